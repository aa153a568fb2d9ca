using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>Everything the rules found in a catalogue, in a fixed order. Immutable.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(ImmutableArray<Finding> findings) => Findings = findings;

    /// <summary>The findings in order of place, then rule.</summary>
    public ImmutableArray<Finding> Findings { get; }

    /// <summary>True where nothing was found that is an error or a warning.</summary>
    public bool IsClean => Findings.All(finding => finding.Severity == DiagnosticSeverity.Information);

    /// <summary>The findings of a severity.</summary>
    public IEnumerable<Finding> Of(DiagnosticSeverity severity) => Findings.Where(finding => finding.Severity == severity);

    /// <summary>The findings by rule id, in order of the ids.</summary>
    public IReadOnlyList<IGrouping<string, Finding>> ByRule() => [.. Findings.GroupBy(finding => finding.Id).OrderBy(group => group.Key, StringComparer.Ordinal)];

    /// <summary>The findings by subject id, in order of the ids; those about no subject are left out.</summary>
    public IReadOnlyList<IGrouping<string, Finding>> BySubject() =>
        [.. Findings.Where(finding => finding.SubjectId is not null).GroupBy(finding => finding.SubjectId!).OrderBy(group => group.Key, StringComparer.Ordinal)];
}
