using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Indicators;

/// <summary>Items of a catalogue in their order, found by id.</summary>
/// <typeparam name="T">The kind of item.</typeparam>
/// <remarks>Immutable.</remarks>
public sealed class CatalogIndex<T> : IReadOnlyList<T>
    where T : class
{
    private readonly T[] _items;
    private readonly Dictionary<string, T> _byId;

    internal CatalogIndex(T[] items, Dictionary<string, T> byId)
    {
        _items = items;
        _byId = byId;
    }

    /// <summary>How many items there are.</summary>
    public int Count => _items.Length;

    /// <summary>The item at a position.</summary>
    public T this[int index] => _items[index];

    /// <summary>The item with an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public T this[string id] =>
        Find(id) ?? throw new KeyNotFoundException($"The catalogue has no {typeof(T).Name} with the id '{id}'.");

    /// <summary>The item with an id; null where there is none.</summary>
    public T? Find(string? id) => id is not null && _byId.TryGetValue(id, out T? item) ? item : null;

    /// <summary>The item with an id; false where there is none.</summary>
    public bool TryFind(string? id, [NotNullWhen(true)] out T? item)
    {
        item = Find(id);
        return item is not null;
    }

    /// <summary>The item with an id; false where there is none: <see cref="TryFind"/> by the name dictionaries give it.</summary>
    public bool TryGetValue(string? id, [NotNullWhen(true)] out T? item) => TryFind(id, out item);

    /// <summary>True where there is an item with the id.</summary>
    public bool Contains(string? id) => id is not null && _byId.ContainsKey(id);

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
