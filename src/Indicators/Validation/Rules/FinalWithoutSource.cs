namespace Indicators.Validation.Rules;

/// <summary>IND5003: a final figure names no source, and is not marked as recalled.</summary>
internal sealed class FinalWithoutSource() : CatalogRule(
    "IND5003",
    DiagnosticSeverity.Information,
    "{0}：{1}的正式数“{2}”没有来源。请注明 source；若凭记忆，请标 confidence: recalled。",
    "{0}: the final figure '{2}' for {1} names no source. State the source, or confidence: recalled.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Observation observation in context.Catalog.Observations)
        {
            if (observation is { SourceId: null, Status: ObservationStatus.Final, Confidence: not Confidence.Recalled })
                context.Report(FindingAt(observation, "source", observation.Series.ToString(), observation.Period?.ToString() ?? "not-stated", observation.Figure.Literal));
        }
    }
}
