namespace Indicators.Validation.Rules;

/// <summary>
/// IND2004: a goal is a thousand times or more away from what it starts from, and near it once a scale word is put right.
/// </summary>
internal sealed class GoalScaleSlip() : CatalogRule("IND2004", DiagnosticSeverity.Warning)
{
    private const int Shrink = 3;

    private const int Grow = 10;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is CumulativeGoal { Total: { Amount: > 0m, IsRange: false } total })
                CompareByYear(context, target, total);
            if (target.Goal is LevelGoal { Figure: { Amount: > 0m, IsRange: false } goal } && target.Series.Transformation.IsLevel
                && TargetStart.Of(context.Catalog, target) is { Value.Amount: > 0m } start)
                Compare(context, target, goal, start);
        }
    }

    /// <summary>The sum over a span beside a year of it, as many times as the span has years.</summary>
    private void CompareByYear(RuleContext context, Target target, Figure total)
    {
        Observation? year = context.Catalog.SeriesOf(target).Observations
            .LastOrDefault(observation => observation is
            {
                Period.WholeMonths: 12, IsResult: true,
                Figure: { IsRange: false, Amount: > 0m }
            });
        int years = ((target.Span ?? target.DuePeriod).WholeMonths ?? 0) / 12;
        if (year is null || years < 1 || year.Figure.Dimension != total.Dimension)
            return;
        Rational ratio = total.Quantity.RatioTo(year.Figure.Quantity) / Rational.Create(years, 1);
        Report(context, target, ratio, new TargetStart(year.Period!.Value, year.Figure, FindingFigures.Of(year, FigureRoles.Compared)));
    }

    private void Compare(RuleContext context, Target target, Figure goal, TargetStart start)
    {
        if (goal.Dimension != Dimension.Ratio && goal.Dimension == start.Value.Dimension)
            Report(context, target, goal.Quantity.RatioTo(start.Value.Quantity), start);
    }

    private void Report(RuleContext context, Target target, Rational ratio, TargetStart start)
    {
        int power = ScaleSlips.Of(ratio, Shrink, Grow);
        if (power == 0)
            return;
        Finding finding = FindingAt(target, "goal", target.Id, FindingFigures.GoalOf(target), start.Period.ToString(), start.Value.Literal,
            ScaleSlips.Word(power));
        context.Report(finding with { Figures = [.. finding.Figures, start.Figure] });
    }
}
