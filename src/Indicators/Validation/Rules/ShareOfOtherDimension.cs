namespace Indicators.Validation.Rules;

/// <summary>IND2017: a figure is given as a share of an amount of another dimension.</summary>
internal sealed class ShareOfOtherDimension() : CatalogRule("IND2017", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => series.Transformation is
        {
            Kind: TransformationKind.Share,
            BaseIndicatorId: not null
        }))
        {
            Indicator whole = context.Catalog.Indicators[series.Transformation.BaseIndicatorId!];
            if (whole.Unit.Dimension == series.Indicator.Unit.Dimension)
                continue;
            foreach (Observation observation in series.Observations)
                context.Report(FindingAt(observation, "transformation", observation.Series.ToString(), whole.Id,
                    series.Indicator.Unit.Dimension.Code, whole.Unit.Dimension.Code));
        }
    }
}
