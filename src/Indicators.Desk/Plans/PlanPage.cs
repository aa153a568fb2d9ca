using System.Collections.Immutable;
using Indicators.Reporting;

namespace Indicators.Desk;

/// <summary>Backward plans as a page of a report: for each target the formula, a chart of columns, a table, what it rests on.</summary>
/// <example><code>
/// var layout = ReportLayout.Default with { Pages = [PlanPage.Of(plans, Language.Chinese)] };
/// File.WriteAllText("report.html", HtmlReport.Write(report, Language.Chinese, layout));
/// </code></example>
public static class PlanPage
{
    /// <summary>The page of some plans; those without one are told with the reason.</summary>
    /// <param name="plans">The plans.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    /// <param name="splitOf">The split of a plan's goal over parts, which has a table of its own; null: none.</param>
    public static ReportPage Of(
        IEnumerable<BackwardPlan> plans, Language language, NumberRounding? rounding = null, Func<BackwardPlan, GoalSplit?>? splitOf = null)
    {
        ArgumentNullException.ThrowIfNull(plans);
        ArgumentNullException.ThrowIfNull(language);
        NumberRounding rounded = rounding ?? NumberRounding.TwoDecimals;
        BackwardPlan[] all = [.. plans];
        BackwardPlan[] tabled = [.. all.Where(plan => !plan.Periods.IsEmpty)];
        return new ReportPage(
            "plan", RecordWordings.Table.ToText("plan.page", language),
            [.. all.SelectMany(plan => Paragraphs(plan, language, rounded).Concat(SplitPage.Paragraphs(splitOf?.Invoke(plan), language)))],
            [.. all.SelectMany(plan => TablesOf(plan, splitOf?.Invoke(plan), language, rounded))],
            [.. all.SelectMany(plan => plan.IsPlanned ? new PlanWriter(plan, language, rounded).Notes() : []).Distinct()])
        {
            Charts = [.. tabled.Select(plan => ChartOf(plan, language, rounded)).OfType<ColumnChart>()],
        };
    }

    /// <summary>
    /// The chart of a plan: what is done month by month, what is to come, last year beside; null where it has no numbers to draw.
    /// </summary>
    /// <param name="plan">The plan.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="rounding">How numbers are rounded; null: two decimals, half away from zero.</param>
    public static ColumnChart? ChartOf(BackwardPlan plan, Language language, NumberRounding? rounding = null)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(language);
        NumberRounding rounded = rounding ?? NumberRounding.TwoDecimals;
        ImmutableArray<ChartColumn> columns =
        [
            .. plan.DonePeriods.Select(row => ColumnOf(plan, row, rounded, isDone: true)).OfType<ChartColumn>(),
            .. plan.Periods.Select(row => ColumnOf(plan, row, rounded, isDone: false)).OfType<ChartColumn>(),
        ];
        string unit = plan.Measure == PlanMeasure.Growth ? "%" : plan.Unit.Symbol;
        return columns.IsEmpty ? null : new ColumnChart(TitleOf(plan, language), unit, columns);
    }

    private static IEnumerable<string> Paragraphs(BackwardPlan plan, Language language, NumberRounding rounding)
    {
        yield return TitleOf(plan, language);
        if (plan.ObstacleText(language) is { } obstacle)
            yield return RecordWordings.Table.ToText("plan.none", language, obstacle);
        var writer = new PlanWriter(plan, language, rounding);
        foreach (string line in writer.Formula())
            yield return line;
        if (plan.IsPlanned && writer.Feasible() is { } verdict)
            yield return verdict;
    }

    private static string TitleOf(BackwardPlan plan, Language language) =>
        RecordWordings.Table.ToText("plan.title", language, plan.Name.In(language), plan.Target.Goal.ToText(language), plan.Target.Id);

    private static IEnumerable<ReportTable> TablesOf(BackwardPlan plan, GoalSplit? split, Language language, NumberRounding rounding)
    {
        if (!plan.Periods.IsEmpty)
            yield return TableOf(plan, language, rounding);
        if (split is { Verdict: SplitVerdict.Split })
            yield return SplitPage.TableOf(split, plan.Name.In(language), language, rounding);
    }

    private static ReportTable TableOf(BackwardPlan plan, Language language, NumberRounding rounding)
    {
        var writer = new PlanWriter(plan, language, rounding);
        ImmutableArray<ReportColumn> columns =
            [.. writer.Heads().Select((head, i) => new ReportColumn(head, i == 0 ? 5 : 7, IsNumeric: i > 0))];
        return new ReportTable(
            TitleOf(plan, language), columns,
            [.. plan.Periods.Select(row => ImmutableArray.CreateRange(writer.Cells(row).Select(cell => new ReportCell(cell))))]);
    }

    /// <summary>Of a level the level itself, of amounts the amounts, of growth the percentages.</summary>
    private static ChartColumn? ColumnOf(BackwardPlan plan, PlannedPeriod row, NumberRounding rounding, bool isDone)
    {
        RationalRange shown = plan.Measure == PlanMeasure.Level ? row.AtEnd : row.Amount;
        Rational factor = plan.Measure == PlanMeasure.Growth ? Rational.FromDecimal(100m) : Rational.One;
        return shown.Value is not { } value ? null : new ChartColumn(
            LabelOf(row.Period), (value * factor).Round(rounding.Decimals, rounding.Mode),
            plan.Measure == PlanMeasure.Growth ? null : row.LastYear.Value?.Round(rounding.Decimals, rounding.Mode), isDone);
    }

    private static string LabelOf(TimePeriod period) => period.ToString();
}
