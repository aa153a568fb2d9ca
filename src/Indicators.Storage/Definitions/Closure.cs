namespace Indicators.Storage.Definitions;

/// <summary>Items with everything they name, and what names only these.</summary>
internal sealed class Closure(IReadOnlyDictionary<string, Definition> known)
{
    private readonly HashSet<string> _names = [];
    private readonly List<Definition> _items = [];

    public IReadOnlyList<Definition> Items => _items;

    /// <summary>The ids of a section that are in it.</summary>
    public IEnumerable<string> IdsOf(string section) => _items.Where(item => item.Section == section).Select(item => item.Id);

    /// <summary>True where an item is in it; a name without a section is looked for in all.</summary>
    public bool Contains(string name) => name.StartsWith(References.AnyItem + "/", StringComparison.Ordinal)
        ? _items.Any(item => item.Id == name[(References.AnyItem.Length + 1)..])
        : _names.Contains(name);

    public void Add(Definition item)
    {
        var open = new Stack<Definition>([item]);
        while (open.TryPop(out Definition? next))
        {
            if (!_names.Add(next.Name))
                continue;
            _items.Add(next);
            foreach (string name in next.References)
                Push(name, open);
        }
    }

    /// <summary>An item by its name; one that the store does not have is passed over.</summary>
    public void Add(string name)
    {
        if (known.TryGetValue(name, out Definition? item))
            Add(item);
    }

    private void Push(string name, Stack<Definition> open)
    {
        if (!_names.Contains(name) && known.TryGetValue(name, out Definition? item))
            open.Push(item);
    }
}
