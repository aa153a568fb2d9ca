using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// Every target: those judged, worst first, those that others have taken the place of, and those nothing can be said of yet, by why.
/// </summary>
internal static class TargetListing
{
    public static void Write(TextWriter output, TargetsInOrder targets, OverviewView view)
    {
        output.Write(view.Palette.Strong(view.Say("targets")) + "\n");
        foreach (IGrouping<string, ProgressAssessment> subject in targets.Judged.GroupBy(a => view.SubjectOf(a.Target)))
        {
            foreach (string line in TargetRows.Of([.. subject], view).SelectMany(lines => lines))
                output.Write(line + "\n");
        }

        WriteSuperseded(output, targets.Superseded, view);
        WriteOpen(output, targets.Open, view);
    }

    /// <summary>Said once, counted nowhere.</summary>
    private static void WriteSuperseded(TextWriter output, ProgressAssessment[] superseded, OverviewView view)
    {
        if (superseded.Length == 0)
            return;
        output.Write("\n" + view.Palette.Strong(view.Say("superseded", superseded.Length)) + "\n");
        foreach (ProgressAssessment a in superseded)
        {
            Target later = a.SupersededBy!;
            string goal = $"{(later.Due ?? later.Span)?.ToText(view.Language)} {later.Goal.ToText(view.Language)}";
            WriteItem(output, view.Say("target", view.NameOf(a.Target), view.GoalOf(a)) + view.Say(
                "superseded.by", $"{later.Supersedes!.On:uuuu-MM-dd}", goal), view);
        }
    }

    private static void WriteOpen(TextWriter output, ProgressAssessment[] open, OverviewView view)
    {
        if (open.Length == 0)
            return;
        output.Write("\n" + view.Palette.Strong(view.Say("not-yet", open.Length)) + "\n");
        foreach (IGrouping<Obstacle, ProgressAssessment> group in open.GroupBy(a => a.Reason).OrderByDescending(group => group.Count()))
        {
            output.Write(view.Palette.Faint(group.Key.ToText(view.Language)) + "\n");
            foreach (ProgressAssessment a in group)
                WriteItem(output, view.Say("target", view.NameOf(a.Target), view.GoalOf(a)), view);
        }
    }

    private static void WriteItem(TextWriter output, string text, OverviewView view)
    {
        string lead = "  ";
        foreach (string line in FlowingText.Break(text, view.Width - 4))
        {
            output.Write($"{lead}{line}\n");
            lead = "    ";
        }
    }
}
