namespace Indicators.Validation.Rules;

/// <summary>IND4003: a goal had been passed when it was set, and its words are not those of a level to be held.</summary>
internal sealed class GoalAlreadyReached() : CatalogRule("IND4003", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target is { Goal: LevelGoal { Figure: { IsRange: false } goal }, Evaluation: TargetEvaluation.AtDue }
                && target.Series.Transformation.IsLevel
                && SignOf(context.Catalog.SeriesOf(target).Indicator.Direction, goal.Bound) is not 0 and int sign)
                Compare(context, target, goal, sign);
        }
    }

    /// <summary>1 where more is progress, −1 where less is; 0 where the goal may be a level to be held.</summary>
    private static int SignOf(Direction direction, Bound bound) => (direction, bound) switch
    {
        (_, Bound.AtLeast or Bound.AtMost or Bound.Below) => 0,
        (Direction.Increase, _) => 1,
        (Direction.Decrease, not (Bound.Above or Bound.AFewMoreThan)) => -1,
        _ => 0,
    };

    private void Compare(RuleContext context, Target target, Figure goal, int sign)
    {
        foreach (TargetStart start in StartsOf(context.Catalog, target))
        {
            if (start.Value.Dimension != goal.Dimension || !IsPassed(context.Catalog.SeriesOf(target), start.Value, goal, sign))
                continue;
            Finding finding = FindingAt(target, "goal", target.Id, goal.Literal, start.Period.ToString(), start.Value.Literal);
            context.Report(finding with { Figures = [.. finding.Figures, start.Figure] });
            return;
        }
    }

    /// <summary>The baseline, and the last value known when the target was stated.</summary>
    private static IEnumerable<TargetStart> StartsOf(IndicatorCatalog catalog, Target target)
    {
        if (TargetStart.Of(catalog, target) is { } start)
            yield return start;
        if (catalog.Sources.Find(target.SourceId)?.Published is not { } stated)
            yield break;
        if (catalog.Latest(target.Series, stated.Start, stated.End) is { Period: { } period } latest
            && IsComparable(catalog.SeriesOf(target), target, period))
            yield return new TargetStart(period, latest.Figure, FindingFigures.Of(latest, FigureRoles.Earlier));
    }

    private static bool IsComparable(Series series, Target target, TimePeriod period) =>
        series.Indicator.Kind != IndicatorKind.Flow || period.WholeMonths == target.DuePeriod.WholeMonths;

    /// <summary>A flow starts anew each year, and a goal for it may stay below the last one; twice as much is another matter.</summary>
    private static bool IsPassed(Series series, Figure value, Figure goal, int sign) =>
        IsPassed(value, goal, sign) && (series.Indicator.Kind != IndicatorKind.Flow || IsFarFrom(value.Quantity, goal.Quantity, sign));

    private static bool IsFarFrom(Quantity value, Quantity goal, int sign)
    {
        Rational reached = value.RationalIn(goal.Unit);
        Rational wanted = goal.RationalIn(goal.Unit);
        return sign > 0 ? reached >= wanted + wanted : reached + reached <= wanted;
    }

    private static bool IsPassed(Figure value, Figure goal, int sign)
    {
        QuantityRange reached = Roundness.Within(value, goal).SoftRange;
        QuantityRange wanted = goal.Bound == Bound.About ? goal.SoftRange : QuantityRange.Point(goal.Quantity);
        return sign > 0
            ? reached.Low is { } low && wanted.High is { } top && low > top
            : reached.High is { } high && wanted.Low is { } bottom && high < bottom;
    }
}
