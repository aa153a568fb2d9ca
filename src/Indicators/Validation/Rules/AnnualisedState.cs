namespace Indicators.Validation.Rules;

/// <summary>IND2015: a state on a day is said to be raised to a year's rate.</summary>
internal sealed class AnnualisedState() : CatalogRule(
    "IND2015",
    DiagnosticSeverity.Error,
    "{0}：“{1}”为某一日的状态（{2}），不能折年率。请去掉 annualised，或更正指标类型。",
    "{0}: '{1}' is the state on a day ({2}) and has no yearly rate. Remove annualised, or correct the kind of the indicator.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (!series.Transformation.IsLevel || !series.Transformation.IsAnnualised || !series.Indicator.IsPointInTime)
                continue;
            string kind = Vocabulary.IndicatorKinds.CodeOf(series.Indicator.Kind);
            foreach (Observation observation in series.Observations)
                context.Report(FindingAt(observation, "transformation", observation.Series.ToString(), observation.Figure.Literal, kind));
        }
    }
}
