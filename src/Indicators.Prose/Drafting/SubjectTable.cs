namespace Indicators.Prose.Drafting;

/// <summary>A subject for every name, added when it is first asked for.</summary>
internal sealed class SubjectTable(IndicatorCatalogBuilder builder)
{
    private static readonly LocalizedText NotStated = new("未说明", "not stated");

    private readonly NameTable _names = new();
    private readonly Dictionary<string, string> _ids = [];

    /// <summary>The id of a subject; a placeholder where the text names none.</summary>
    public string IdOf(string? name)
    {
        string key = name ?? "";
        if (_ids.TryGetValue(key, out string? id))
            return id;
        id = _names.NewId(name ?? "not-stated");
        _ids.Add(key, id);
        builder.Add(new Subject(id, KindOf(name), string.IsNullOrWhiteSpace(name) ? NotStated : new LocalizedText(name)));
        return id;
    }

    private static SubjectKind KindOf(string? name) =>
        name is null || !(name.EndsWith("公司", StringComparison.Ordinal) || name.EndsWith("集团", StringComparison.Ordinal)) ? SubjectKind.Region : SubjectKind.Enterprise;
}
