namespace Indicators.Storage.Reading;

/// <summary>Subjects that belong together: each with the component it is part of.</summary>
internal sealed class Components
{
    private readonly Dictionary<string, string> _parents = [];

    public void Add(string subject) => _parents.TryAdd(subject, subject);

    public void Join(string one, string other)
    {
        Add(one);
        Add(other);
        (string first, string second) = (RootOf(one), RootOf(other));
        // The smaller name is the root, whatever the order of joining.
        if (string.CompareOrdinal(first, second) < 0)
            _parents[second] = first;
        else
            _parents[first] = second;
    }

    /// <summary>The components in the order of their first subjects, each in order.</summary>
    public IEnumerable<IReadOnlyList<string>> All() =>
        _parents.Keys.GroupBy(RootOf).OrderBy(component => component.Key, StringComparer.Ordinal)
            .Select(component => (IReadOnlyList<string>)[.. component.Order(StringComparer.Ordinal)]);

    private string RootOf(string subject)
    {
        string root = subject;
        while (_parents[root] != root)
            root = _parents[root];
        while (_parents[subject] != root)
        {
            string next = _parents[subject];
            _parents[subject] = root;
            subject = next;
        }

        return root;
    }
}
