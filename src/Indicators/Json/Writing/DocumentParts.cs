namespace Indicators.Json;

/// <summary>What one file of a catalogue holds.</summary>
internal sealed class DocumentParts(string file, string? schema)
{
    public string File => file;

    public string? Schema => schema;

    public List<OwnUnit> Units { get; } = [];

    public List<Source> Sources { get; } = [];

    public List<Subject> Subjects { get; } = [];

    public List<Indicator> Indicators { get; } = [];

    public List<Observation> Observations { get; } = [];

    public List<Target> Targets { get; } = [];

    public List<PolicyFramework> Frameworks { get; } = [];

    public List<Composition> Compositions { get; } = [];

    public List<OfficialAssessment> Assessments { get; } = [];

    public List<AcceptedFinding> Accepted { get; } = [];

    /// <summary>All of a catalogue in one file.</summary>
    public static DocumentParts All(IndicatorCatalog catalog, string file)
    {
        var parts = new DocumentParts(file,
            catalog.Documents.Select(document => document.Schema).FirstOrDefault(schema => schema is not null));
        parts.Units.AddRange(catalog.OwnUnitEntries);
        parts.Sources.AddRange(catalog.Sources);
        parts.Subjects.AddRange(catalog.Subjects);
        parts.Indicators.AddRange(catalog.Indicators);
        parts.Observations.AddRange(catalog.Observations);
        parts.Targets.AddRange(catalog.Targets);
        parts.Frameworks.AddRange(catalog.Frameworks);
        parts.Compositions.AddRange(catalog.Compositions);
        parts.Assessments.AddRange(catalog.Assessments);
        parts.Accepted.AddRange(catalog.Accepted);
        return parts;
    }
}
