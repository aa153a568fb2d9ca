namespace Indicators.Derivation;

/// <summary>What is reported of a contradiction between the figures of a relation: an id, and how much it matters.</summary>
/// <param name="When">Of which contradictions.</param>
/// <param name="Id">The id of the finding.</param>
/// <param name="Name">What the finding is called in a log.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Zh">What is said in Chinese; null where the sentence of the relation is, and that it cannot hold.</param>
/// <param name="En">The same in English.</param>
/// <param name="AddsToSentence">Whether the text is said after the sentence of the relation, which goes into its place <c>{0}</c>.</param>
internal sealed record RelationReport(
    ReportCase When, string Id, string Name, DiagnosticSeverity Severity, string? Zh = null, string? En = null, bool AddsToSentence = false)
{
    /// <summary>An error: one source says it, or the basis is declared.</summary>
    public static RelationReport Certain(string id, string name) => new(ReportCase.Certain, id, name, DiagnosticSeverity.Error);

    /// <summary>A warning: nothing declares the basis on which it would hold.</summary>
    public static RelationReport Uncertain(string id, string name) => new(ReportCase.Uncertain, id, name, DiagnosticSeverity.Warning);
}
