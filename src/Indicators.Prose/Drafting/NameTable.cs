using System.Globalization;

namespace Indicators.Prose.Drafting;

/// <summary>An id for every name, made when it is first asked for.</summary>
internal sealed class NameTable(string prefix, Action<string, string> add)
{
    private readonly Dictionary<string, string> _ids = [];

    public string IdOf(string name)
    {
        if (_ids.TryGetValue(name, out string? id))
            return id;
        id = string.Create(CultureInfo.InvariantCulture, $"{prefix}-{_ids.Count + 1}");
        _ids.Add(name, id);
        add(id, name);
        return id;
    }
}
