namespace Indicators;

/// <summary>The names of the sections of a catalogue, as its file writes them.</summary>
internal static class CatalogSections
{
    public const string Units = "units";
    public const string Sources = "sources";
    public const string Subjects = "subjects";
    public const string Indicators = "indicators";
    public const string Observations = "observations";
    public const string Targets = "targets";
    public const string Frameworks = "frameworks";
    public const string Compositions = "compositions";
    public const string Assessments = "assessments";
    public const string Accepted = "accepted";

    /// <summary>All of them, in the order they are written.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Units, Sources, Subjects, Indicators, Observations, Targets, Frameworks, Compositions, Accepted];
}
