using Indicators.Validation;

namespace Indicators.Reporting;

/// <summary>A finding beside the figures it concerns.</summary>
internal static class FindingText
{
    public static string Of(Finding finding, Language language) =>
        $"{finding.Severity.ToText(language)} {finding.Id}: {finding.ToText(language)}";
}
