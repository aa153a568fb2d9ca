using System.Globalization;
using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// The answer on one screen: how many targets can be judged and how they stand, the numbered structures a line a tier, the
/// judged targets worst first, and how to see the rest.
/// </summary>
internal static class FirstScreen
{
    /// <summary>What a terminal shows in a window of full height on a small screen.</summary>
    private const int Lines = 45;

    /// <summary>More reasons than these are one number: the answer is to be one sentence.</summary>
    private const int Reasons = 4;

    public static void Write(TextWriter output, TargetsInOrder targets, OverviewView view)
    {
        List<string> lines = [.. Day(view), .. Answer(targets, view)];
        string[] frameworks = [.. FrameworkLines.Of(view)];
        lines.AddRange(frameworks.Length > 0 ? ["", .. frameworks] : []);
        string[] more = view.Layout.Closing is { } closing ? ["", .. FlowingText.Break(closing, view.Width)] : [];
        AddTargets(lines, targets.Judged, Lines - lines.Count - more.Length, view);
        lines.AddRange(more);
        foreach (string line in lines)
            output.Write(line + "\n");
    }

    private static IEnumerable<string> Day(OverviewView view)
    {
        string day = view.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string asOf = view.IsOwnDay ? view.Say("own-day", day) : view.Say("day", day);
        string known = view.KnownBy is { } knownBy
            ? view.Say("known-by", knownBy.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : "";
        return FlowingText.Break(asOf + known, view.Width);
    }

    /// <summary>15 of 95 targets can be judged: …; 80 not yet: ….</summary>
    private static IEnumerable<string> Answer(TargetsInOrder targets, OverviewView view)
    {
        int judged = targets.Judged.Length, open = targets.Open.Length;
        if (judged + open == 0)
            return [view.Say("no-targets")];
        string answer = view.Say("judged", judged, judged + open);
        if (judged > 0)
            answer += view.Say("colon") + Listed(Verdicts(targets.Judged, view), view);
        if (open > 0)
            answer += view.Say("semicolon") + view.Say("open", open) + view.Say("colon") + Listed(OpenReasons(targets.Open, view), view);
        return FlowingText.Break(answer + view.Say("stop"), view.Width);
    }

    private static string Listed(IEnumerable<(string Name, int Count)> counts, OverviewView view) =>
        string.Join(view.Say("and"), counts.Select(one => view.Say("count", one.Count, one.Name)));

    private static IEnumerable<(string Name, int Count)> Verdicts(ProgressAssessment[] judged, OverviewView view) => judged
        .GroupBy(a => a.Status)
        .OrderBy(group => group.Key.SortKey)
        .Select(group => (group.Key.ToText(view.Language), group.Count()));

    /// <summary>The commonest reasons, the others as one number.</summary>
    private static List<(string Name, int Count)> OpenReasons(ProgressAssessment[] open, OverviewView view)
    {
        List<(string Name, int Count)> all = [.. open
            .GroupBy(a => a.Reason)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key)
            .Select(group => (ShortReason(group.Key, view), group.Count()))];
        if (all.Count <= Reasons + 1)
            return all;
        return [.. all.Take(Reasons), (view.Say("other-reasons"), all.Skip(Reasons).Sum(one => one.Count))];
    }

    private static string ShortReason(Obstacle reason, OverviewView view) => reason switch
    {
        Obstacle.NoObservation => view.Say("reason.no-observation"),
        Obstacle.BaselineValueMissing => view.Say("reason.baseline-value-missing"),
        Obstacle.OnePoint => view.Say("reason.one-point"),
        Obstacle.NoBaseline => view.Say("reason.no-baseline"),
        Obstacle.OtherPeriod => view.Say("reason.other-period"),
        Obstacle.PeriodTooShort => view.Say("reason.period-too-short"),
        Obstacle.NoNumber => view.Say("reason.no-number"),
        Obstacle.ReferenceMissing => view.Say("reason.reference-missing"),
        _ => reason.ToText(view.Language),
    };

    /// <summary>As many as there is room for, whole; the rest is a number.</summary>
    private static void AddTargets(List<string> lines, ProgressAssessment[] judged, int room, OverviewView view)
    {
        if (judged.Length == 0)
            return;
        lines.Add("");
        lines.Add(view.Palette.Strong(view.Say("worst-first")));
        room -= 3;
        int shown = 0;
        foreach (string[] row in TargetRows.Of(judged, view))
        {
            if (row.Length > room)
                break;
            lines.AddRange(row);
            room -= row.Length;
            shown++;
        }

        if (shown < judged.Length)
            lines.Add("  " + view.Palette.Faint(view.More("more-targets", judged.Length - shown, OverviewParts.Targets)));
    }
}
