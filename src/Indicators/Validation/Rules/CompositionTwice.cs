namespace Indicators.Validation.Rules;

/// <summary>IND1016: two compositions say the same of one whole.</summary>
internal sealed class CompositionTwice() : CatalogRule("IND1016", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (IGrouping<string,
            Composition> same in context.Catalog.Compositions.GroupBy(composition =>
                $"{composition.Kind} {CompositionTerms.Of(composition)}"))
        {
            Composition first = same.First();
            foreach (Composition other in same.Skip(1).Where(other => CompositionTerms.HoldTogether(first, other)))
                context.Report(FindingAt(other.Location, "parts", other.Id, first.Id) with
                { ItemId = other.Id, Figures = CompositionTerms.Figures(other, first) });
        }
    }
}
