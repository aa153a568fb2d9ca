namespace Indicators.Validation.Rules;

/// <summary>IND2015: a state on a day is said to be raised to a year's rate.</summary>
internal sealed class AnnualisedState() : CatalogRule("IND2015", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (!series.Transformation.IsLevel || !series.Transformation.IsAnnualised || !series.Indicator.IsPointInTime)
                continue;
            string kind = Vocabulary.IndicatorKinds.CodeOf(series.Indicator.Kind);
            foreach (Observation observation in series.AsSpan())
                context.Report(FindingAt(observation, "transformation", observation.Series.ToString(), observation.Figure.Literal, kind));
        }
    }
}
