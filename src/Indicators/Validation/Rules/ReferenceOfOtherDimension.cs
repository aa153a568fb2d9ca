namespace Indicators.Validation.Rules;

/// <summary>IND4027: a target is compared with a series of another dimension; the two can never be set against each other.</summary>
internal sealed class ReferenceOfOtherDimension() : CatalogRule("IND4027", DiagnosticSeverity.Warning)
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
