namespace Indicators.Validation.Rules;

/// <summary>IND1018: two compositions cannot both be complete: the parts of one are all in the other, which has more.</summary>
internal sealed class CompositionsExclude() : CatalogRule("IND1018", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        IEnumerable<Composition> complete = context.Catalog.Compositions.Where(composition => composition.Kind == CompositionKind.Complete);
        foreach (IGrouping<(string, string?),
            Composition> ofOneWhole in complete.GroupBy(composition => (composition.WholeIndicatorId, composition.WholeSubjectId)))
        {
            (Composition Composition, HashSet<string> Terms)[] all =
                [.. ofOneWhole.Select(composition => (composition, CompositionTerms.PartsOf(composition)))];
            foreach ((Composition fewer, HashSet<string> terms) in all)
            {
                Composition? more = all.FirstOrDefault(other => terms.IsProperSubsetOf(other.Terms)
                    && CompositionTerms.HoldTogether(fewer, other.Composition)).Composition;
                if (more is not null)
                    context.Report(FindingAt(fewer.Location, "parts", fewer.Id, more.Id) with
                    { ItemId = fewer.Id, Figures = CompositionTerms.Figures(fewer, more) });
            }
        }
    }
}
