using System.Globalization;

namespace Indicators.Reporting;

/// <summary>The count of a report as the paragraph an office writes, with the denominator of its share said.</summary>
public static class OfficialParagraph
{
    /// <summary>Writes the paragraph.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    public static string Write(Report report, Language language)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        ReportSummary summary = report.Summary;
        string day = DayIn(report.AsOf, language);
        if (summary.Assessed == 0)
            return language.Say("paragraph.none", day, summary.Total);
        string counts = string.Join(language.Say("list.separator"), summary.Counts.Select(count =>
            language.Say("paragraph.count", StatusSign.Words(count.Status, language), count.Count)));
        string text = language.Say("paragraph", day, summary.Total, summary.Assessed, counts, summary.OnCourse, Share(summary));
        return summary.Total == summary.Assessed ? text : text + language.Say("paragraph.rest", summary.Total - summary.Assessed, Reasons(summary, language));
    }

    internal static string DayIn(DateOnly day, Language language) => day is { Month: 12, Day: 31 }
        ? language.Say("day.year-end", day.Year)
        : language.Say("day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Year, day.Month, day.Day);

    internal static string Reasons(ReportSummary summary, Language language) => string.Join(
        language.Say("list.separator"),
        summary.Reasons.Select(reason => language.Say("paragraph.count", Indicators.Progress.ProgressWordings.ToText(reason.Reason, language), reason.Count)));

    private static string Share(ReportSummary summary) =>
        decimal.Round(100m * summary.OnCourse / summary.Assessed, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture);
}
