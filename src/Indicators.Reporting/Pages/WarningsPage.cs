using System.Collections.Immutable;
using System.Globalization;
using Indicators.Progress;
using NodaTime.Text;

namespace Indicators.Reporting;

/// <summary>What needs a hand: every target that is behind, fallen back or missed, the worst first.</summary>
internal static class WarningsPage
{
    public static ReportPage? Of(PageSource source)
    {
        ReportTarget[] late = [.. source.Report.Targets
            .Where(target => !target.IsSuperseded && IsLate(target))
            .OrderByDescending(target => target.Assessment.Status.SortKey)
            .ThenBy(target => target.Assessment.Lead.Value ?? target.Assessment.Lead.Low ?? decimal.MaxValue)];
        if (late.Length == 0)
            return null;
        ImmutableArray<ReportColumn> columns =
        [
            new(source.Say("column.number"), 4, IsNumeric: true), new(source.Say("column.indicator"), 12),
            new(source.Say("column.responsible"), 7), new(source.Say("column.verdict"), 7),
            new(source.Say("column.lead"), 4, IsNumeric: true), new(source.Say("column.shortfall"), 7),
            new(source.Say("column.pace"), 7), new(source.Say("column.due"), 7),
        ];
        ImmutableArray<ImmutableArray<ReportCell>> rows = [.. late.Select(target => Row(target, source))];
        return new ReportPage(
            "warnings", source.Say("page.warnings"), [source.Say("warnings.count", late.Length)],
            [new ReportTable("", columns, rows)], [source.Say("note.shortfall")]);
    }

    /// <summary>True where it is certainly late, or the figures leave nothing else than being late.</summary>
    private static bool IsLate(ReportTarget target) => target.Assessment.Status.All(status => status
        is ProgressStatus.BehindSchedule or ProgressStatus.Regressed or ProgressStatus.Missed);

    private static ImmutableArray<ReportCell> Row(ReportTarget target, PageSource source) =>
    [
        PageSource.NumberCell(source.NumberOf(target).ToString(CultureInfo.InvariantCulture)),
        source.NameCell(target),
        new(source.Responsible(target)),
        source.VerdictCell(target),
        source.PointsCell(target.Assessment.Lead),
        new(Shortfall(target, source.Language) ?? source.None),
        new(PaceText.Of(target, source.Language) ?? source.None),
        new(LocalDatePattern.Iso.Format(target.Target.DueDate)),
    ];

    /// <summary>What is missing to the goal; of growth goals the gap in points.</summary>
    private static string? Shortfall(ReportTarget target, Language language)
    {
        if (target.Assessment.Measures.Gap is { Value: { } gap })
            return RoundedAmount.Of(Math.Abs(gap), StandardUnits.PercentagePoint, language);
        if (Drawing.TargetFigures.Of(target.Assessment) is not { Target: { } goal } figures)
            return null;
        Unit unit = figures.Unit == StandardUnits.Percent ? StandardUnits.PercentagePoint : figures.Unit;
        return RoundedAmount.Of(Math.Abs(goal - figures.Actual), unit, language);
    }
}
