using Indicators.Progress;
using Spectre.Console;

namespace Indicators.Samples.Chongqing;

/// <summary>The targets: baseline, current value, completion, time share, lead, verdict.</summary>
internal static class TargetTable
{
    public static void Write(IAnsiConsole console, View view)
    {
        var calculator = new ProgressCalculator(view.Catalog);
        ProgressAssessment[] all = [.. calculator.AssessAll(view.AsOf, view.KnownBy).Where(assessment => IsKnown(assessment.Target, view))];
        console.MarkupLine($"[bold]{view.Say("目标进度", "Targets")}[/] [grey]{Dates(view)}[/]");
        Table table = Headings(view);
        foreach (ProgressAssessment assessment in all.Where(HasVerdict))
            table.AddRow(Row(assessment, view));
        console.Write(table);
        WriteOpen(console, [.. all.Where(assessment => !HasVerdict(assessment))], view);
        Course.Write(console, calculator, all, view);
        RollUpTree.Write(console, all, view);
    }

    /// <summary>A target stated after the day of knowledge is not shown; one whose source has no date is.</summary>
    private static bool IsKnown(Target target, View view) =>
        view.KnownBy is not { } knownBy || view.Catalog.Sources.Find(target.SourceId)?.PublishedBy is not { } published || published <= knownBy;

    private static bool HasVerdict(ProgressAssessment assessment) => assessment.Status.Certain != ProgressStatus.NotAssessable;

    /// <summary>Targets nothing can be said of yet: what they are, and why.</summary>
    private static void WriteOpen(IAnsiConsole console, ProgressAssessment[] open, View view)
    {
        console.WriteLine();
        console.MarkupLine($"[bold]{view.Say($"暂不能评估的目标：{open.Length}项", $"Not assessable yet: {open.Length} targets")}[/]");
        foreach (IGrouping<NotAssessableReason, ProgressAssessment> group in open.GroupBy(assessment => assessment.Reason).OrderByDescending(group => group.Count()))
        {
            console.MarkupLine($"[grey]{Markup.Escape(group.Key.ToText(view.Language))}[/]");
            foreach (ProgressAssessment assessment in group)
                console.WriteLine($"  {SubjectOf(assessment, view)} · {IndicatorOf(assessment, view)}{view.Say("：", ": ")}{GoalOf(assessment, view)}");
        }
    }

    private static string Dates(View view) => view.KnownBy is { } knownBy
        ? view.Say($"截至{view.AsOf:uuuu-MM-dd}，按{knownBy:uuuu-MM-dd}前已公布的数据", $"as of {view.AsOf:uuuu-MM-dd}, known by {knownBy:uuuu-MM-dd}")
        : view.Say($"截至{view.AsOf:uuuu-MM-dd}", $"as of {view.AsOf:uuuu-MM-dd}");

    private static Table Headings(View view)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (string heading in (string[])[view.Say("指标", "Indicator"), view.Say("主体", "Subject"), view.Say("目标", "Goal"), view.Say("基期", "Baseline"), view.Say("现值", "Current")])
            table.AddColumn(new TableColumn(heading));
        foreach (string heading in (string[])[view.Say("完成", "Done"), view.Say("时间", "Time"), view.Say("相差", "Lead")])
            table.AddColumn(new TableColumn(heading) { Alignment = Justify.Right, NoWrap = true });
        table.AddColumn(view.Say("评估", "Verdict"));
        return table;
    }

    private static string[] Row(ProgressAssessment a, View view) =>
    [
        Markup.Escape(IndicatorOf(a, view)),
        Markup.Escape(SubjectOf(a, view)),
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
        : view.Say($"（以{view.Catalog.Indicators[proxy].Name.Zh}衡量）", $" (measured by {view.Catalog.Indicators[proxy].Name.In(Language.English)})");

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
        string reason = !a.NeedsReason ? "" : view.Say($"：{a.Reason.ToText(view.Language)}", $": {a.Reason.ToText(view.Language)}");
        return $"[{colour}]{Markup.Escape(a.Status.ToText(view.Language) + reason)}[/]";
    }
}
