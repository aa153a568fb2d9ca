using Indicators.Validation;

namespace Indicators.Samples.Recipes;

/// <summary>OFFICE01: a figure stands in the catalogue, and nobody says where it is from.</summary>
internal sealed class EveryFigureHasASource : ICatalogRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "OFFICE01", DiagnosticSeverity.Warning, new LocalizedText("{0}的“{1}”没有来源。", "'{1}' of {0} has no source."));

    public void Check(RuleContext context)
    {
        foreach (Observation observation in context.Catalog.Observations.Where(observation => observation.SourceId is null))
            context.Report(observation, observation.Series.ToString(), observation.Figure.Literal);
    }
}
