namespace Indicators.Tests.Chongqing;

/// <summary>What a row of the coverage table names: the entry of the catalogue, where it says it was read, and its figures.</summary>
internal sealed record CoverageEntry(string? SourceId, string? At, string? Note, params Figure[] Figures)
{
    public Observation? Observation { get; private init; }

    public Target? Target { get; private init; }

    /// <summary>The entry of a reference such as <c>target gdp-2027</c>; null where the catalogue has none, or two.</summary>
    public static CoverageEntry? Find(IndicatorCatalog catalog, CoverageRow row, string reference)
    {
        string kind = reference[..reference.IndexOf(' ')];
        string name = reference[(kind.Length + 1)..];
        return kind switch
        {
            "observation" => OfObservation(catalog.Observations.Where(o => o.ToString() == name && o.SourceId == row.SourceId).ToArray()),
            "target" => OfTarget(catalog.Targets.Find(name)),
            "subject" => catalog.Subjects.Find(name) is { } subject ? new CoverageEntry(subject.SourceId, null, subject.Note) : null,
            "indicator" => catalog.Indicators.Find(name) is { } indicator ? new CoverageEntry(null, null, indicator.Note) : null,
            "tier" => OfTier(catalog, name.Split('/')),
            _ => null,
        };
    }

    /// <summary>True where the entry names the place: in its own source by the offset, elsewhere by source and offset.</summary>
    public bool IsAt(CoverageRow row) =>
        (SourceId == row.SourceId && At is not null && At.Split(',').Contains($"{row.Offset}"))
        || (Note is not null && Note.Split(' ', ',', ';', ':', '.').Contains(row.Claim));

    private static CoverageEntry? OfObservation(Observation[] found) => found.Length == 1
        ? new CoverageEntry(found[0].SourceId, found[0].At, found[0].Note, found[0].Figure) { Observation = found[0] }
        : null;

    private static CoverageEntry? OfTarget(Target? target) => target is null
        ? null
        : new CoverageEntry(target.SourceId, target.At, target.Note, [.. FiguresOf(target.Goal)]) { Target = target };

    private static CoverageEntry? OfTier(IndicatorCatalog catalog, string[] path) =>
        catalog.Frameworks.Find(path[0])?.FindTier(path[1]) is { } tier ? new CoverageEntry(null, null, tier.Note) : null;

    private static Figure[] FiguresOf(Goal goal) => goal switch
    {
        LevelGoal level => [level.Figure],
        IncreaseGoal increase => [increase.Amount],
        AnnualGrowthGoal growth => [growth.Rate],
        CumulativeGoal cumulative => [cumulative.Total],
        _ => [],
    };
}
