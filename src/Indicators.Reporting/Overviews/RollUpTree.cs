using Indicators.Progress;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// The targets rolled up: by subject, and through the tiers of every framework that has any. Counts first, binding and
/// expected apart, annual and plan targets side by side, how much was assessed.
/// </summary>
internal static class RollUpTree
{
    public static void Write(TextWriter output, IReadOnlyList<ProgressAssessment> assessments, OverviewView view)
    {
        output.Write($"{view.Palette.Strong(view.Say("roll-up"))} {view.Palette.Faint(view.Say("roll-up.about"))}\n");
        foreach (IGrouping<Subject,
            ProgressAssessment> top in assessments.GroupBy(a => TopOf(view.Catalog.Subjects[a.Target.Series.SubjectId], view)))
            WriteGroup(output, BySubject(top.Key, [.. top], view), view);
        foreach (PolicyFramework framework in view.Catalog.Frameworks)
        {
            // The targets of the whole are no part of every framework the whole has.
            ProgressGroup group = framework.Group(
                assessments.Where(a => a.Target.Series.SubjectId != framework.SubjectId), id => view.Catalog.Subjects.Find(id)?.Name);
            if (group.Tally.Total > 0)
                WriteGroup(output, group, view);
        }
    }

    /// <summary>The subject a subject is in the end a part of; itself where it is part of none.</summary>
    private static Subject TopOf(Subject subject, OverviewView view)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (seen.Add(subject.Id) && view.Catalog.Subjects.Find(subject.ParentId) is { } parent)
            subject = parent;
        return subject;
    }

    /// <summary>The whole with its own targets, and every other subject that has some as a part of it.</summary>
    private static ProgressGroup BySubject(Subject whole, IReadOnlyList<ProgressAssessment> assessments, OverviewView view)
    {
        ILookup<string, ProgressAssessment> bySubject = assessments.ToLookup(a => a.Target.Series.SubjectId);
        IEnumerable<ProgressGroup> parts = bySubject
            .Where(group => group.Key != whole.Id)
            .Select(group => new ProgressGroup(group.Key, view.Catalog.Subjects[group.Key].Name, group));
        return new ProgressGroup(whole.Id, whole.Name, bySubject[whole.Id], parts);
    }

    private static void WriteGroup(TextWriter output, ProgressGroup group, OverviewView view)
    {
        var tree = new TextTree(Title(group, view));
        tree.Add($"{view.Say("roll-up.annual")} {group.AnnualVerdict.ToText(view.Language)}");
        tree.Add($"{view.Say("roll-up.plan")} {group.PlanVerdict.ToText(view.Language)}");
        AddParts(tree, group, view);
        tree.Write(output, view.Width);
        output.Write("\n");
    }

    private static void AddParts(TextTree parent, ProgressGroup group, OverviewView view)
    {
        foreach (ProgressGroup part in group.Parts.Where(part => part.Tally.Total > 0))
            AddParts(parent.Add(Title(part, view)), part, view);
    }

    private static string Title(ProgressGroup group, OverviewView view)
    {
        string coverage = group.Verdict.Coverage is { } share ? view.Say("roll-up.coverage", Percent(share)) : "";
        return $"{group.Name.In(view.Language)} {group.Verdict.ToText(view.Language)}{coverage}";
    }

    private static string Percent(decimal share) => Measure.Exactly(share).ToPercentText();
}
