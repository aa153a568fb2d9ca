namespace Indicators.Validation.Rules;

/// <summary>IND4033: what is striven for does not go beyond what must be reached.</summary>
internal sealed class StretchBelowFloor() : CatalogRule("IND4033", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is not FloorStretchGoal both || SideOf(context.Catalog.SeriesOf(target).Indicator, both) is not { } side)
                continue;
            Figure floor = both.Floor.FigureOrNull!.Value;
            Figure stretch = both.Stretch.FigureOrNull!.Value;
            if (stretch.Quantity.CompareTo(floor.Quantity) * side <= 0)
                context.Report(FindingAt(target, "goal", target.Id, stretch.Literal, floor.Literal));
        }
    }

    /// <summary>1 where more is asked for, −1 where less is; null where neither word nor direction tells.</summary>
    private static int? SideOf(Indicator indicator, FloorStretchGoal goal) => goal.Floor.FigureOrNull!.Value.Bound switch
    {
        Bound.AtLeast or Bound.Above or Bound.AFewMoreThan => 1,
        Bound.AtMost or Bound.Below => -1,
        _ => indicator.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => null },
    };
}
