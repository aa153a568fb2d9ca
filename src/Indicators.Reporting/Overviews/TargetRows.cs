using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// Targets as rows that fit the width: what is to be reached, the value, a bar on a terminal, completion beside time, the verdict.
/// </summary>
internal static class TargetRows
{
    private const int Gap = 2;
    // What is wider is broken into lines of its own cell, so that one long verdict does not leave the names no room.
    private const int WidestValue = 26;
    private const int WidestVerdict = 24;

    /// <summary>The lines of each target, in the order given.</summary>
    public static IEnumerable<string[]> Of(IReadOnlyList<ProgressAssessment> assessments, OverviewView view)
    {
        string[][] cells = [.. assessments.Select(assessment => Cells(assessment, view))];
        if (cells.Length == 0)
            return [];
        int[] widths = Widths(cells, view.Width);
        return assessments.Zip(cells, (assessment, row) => Lines(row, widths, VerdictColour(assessment, view)));
    }

    private static string[] Cells(ProgressAssessment a, OverviewView view) =>
    [
        view.Say("target", view.NameOf(a.Target), view.GoalOf(a)),
        a.Current is { } current ? $"{view.Show(current.Figure)} {current.Period?.ToText(view.Language)}{ProxyOf(a, view)}" : "–",
        view.Palette.HasColours ? CompletionBar.Of(a) : "",
        Share(a, view),
        a.StatusText(view.Language),
    ];

    /// <summary>Completion beside the share of time gone; nothing where there is no way to measure, or its share says nothing.</summary>
    private static string Share(ProgressAssessment a, OverviewView view)
    {
        if (!a.HasTellingShare)
            return "";
        string done = a.Completion.ToPercentText();
        return a.TimeShare is { } time ? view.Say("share", done, Measure.Exactly(time).ToPercentText()) : done;
    }

    /// <summary>A value of another series that stands for the target's own is named as such.</summary>
    private static string ProxyOf(ProgressAssessment a, OverviewView view) => a.Inputs.ProxyId is not { } proxy
        ? ""
        : view.Say("measured-by", view.Catalog.Indicators.Find(proxy)?.Name.In(view.Language) ?? proxy);

    /// <summary>Every column as wide as it needs to be, up to its limit; the first has what is left.</summary>
    private static int[] Widths(string[][] cells, int width)
    {
        int[] widths = [.. Enumerable.Range(0, cells[0].Length).Select(column => cells.Max(row => DisplayWidth.Of(row[column])))];
        widths[1] = Math.Min(widths[1], Math.Min(WidestValue, width / 4));
        widths[^1] = Math.Min(widths[^1], Math.Min(WidestVerdict, width / 4));
        int others = widths.Skip(1).Where(one => one > 0).Sum(one => one + Gap);
        widths[0] = Math.Min(widths[0], Math.Max(20, width - 2 - others));
        return widths;
    }

    private static string[] Lines(string[] row, int[] widths, Func<string, string> colour)
    {
        IReadOnlyList<string>[] broken = [.. row.Select((cell, column) => FlowingText.Break(cell, Math.Max(1, widths[column])))];
        return [.. Enumerable.Range(0, broken.Max(cell => cell.Count)).Select(line => Line(broken, widths, line, colour))];
    }

    private static string Line(IReadOnlyList<string>[] broken, int[] widths, int line, Func<string, string> colour)
    {
        IEnumerable<string> parts = broken.Select((cell, column) => (Text: line < cell.Count ? cell[line] : "", column))
            .Where(part => widths[part.column] > 0)
            .Select(part => part.column == widths.Length - 1
                ? Coloured(part.Text, colour)
                : DisplayWidth.PadRight(part.Text, widths[part.column]));
        return ("  " + string.Join(new string(' ', Gap), parts)).TrimEnd();
    }

    private static string Coloured(string text, Func<string, string> colour) => text.Length == 0 ? "" : colour(text);

    private static Func<string, string> VerdictColour(ProgressAssessment a, OverviewView view) => a.Status.Certain switch
    {
        ProgressStatus.Missed or ProgressStatus.Regressed => view.Palette.Bad,
        ProgressStatus.BehindSchedule => view.Palette.Doubtful,
        ProgressStatus.Achieved or ProgressStatus.AchievedEarly or ProgressStatus.MetWithinTolerance => view.Palette.Good,
        ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule => view.Palette.OnCourse,
        _ => view.Palette.Faint,
    };
}
