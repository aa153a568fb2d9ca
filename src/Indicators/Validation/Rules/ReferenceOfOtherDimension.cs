namespace Indicators.Validation.Rules;

/// <summary>IND4027: a target is compared with a series of another dimension; the two can never be set against each other.</summary>
internal sealed class ReferenceOfOtherDimension() : CatalogRule(
    "IND4027",
    DiagnosticSeverity.Warning,
    "目标“{0}”与{1}比较，但量纲不同（{2}与{3}），无法评估。请写同量纲的序列，如两者都取 growth-year。",
    "Target '{0}' is compared with {1}, which is of another dimension ({3}, not {2}), so it can never be assessed. Name a series of one dimension, such as growth-year for both.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            if (target.Goal is not RelativeGoal relative)
                continue;
            SeriesKey reference = relative.Reference.SeriesFor(target.Series);
            Dimension own = DimensionOf(context.Catalog, target.Series);
            Dimension other = DimensionOf(context.Catalog, reference);
            if (own != other)
                context.Report(FindingAt(target, "goal.relativeTo", target.Id, reference.ToString(), own.Code, other.Code));
        }
    }

    private static Dimension DimensionOf(IndicatorCatalog catalog, SeriesKey key) =>
        key.Transformation.DimensionFor(catalog.Indicators[key.IndicatorId].Unit.Dimension);
}
