using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>Collects what a structure message defines, and joins concepts, code lists and components at the end.</summary>
internal sealed class StructureBuilder
{
    private readonly Dictionary<string, ImmutableDictionary<string, LocalizedText>.Builder> _codelists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LocalizedText? Name, string? Codelist)> _concepts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalizedText> _flows = new(StringComparer.Ordinal);
    private readonly List<(string Id, ColumnKind Kind, string Concept, string? Role, string? Codelist)> _components = [];

    public bool IsEmpty => _components.Count == 0 && _codelists.Count == 0 && _concepts.Count == 0;

    public void Code(string codelist, string id, LocalizedText? name)
    {
        if (!_codelists.TryGetValue(codelist, out ImmutableDictionary<string, LocalizedText>.Builder? codes))
            _codelists.Add(codelist, codes = ImmutableDictionary.CreateBuilder<string, LocalizedText>(StringComparer.Ordinal));
        if (name is not null)
            codes[id] = name;
    }

    public void Concept(string id, LocalizedText? name, string? codelist) => _concepts.TryAdd(id, (name, codelist));

    public void Flow(string id, LocalizedText? name)
    {
        if (name is not null)
            _flows.TryAdd(id, name);
    }

    public void Component(string id, ColumnKind kind, string? concept, string? role, string? codelist)
    {
        if (id.Length > 0 && !_components.Exists(known => known.Id == id))
            _components.Add((id, kind, concept ?? id, role, codelist));
    }

    public DataStructure Build() => new(
        [.. _components.Select(Joined)],
        _flows.ToImmutableDictionary(StringComparer.Ordinal));

    /// <summary>The codes of a component are those of its own list, or of its concept's.</summary>
    private StructureComponent Joined((string Id, ColumnKind Kind, string Concept, string? Role, string? Codelist) component)
    {
        (LocalizedText? name, string? codelist) = _concepts.GetValueOrDefault(component.Concept);
        string? list = component.Codelist ?? codelist;
        ImmutableDictionary<string, LocalizedText> codes = list is not null
            && _codelists.TryGetValue(list, out ImmutableDictionary<string, LocalizedText>.Builder? known)
            ? known.ToImmutable() : ImmutableDictionary<string, LocalizedText>.Empty;
        string? role = component.Role ?? (component.Concept != component.Id ? component.Concept : null);
        return new StructureComponent(component.Id, component.Kind, name, role, codes);
    }
}
