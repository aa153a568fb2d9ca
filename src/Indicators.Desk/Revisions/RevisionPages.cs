using System.Collections.Immutable;
using Indicators.Reporting;

namespace Indicators.Desk;

/// <summary>The ledger of revisions as pages: one for each release.</summary>
/// <example><code>
/// string html = HtmlReport.Write("修订台账", RevisionPages.Of(ledger, Language.Chinese), Language.Chinese);
/// </code></example>
public static class RevisionPages
{
    /// <summary>A page for each release, in order of time.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public static ImmutableArray<ReportPage> Of(RevisionLedger ledger, Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(language);
        var writer = new RevisionWriter(ledger, language, rounding ?? NumberRounding.TwoDecimals);
        return [.. ledger.Releases.Select(writer.Page)];
    }
}
