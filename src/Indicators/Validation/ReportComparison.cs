using System.Collections.Immutable;

namespace Indicators.Validation;

/// <summary>What became of the findings of an older report: which are new, which are still there, which are solved.</summary>
/// <remarks>
/// Immutable. Findings are the same where rule, subject and figures are: a finding that only moved in its file is still there, one
/// with a corrected figure that still does not fit is solved and new.
/// </remarks>
/// <example><code>
/// var comparison = ReportComparison.Between(CatalogValidator.Standard.Validate(lastMonth), CatalogValidator.Standard.Validate(now));
/// Console.WriteLine($"{comparison.New.Length} new, {comparison.Still.Length} still, {comparison.Solved.Length} solved");
/// </code></example>
public sealed class ReportComparison
{
    private ReportComparison(ImmutableArray<Finding> added, ImmutableArray<Finding> still, ImmutableArray<Finding> solved)
    {
        New = added;
        Still = still;
        Solved = solved;
    }

    /// <summary>Findings of the newer report that the older has not.</summary>
    public ImmutableArray<Finding> New { get; }

    /// <summary>Findings of the newer report that the older has too.</summary>
    public ImmutableArray<Finding> Still { get; }

    /// <summary>Findings of the older report that the newer has no more.</summary>
    public ImmutableArray<Finding> Solved { get; }

    /// <summary>Compares two reports.</summary>
    /// <param name="older">The report of the older catalogue.</param>
    /// <param name="newer">The report of the newer one.</param>
    public static ReportComparison Between(ValidationReport older, ValidationReport newer)
    {
        ArgumentNullException.ThrowIfNull(older);
        ArgumentNullException.ThrowIfNull(newer);
        (HashSet<string> before, HashSet<string> after) = (Fingerprints(older), Fingerprints(newer));
        return new ReportComparison(Select(newer, known => !before.Contains(known)), Select(newer, before.Contains),
            Select(older, known => !after.Contains(known)));
    }

    private static HashSet<string> Fingerprints(ValidationReport report)
    {
        var fingerprints = new SarifFingerprint();
        return [.. report.Findings.Select(fingerprints.Of)];
    }

    private static ImmutableArray<Finding> Select(ValidationReport report, Func<string, bool> isWanted)
    {
        var fingerprints = new SarifFingerprint();
        return [.. report.Findings.Where(finding => isWanted(fingerprints.Of(finding)))];
    }
}
