using Indicators.Progress;
using Spectre.Console;

namespace Indicators.Samples.Chongqing;

/// <summary>
/// The targets rolled up: by subject, and through the tiers of every framework that has any. Counts first, binding and
/// expected apart, annual and plan targets side by side, how much was assessed.
/// </summary>
internal static class RollUpTree
{
    public static void Write(IAnsiConsole console, IReadOnlyList<ProgressAssessment> assessments, View view)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{view.Say("roll-up")}[/] [grey]{view.Say("roll-up.about")}[/]");
        WriteGroup(console, BySubject(assessments, view), view);
        foreach (PolicyFramework framework in view.Catalog.Frameworks)
        {
            // The targets of the city are no part of every framework the city has.
            ProgressGroup group = framework.Group(assessments.Where(a => a.Target.Series.SubjectId != framework.SubjectId), id => view.Catalog.Subjects.Find(id)?.Name);
            if (group.Tally.Total > 0)
                WriteGroup(console, group, view);
        }
    }

    /// <summary>The city with its own targets, and every other subject that has some as a part of it.</summary>
    private static ProgressGroup BySubject(IReadOnlyList<ProgressAssessment> assessments, View view)
    {
        Subject city = view.Catalog.Subjects["chongqing"];
        ILookup<string, ProgressAssessment> bySubject = assessments.ToLookup(a => a.Target.Series.SubjectId);
        IEnumerable<ProgressGroup> parts = bySubject
            .Where(group => group.Key != city.Id)
            .Select(group => new ProgressGroup(group.Key, view.Catalog.Subjects[group.Key].Name, group));
        return new ProgressGroup(city.Id, city.Name, bySubject[city.Id], parts);
    }

    private static void WriteGroup(IAnsiConsole console, ProgressGroup group, View view)
    {
        var tree = new Tree(Title(group, view)) { Guide = TreeGuide.Line };
        tree.AddNode($"[grey]{Markup.Escape(view.Say("roll-up.annual"))}[/] {Markup.Escape(group.AnnualVerdict.ToText(view.Language))}");
        tree.AddNode($"[grey]{Markup.Escape(view.Say("roll-up.plan"))}[/] {Markup.Escape(group.PlanVerdict.ToText(view.Language))}");
        AddParts(tree, group, view);
        console.Write(tree);
        console.WriteLine();
    }

    private static void AddParts(IHasTreeNodes parent, ProgressGroup group, View view)
    {
        foreach (ProgressGroup part in group.Parts.Where(part => part.Tally.Total > 0))
            AddParts(parent.AddNode(Title(part, view)), part, view);
    }

    private static string Title(ProgressGroup group, View view)
    {
        string coverage = group.Verdict.Coverage is { } share ? view.Say("roll-up.coverage", Percent(share)) : "";
        return $"[bold]{Markup.Escape(group.Name.In(view.Language))}[/] {Markup.Escape(group.Verdict.ToText(view.Language) + coverage)}";
    }

    private static string Percent(decimal share) => Measure.Exactly(share).ToPercentText();
}
