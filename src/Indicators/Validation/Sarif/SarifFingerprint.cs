using System.Text.RegularExpressions;

namespace Indicators.Validation;

/// <summary>
/// What stays the same of a finding when lines are added above it or entries are moved: rule, subject, the numbers set
/// against each other, or the values its message names. Places are no part of it.
/// </summary>
internal sealed partial class SarifFingerprint
{
    /// <summary>The name of the fingerprint; the number grows when it is computed in another way.</summary>
    public const string Name = "indicatorsFinding/v1";

    private readonly SarifPrints _prints = new();

    /// <summary>The fingerprint; of equal ones in one log the second ends with <c>:2</c>, and so on.</summary>
    public string Of(Finding finding) => _prints.Of(Identity(finding));

    private static string Identity(Finding finding)
    {
        IEnumerable<string> values = finding.Figures.IsEmpty
            ? finding.Diagnostic.Arguments.Select(argument => Place().Replace(argument, ""))
            : finding.Figures.Select(figure => $"{figure.Name}|{figure.Period}|{figure.Text}");
        return string.Join('\n', [finding.Id, finding.SubjectId ?? "", .. values]);
    }

    /// <summary>Line and column, or the position among entries without a file.</summary>
    [GeneratedRegex(@"\(\d+,\d+\)|#\d+|\[\d+\]")]
    private static partial Regex Place();
}
