using Indicators.Desk.Drafts.Writing;
using Indicators.Reporting;

namespace Indicators.Desk;

/// <summary>
/// The check of a draft as a page of a report, in every format a report has: how many figures got which verdict, what has to be mended
/// with what to write, and what could not be settled; each figure with its place and, marked in it, its sentence.
/// </summary>
/// <example><code>
/// string html = HtmlReport.Write("核稿", [DraftCheckPage.Of(check, Language.Chinese)], Language.Chinese);
/// </code></example>
public static class DraftCheckPage
{
    /// <summary>The page of a check.</summary>
    /// <param name="check">The check.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="withAgreeing">True to list the figures that agree too.</param>
    public static ReportPage Of(DraftCheck check, Language language, bool withAgreeing = false)
    {
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(language);
        return new CheckTables(check, language).Page(withAgreeing);
    }
}
