using System.Collections;

namespace Indicators;

/// <summary>
/// A read-only list that is equal to another with the same elements in the same order, so that the equality a record
/// makes for itself is by value for its lists too.
/// </summary>
internal sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    private readonly T[] _items;

    private ValueList(T[] items) => _items = items;

    public static ValueList<T> Empty { get; } = new([]);

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    /// <summary>A copy of a list that nobody can change afterwards; the list itself where it is one already.</summary>
    public static ValueList<T> Of(IEnumerable<T> items, string parameter)
    {
        ArgumentNullException.ThrowIfNull(items, parameter);
        if (items is ValueList<T> same)
            return same;
        T[] copy = [.. items];
        if (Array.Exists(copy, item => item is null))
            throw new ArgumentException("The list has an element that is null.", parameter);
        return copy.Length == 0 ? Empty : new ValueList<T>(copy);
    }

    public bool Equals(ValueList<T>? other) => other is not null && _items.AsSpan().SequenceEqual(other._items);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (T item in _items)
            hash.Add(item);
        return hash.ToHashCode();
    }

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
