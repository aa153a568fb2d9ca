namespace Indicators.Validation.Rules;

/// <summary>IND5004: a figure is marked as recalled and yet names a source.</summary>
internal sealed class RecalledWithSource() : CatalogRule(
    "IND5004",
    DiagnosticSeverity.Warning,
    "{0}：“{1}”标为凭记忆，却注明来源“{2}”。请删去来源，或提高 confidence。",
    "{0}: '{1}' is recalled and yet has the source '{2}'. Remove the source, or state a confidence that it bears.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Observation observation in context.Catalog.Observations)
        {
            if (observation is { SourceId: { } source, Confidence: Confidence.Recalled })
                context.Report(FindingAt(observation, "confidence", observation.Series.ToString(), observation.Figure.Literal, source));
        }
    }
}
