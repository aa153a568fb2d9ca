namespace Indicators.Validation.Rules;

/// <summary>IND5004: a figure is marked as recalled and yet names a source.</summary>
internal sealed class RecalledWithSource() : CatalogRule("IND5004", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Observation observation in context.Catalog.ObservationSpan)
        {
            if (observation is { SourceId: { } source, Confidence: Confidence.Recalled })
                context.Report(FindingAt(observation, "confidence", observation.Series.ToString(), observation.Figure.Literal, source) with
                { Cause = source });
        }
    }
}
