namespace Indicators.Validation.Rules;

/// <summary>IND5003: a final figure names no source, and is not marked as recalled.</summary>
internal sealed class FinalWithoutSource() : CatalogRule("IND5003", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Observation observation in context.Catalog.ObservationSpan)
        {
            if (observation is { SourceId: null, Status: ObservationStatus.Final, Confidence: not Confidence.Recalled })
                context.Report(FindingAt(observation, "source", observation.Series.ToString(),
                    observation.Period?.ToString() ?? "not-stated", observation.Figure.Literal) with
                { Cause = observation.Series.IndicatorId });
        }
    }
}
