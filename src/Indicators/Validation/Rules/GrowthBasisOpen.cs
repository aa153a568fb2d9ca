namespace Indicators.Validation.Rules;

/// <summary>IND4032: a target for growth does not say on which basis, and growth is published on two.</summary>
internal sealed class GrowthBasisOpen() : CatalogRule("IND4032", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Transformation growth = target.Series.Transformation;
            if (!growth.TakesBasis || growth.Basis != ComparisonBasis.Unstated || context.Catalog.ObservationsOf(target.Series).Count > 0)
                continue;
            string[] bases = [.. BasesOf(context.Catalog, target)];
            if (bases.Length > 1)
                context.Report(FindingAt(target, "transformation", target.Id, target.Series.ToString(), string.Join(", ", bases)));
        }
    }

    private static IEnumerable<string> BasesOf(IndicatorCatalog catalog, Target target) =>
        from series in catalog.SeriesOfIndicator(target.Series.IndicatorId)
        where series.Key.SubjectId == target.Series.SubjectId && series.Observations.Count > 0
            && series.Transformation.Basis != ComparisonBasis.Unstated
            && series.Transformation.On(ComparisonBasis.Unstated) == target.Series.Transformation
        orderby series.Transformation.Basis
        select Vocabulary.ComparisonBases.CodeOf(series.Transformation.Basis);
}
