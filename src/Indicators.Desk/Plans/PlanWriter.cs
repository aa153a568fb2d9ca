using System.Text;

namespace Indicators.Desk;

/// <summary>A backward plan in words: what a person reads on a terminal, and what the page of a report is made of.</summary>
internal sealed class PlanWriter(BackwardPlan plan, Language language, NumberRounding rounding)
{
    private const int Gap = 2;

    public string Text()
    {
        var text = new StringBuilder();
        void Line(string line) => text.Append(line).Append('\n');
        Line(Say("plan.title", plan.Name.In(language), plan.Target.Goal.ToText(language), plan.Target.Id));
        if (plan.ObstacleText(language) is { } obstacle)
        {
            Line("  " + Say("plan.none", obstacle));
            return text.ToString();
        }

        foreach (string line in Formula())
            Line("  " + line);
        if (Feasible() is { } verdict)
            Line("  " + verdict);
        foreach (string row in Table())
            Line("  " + row);
        foreach (string line in Notes())
            Line("  " + line);
        return text.ToString();
    }

    /// <summary>The formula with its numbers: what is left, and how a step follows from it.</summary>
    public IEnumerable<string> Formula()
    {
        if (!plan.IsPlanned)
            yield break;
        string done = plan.DonePeriod?.ToText(language) ?? Say("plan.nothing-yet");
        string key = plan.Measure switch
        {
            PlanMeasure.Growth when plan.DonePeriod is null && plan.Periods.Length == 1 => "plan.formula.growth-whole",
            PlanMeasure.Growth => plan.Periods.Length == 0 ? "plan.formula.growth-over" : IsChain
                ? "plan.formula.factor"
                : "plan.formula.growth",
            PlanMeasure.Level => "plan.formula.level",
            _ => plan.Periods.Length > 0
                && plan.Assumptions.Any(one => one.Kind is PlanAssumptionKind.EqualAmounts or PlanAssumptionKind.EqualRates)
                ? "plan.formula.years" : "plan.formula.amount",
        };
        yield return Say(key, Number(plan.Goal), Number(plan.Done), Added(plan.Left), done);
        if (!plan.LeftGrowth.IsAbsent)
            yield return Say("plan.left-growth", NumberText.Amount(plan.LeftLastYear, plan.Unit, language, rounding, withRange: false),
                Percent(plan.LeftGrowth, true));
    }

    /// <summary>Whether it can be carried out, where something speaks against it or nothing is left to do.</summary>
    public string? Feasible() => plan.Feasibility == PlanFeasibility.Feasible
        ? null
        : Say("plan-feasibility." + plan.Feasibility, plan.Margin.IsAbsent ? "–" : Margin());

    /// <summary>What the plan rests on, and how it is rounded.</summary>
    public IEnumerable<string> Notes()
    {
        foreach (PlanAssumption assumption in plan.Assumptions)
            yield return "· " + assumption.ToText(language);
        yield return "· " + Say("plan.rounding", rounding.Decimals, Say("rounding." + rounding.Mode));
    }

    public string[] Heads() =>
    [
        Say("plan.column.period"),
        Say(plan.Measure switch { PlanMeasure.Growth => "plan.column.growth-needed", PlanMeasure.Level => "plan.column.added", _ =>
            "plan.column.amount" }),
        .. HasRounded ? [Say("plan.column.rounded")] : Array.Empty<string>(),
        Say(plan.Measure switch { PlanMeasure.Growth => "plan.column.growth-to-date", PlanMeasure.Level => "plan.column.level", _ =>
            "plan.column.to-date" }),
        .. plan.Measure == PlanMeasure.Growth ? Array.Empty<string>() : [Say("plan.column.last-year"), Say("plan.column.growth")],
    ];

    public string[] Cells(PlannedPeriod row) =>
    [
        row.Period.ToText(language) + (row.IsStated ? Say("plan.stated") : ""),
        Added(row.Amount),
        .. HasRounded ? [row.Rounded is { } rounded ? NumberText.In(rounded, plan.Unit, language) : "–"] : Array.Empty<string>(),
        Number(row.AtEnd, isShort: true),
        .. plan.Measure == PlanMeasure.Growth ? Array.Empty<string>() : [Number(row.LastYear, isShort: true), Growth(row)],
    ];

    private bool IsChain => plan.Assumptions.Any(one => one.Kind == PlanAssumptionKind.EqualRates);

    private bool HasRounded => plan.Periods.Any(row => row.Rounded is not null);

    private IEnumerable<string> Table()
    {
        if (plan.Periods.IsEmpty)
            return [];
        string[][] rows = [Heads(), .. plan.Periods.Select(Cells)];
        int[] widths = [.. Enumerable.Range(0, rows[0].Length).Select(column => rows.Max(row => Width(row[column])))];
        return rows.Select(row => string.Concat(row.Select((cell, i) => cell + new string(' ', widths[i] - Width(cell) + Gap))).TrimEnd());
    }

    /// <summary>Of a share the distance to the year before is in points.</summary>
    private string Growth(PlannedPeriod row)
    {
        if (!row.Growth.IsAbsent)
            return Percent(row.Growth);
        if (plan.Measure != PlanMeasure.Level || plan.Unit.Dimension != Dimension.Ratio || row.LastYear.IsAbsent)
            return "–";
        return NumberText.Amount(InPoints(row.AtEnd - row.LastYear), StandardUnits.PercentagePoint, language, rounding, withRange: false);
    }

    private string Number(RationalRange number, bool isShort = false) => plan.Measure == PlanMeasure.Growth
        ? Percent(number, !isShort)
        : NumberText.Amount(number, plan.Unit, language, rounding, withRange: !isShort);

    private string Margin() => plan.Measure == PlanMeasure.Growth
        ? NumberText.Amount(plan.Margin * RationalRange.Exactly(100m), StandardUnits.PercentagePoint, language, rounding)
        : Added(plan.Margin);

    /// <summary>What is added to a share is points, not percent.</summary>
    private string Added(RationalRange number) => plan.Measure == PlanMeasure.Level && plan.Unit.Dimension == Dimension.Ratio
        ? NumberText.Amount(InPoints(number), StandardUnits.PercentagePoint, language, rounding)
        : Number(number);

    private RationalRange InPoints(RationalRange share) =>
        share * RationalRange.Exactly(new Quantity(1m, plan.Unit).RationalIn(StandardUnits.Percent));

    private string Percent(RationalRange ratio, bool withRange = false) =>
        ratio.IsAbsent ? "–" : NumberText.Percent(ratio, language, rounding, withRange);

    private string Say(string key, params ReadOnlySpan<object?> arguments) => RecordWordings.Table.ToText(key, language, arguments);

    /// <summary>Columns on a terminal: a Chinese character takes two.</summary>
    private static int Width(string text) => text.EnumerateRunes().Sum(rune => rune.Value >= 0x2E80 ? 2 : 1);
}
