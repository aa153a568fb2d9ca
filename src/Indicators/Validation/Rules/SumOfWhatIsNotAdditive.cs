namespace Indicators.Validation.Rules;

/// <summary>IND2041: a sum, a share or a growth in per cent of what has none, such as a temperature.</summary>
internal sealed class SumOfWhatIsNotAdditive() : CatalogRule("IND2041", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        IndicatorCatalog catalog = context.Catalog;
        foreach (Series series in catalog.AllSeries.Where(series => !series.Indicator.Unit.IsAdditive && IsReckoned(series.Transformation)))
        {
            foreach (Observation observation in series.Observations)
                context.Report(FindingAt(observation, "transformation", observation.Series.ToString(), series.Indicator.Unit.Symbol));
        }

        foreach (Target target in catalog.Targets.Where(target => IsReckoned(target.Goal)))
        {
            if (catalog.Indicators[target.Series.IndicatorId].Unit is { IsAdditive: false } unit)
                context.Report(FindingAt(target, "goal", target.Id, unit.Symbol));
        }

        foreach (Composition composition in catalog.Compositions)
        {
            if (catalog.Indicators[composition.WholeIndicatorId].Unit is { IsAdditive: false } unit)
                context.Report(FindingOf(composition, unit));
        }
    }

    private static bool IsReckoned(Transformation transformation) =>
        transformation.Kind is not (TransformationKind.Level or TransformationKind.Difference or TransformationKind.Rank);

    private static bool IsReckoned(Goal goal) =>
        goal is MultipleGoal or CumulativeGoal or AverageGrowthGoal or AnnualGrowthGoal
        || (goal is ChangeGoal change && change.Change.Dimension == Dimension.Ratio);

    private Finding FindingOf(Composition composition, Unit unit) =>
        FindingAt(composition.Location, "whole", composition.Id, unit.Symbol) with
        {
            Figures =
            [
                composition.IsOverChildren
                    ? FindingFigures.Text(FigureRoles.Stated, composition.Id, CompositionTerms.Parts(composition))
                    : FindingFigures.Number(FigureRoles.Stated, composition.Id, composition.Parts.Count),
            ],
        };
}
