namespace Indicators;

/// <summary>What a catalogue is made of, checked.</summary>
internal sealed record CatalogParts
{
    public required UnitSet Units { get; init; }

    public required OwnUnit[] OwnUnits { get; init; }

    public required SourceDocument[] Documents { get; init; }

    public required CatalogIndex<Source> Sources { get; init; }

    public required CatalogIndex<Subject> Subjects { get; init; }

    public required CatalogIndex<Indicator> Indicators { get; init; }

    public required CatalogIndex<Target> Targets { get; init; }

    public required CatalogIndex<PolicyFramework> Frameworks { get; init; }

    public required CatalogIndex<Composition> Compositions { get; init; }

    public required OfficialAssessment[] Assessments { get; init; }

    public required AcceptedFinding[] Accepted { get; init; }

    public required Observation[] Observations { get; init; }

    public required Series[] Series { get; init; }
}
