using Indicators.Progress;
using Spectre.Console;

namespace Indicators.Samples.Chongqing;

/// <summary>The targets: baseline, current value, completion, time share, lead, verdict.</summary>
internal static class TargetTable
{
    private static readonly Padding Gap = new(0, 0, 1, 0);

    public static void Write(IAnsiConsole console, View view)
    {
        var calculator = new ProgressCalculator(view.Catalog);
        ProgressAssessment[] all = [.. calculator.AssessAll(view.AsOf, view.KnownBy).Where(assessment => IsKnown(assessment.Target, view))];
        console.MarkupLine($"[bold]{view.Say("targets")}[/] [grey]{Dates(view)}[/]");
        ProgressAssessment[] valid = [.. all.Where(assessment => assessment.SupersededBy is null)];
        WriteTable(console, valid.Where(HasVerdict), view);
        WriteSuperseded(console, [.. all.Where(assessment => assessment.SupersededBy is not null)], view);
        WriteOpen(console, [.. valid.Where(assessment => !HasVerdict(assessment))], view);
        Course.Write(console, calculator, all, view);
        RollUpTree.Write(console, all, view);
    }

    /// <summary>A target stated after the day of knowledge is not shown; one whose source has no date is.</summary>
    private static bool IsKnown(Target target, View view) =>
        view.KnownBy is not { } knownBy || view.Catalog.Sources.Find(target.SourceId)?.PublishedBy is not { } published || published.ToDateOnly() <= knownBy;

    private static bool HasVerdict(ProgressAssessment assessment) => assessment.Status.Certain != ProgressStatus.NotAssessable;

    /// <summary>One subject after the other, so that no column repeats its name.</summary>
    private static void WriteTable(IAnsiConsole console, IEnumerable<ProgressAssessment> assessments, View view)
    {
        Table table = Headings(view);
        foreach (IGrouping<string, ProgressAssessment> subject in assessments.GroupBy(assessment => SubjectOf(assessment, view)))
        {
            if (table.Rows.Count > 0)
                table.AddEmptyRow();
            table.AddRow($"[bold]{Markup.Escape(subject.Key.Replace("（", "\n（", StringComparison.Ordinal))}[/]");
            foreach (ProgressAssessment assessment in subject)
                table.AddRow(Row(assessment, view));
        }

        console.Write(table);
    }

    /// <summary>Targets that others have taken the place of: said once, counted nowhere.</summary>
    private static void WriteSuperseded(IAnsiConsole console, ProgressAssessment[] superseded, View view)
    {
        if (superseded.Length == 0)
            return;
        console.WriteLine();
        console.MarkupLine($"[bold]{view.Say("superseded", superseded.Length)}[/]");
        foreach (ProgressAssessment a in superseded)
        {
            Target later = a.SupersededBy!;
            string goal = $"{(later.Due ?? later.Span)?.ToText(view.Language)} {later.Goal.ToText(view.Language)}";
            string by = view.Say("superseded.by", $"{later.Supersedes!.On:uuuu-MM-dd}", goal);
            console.WriteLine($"  {SubjectOf(a, view)} · {IndicatorOf(a, view)}{view.Say("colon")}{GoalOf(a, view)}{by}");
        }
    }

    /// <summary>Targets nothing can be said of yet: what they are, and why.</summary>
    private static void WriteOpen(IAnsiConsole console, ProgressAssessment[] open, View view)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{view.Say("open", open.Length)}[/]");
        foreach (IGrouping<NotAssessableReason, ProgressAssessment> group in open.GroupBy(assessment => assessment.Reason).OrderByDescending(group => group.Count()))
        {
            console.MarkupLine($"[grey]{Markup.Escape(group.Key.ToText(view.Language))}[/]");
            foreach (ProgressAssessment assessment in group)
                console.WriteLine($"  {SubjectOf(assessment, view)} · {IndicatorOf(assessment, view)}{view.Say("colon")}{GoalOf(assessment, view)}");
        }
    }

    private static string Dates(View view) => view.KnownBy is { } knownBy
        ? view.Say("dates.known-by", $"{view.AsOf:O}", $"{knownBy:O}")
        : view.Say("dates", $"{view.AsOf:O}");

    /// <summary>Columns of fixed width: long names are broken, and the table fits a window of 140.</summary>
    private static Table Headings(View view)
    {
        var table = new Table { Border = TableBorder.Simple };
        AddColumn(table, view.Say("column.indicator"), 28);
        AddColumn(table, view.Say("column.goal"), 19);
        AddColumn(table, view.Say("column.baseline"), 19);
        AddColumn(table, view.Say("column.current"), 21);
        foreach (string heading in (string[])[view.Say("column.done"), view.Say("column.time"), view.Say("column.lead")])
            table.AddColumn(new TableColumn(heading) { Alignment = Justify.Right, NoWrap = true, Padding = Gap });
        AddColumn(table, view.Say("column.verdict"), 18);
        return table;
    }

    private static void AddColumn(Table table, string heading, int width) => table.AddColumn(new TableColumn(heading) { Width = width, Padding = Gap });

    private static string[] Row(ProgressAssessment a, View view) =>
    [
        Markup.Escape(IndicatorOf(a, view)),
        Markup.Escape(GoalOf(a, view)),
        a.Baseline is { } baseline ? Markup.Escape($"{view.Show(baseline)} {a.BaselinePeriod?.ToText(view.Language)}") : "–",
        a.Current is { } current ? Markup.Escape($"{view.Show(current.Figure)} {current.Period?.ToText(view.Language)}{ProxyOf(a, view)}") : "–",
        a.Completion.ToPercentText(),
        a.Completion.IsAbsent || a.TimeShare is not { } time ? "–" : Measure.Exactly(time).ToPercentText(),
        a.Lead.ToPointsText(),
        Verdict(a, view),
    ];

    /// <summary>A value of another series that stands for the target's own is named as such.</summary>
    private static string ProxyOf(ProgressAssessment a, View view) => a.ProxyId is not { } proxy
        ? ""
        : view.Say("measured-by", view.Catalog.Indicators[proxy].Name.In(view.Language));

    private static string IndicatorOf(ProgressAssessment a, View view) => view.Catalog.Indicators[a.Target.Series.IndicatorId].Name.In(view.Language);

    private static string SubjectOf(ProgressAssessment a, View view) => view.Catalog.Subjects[a.Target.Series.SubjectId].Name.In(view.Language);

    private static string GoalOf(ProgressAssessment a, View view) =>
        $"{(a.Target.Due ?? a.Target.Span)?.ToText(view.Language)} {a.GoalText(view.Language)}";

    private static string Verdict(ProgressAssessment a, View view)
    {
        string colour = a.Status.Certain switch
        {
            ProgressStatus.Achieved or ProgressStatus.AchievedEarly => "green",
            ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule => "blue",
            ProgressStatus.BehindSchedule => "yellow",
            ProgressStatus.Missed or ProgressStatus.Regressed => "red",
            _ => "grey",
        };
        string reason = a.NeedsReason ? $"\n[grey]{Markup.Escape(Waiting(a, view))}[/]" : "";
        return $"[{colour}]{Markup.Escape(a.Status.ToText(view.Language))}[/]{reason}";
    }

    /// <summary>What the verdict waits for; the usual reason in fewer words than a column has room for.</summary>
    private static string Waiting(ProgressAssessment a, View view) => a.Reason == NotAssessableReason.DueValueMissing
        ? view.Say("due-value-awaited")
        : a.Reason.ToText(view.Language);
}
