using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>The pages an office forwards, typed: what the writers of HTML, Markdown, .docx and .xlsx all write.</summary>
/// <example><code>
/// foreach (ReportPage page in ReportPages.Of(report, Language.Chinese))
///     Console.WriteLine($"{page.Title}: {page.Tables.Sum(table => table.Rows.Length)}");
/// </code></example>
public static class ReportPages
{
    /// <summary>
    /// The table of completion first; then warnings, what changed since the last report, the responsible units, the districts — each
    /// only where there is something to say; last the pages of the layout.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="layout">What the office wants; null: <see cref="ReportLayout.Default"/>.</param>
    public static ImmutableArray<ReportPage> Of(Report report, Language language, ReportLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        var source = new PageSource(report, language, layout ?? ReportLayout.Default);
        ReportPage?[] pages =
            [CompletionPage.Of(source), WarningsPage.Of(source), ChangesPage.Of(source), UnitsPage.Of(source), DistrictsPage.Of(source)];
        return [.. pages.OfType<ReportPage>(), .. source.Layout.Pages];
    }
}
