namespace Indicators.Interchange;

/// <summary>The wordings of what reading and writing other formats finds and asks.</summary>
public static partial class InterchangeWordings
{
    private const DiagnosticSeverity Error = DiagnosticSeverity.Error;
    private const DiagnosticSeverity Warning = DiagnosticSeverity.Warning;
    private const DiagnosticSeverity Note = DiagnosticSeverity.Information;

    /// <summary>All rows, by key: a row for each finding, by its id.</summary>
    public static WordingTable Table { get; } = new(
        Findings.Select(row => (row.Id, row.Zh, row.En)).Concat(Questions));

    /// <summary>What can be found, and how much it matters.</summary>
    internal static (string Id, DiagnosticSeverity Severity, string Zh, string En)[] Findings =>
    [
        .. SdmxFindings,
        .. FormatFindings,
        .. OpenSdgFindings,
        .. IatiFindings,
    ];

    private static (string Key, string Zh, string En)[] Questions => [.. SdmxQuestions, .. OpenSdgWords];
}
