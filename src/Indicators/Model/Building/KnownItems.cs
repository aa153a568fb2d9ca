namespace Indicators;

/// <summary>The checked sections of a catalogue, for what may name an item of any of them.</summary>
internal sealed record KnownItems(
    CatalogIndex<Source> Sources,
    CatalogIndex<Subject> Subjects,
    CatalogIndex<Indicator> Indicators,
    CatalogIndex<Target> Targets,
    CatalogIndex<PolicyFramework> Frameworks,
    CatalogIndex<Composition> Compositions,
    IReadOnlySet<string> UnitCodes)
{
    /// <summary>The sections whose items an acceptance may name.</summary>
    public static IReadOnlyList<string> Sections { get; } =
    [
        CatalogSections.Targets, CatalogSections.Frameworks, CatalogSections.Compositions, CatalogSections.Indicators,
        CatalogSections.Subjects, CatalogSections.Sources,
    ];

    public bool HasItem(string id) =>
        Targets.Contains(id) || Frameworks.Contains(id) || Compositions.Contains(id)
        || Indicators.Contains(id) || Subjects.Contains(id) || Sources.Contains(id) || UnitCodes.Contains(id);
}
