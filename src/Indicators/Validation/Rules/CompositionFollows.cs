namespace Indicators.Validation.Rules;

/// <summary>IND1017: a composition follows from two others: a = b + c and b = d + e already say a = c + d + e (implied edit).</summary>
internal sealed class CompositionFollows() : CatalogRule("IND1017", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        Composition[] complete = [.. context.Catalog.Compositions.Where(composition => composition.Kind == CompositionKind.Complete
            && CompositionTerms.ArePlain(composition))];
        ILookup<string, Composition> byTerms = complete.ToLookup(CompositionTerms.Of);
        ILookup<(string, string?), Composition> byWhole =
            complete.ToLookup(composition => (composition.WholeIndicatorId, composition.WholeSubjectId));
        var found = new HashSet<Composition>();
        foreach (Composition outer in complete)
        {
            foreach (CompositionPart part in outer.Parts)
            {
                foreach (Composition inner in byWhole[(part.IndicatorId ?? outer.WholeIndicatorId, part.SubjectId ?? outer.WholeSubjectId)]
                    .Where(inner => inner != outer))
                {
                    foreach (Composition follows in byTerms[CompositionTerms.Of(outer, part, inner)]
                        .Where(each => HoldTogether(each, outer, inner) && found.Add(each)))
                        context.Report(FindingAt(follows.Location, "parts", follows.Id, outer.Id, inner.Id) with
                        { ItemId = follows.Id, Figures = CompositionTerms.Figures(follows, outer, inner) });
                }
            }
        }
    }

    private static bool HoldTogether(Composition follows, Composition outer, Composition inner) =>
        CompositionTerms.HoldTogether(follows, outer) && CompositionTerms.HoldTogether(follows, inner);
}
