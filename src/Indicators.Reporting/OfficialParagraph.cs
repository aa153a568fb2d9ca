using System.Globalization;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>
/// The count of a report as the paragraph an office writes: by the classes of mid-term reviews (提前实现, 快于预期 …), then how many have
/// reached the plan to date (达到序时进度), with the denominator of every share said.
/// </summary>
/// <remarks>
/// The two counts are not one: five points short of the plan to date is 基本符合, and yet not reached, for 序时进度 is strict.
/// A target that a later one has taken the place of counts in neither.
/// </remarks>
public static class OfficialParagraph
{
    /// <summary>Writes the paragraph.</summary>
    /// <param name="report">The report.</param>
    /// <param name="language">The language.</param>
    /// <param name="layout">The office's lights are counted in a sentence of their own; null: none.</param>
    public static string Write(Report report, Language language, ReportLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(language);
        ReportSummary summary = report.Summary;
        string day = DayIn(report.AsOf, language);
        if (summary.Assessed == 0)
            return language.Say("paragraph.none", day, summary.Total);
        string text = Opening(report, day, language) + Reached(summary, language);
        if (layout?.Lights is { } lights)
            text += Lights(report, lights, language);
        int rest = summary.Total - summary.Assessed;
        return rest == 0 ? text : text + language.Say("paragraph.rest", rest, Reasons(summary, language));
    }

    internal static string DayIn(DateOnly day, Language language) => day is { Month: 12, Day: 31 }
        ? language.Say("day.year-end", day.Year)
        : language.Say("day", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Year, day.Month, day.Day);

    internal static string Reasons(ReportSummary summary, Language language) => Counts(
        summary.Reasons.Select(reason => (reason.Reason.ToText(language), reason.Count)), language);

    private static string Opening(Report report, string day, Language language)
    {
        ReportSummary summary = report.Summary;
        string counts = Counts(ReviewClasses.Count(report.Targets, language), language);
        return summary.Total == summary.Assessed
            ? language.Say("paragraph.all", day, summary.Total, counts, summary.OnCourse)
            : language.Say("paragraph.some", day, summary.Total, summary.Assessed, counts, summary.OnCourse);
    }

    private static string Reached(ReportSummary summary, Language language)
    {
        int open = summary.Assessed - summary.Reached - summary.NotReached;
        string undecided = open == 0 ? "" : language.Say("paragraph.undecided", open);
        return language.Say("paragraph.reached", summary.Reached, Share(summary), summary.Assessed, summary.NotReached, undecided);
    }

    private static string Lights(Report report, OfficeLights lights, Language language)
    {
        OfficeLight[] shown =
            [.. report.Targets.Where(target => !target.IsSuperseded).Select(target => target.LightOf(lights)).OfType<OfficeLight>()];
        if (shown.Length == 0)
            return "";
        IEnumerable<(string Name, int Count)> counts = lights.Lights
            .Select(light => (light.Class.Name.In(language), shown.Count(one => one == light)))
            .Where(count => count.Item2 > 0);
        return language.Say("paragraph.lights", lights.Scheme.Name.In(language), shown.Length, Counts(counts, language));
    }

    private static string Counts(IEnumerable<(string Name, int Count)> counts, Language language) =>
        string.Join(language.Say("list.separator"), counts.Select(count => language.Say("paragraph.count", count.Name, count.Count)));

    /// <summary>To one decimal, half up; all of them is never reached by rounding.</summary>
    private static string Share(ReportSummary summary)
    {
        decimal share = decimal.Round(100m * summary.Reached / summary.Assessed, 1, MidpointRounding.AwayFromZero);
        if (share == 100m && summary.Reached < summary.Assessed)
            share = 99.9m;
        return share.ToString("0.0", CultureInfo.InvariantCulture);
    }
}
