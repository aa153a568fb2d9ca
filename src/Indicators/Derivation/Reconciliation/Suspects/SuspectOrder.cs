using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// Which of equally small suspects comes first: the least reliable figures, then those that common slips explain, then
/// those that need no amount below zero, then those that the fewest other checks uphold, then a rate that was worked out from the others (a
/// wrong level would mostly fail twice), then the whole of a sum.
/// </summary>
internal sealed class SuspectOrder(IndicatorCatalog catalog)
{
    public ImmutableArray<SuspectSet> Of(ImmutableArray<SuspectSet> suspects, List<Equation> together, Repair repair, SlipsOfSets slips)
    {
        Term whole = together[0].Terms[together[0].Shown];
        return
        [
            .. suspects
                .OrderBy(set => set.Figures.Sum(figure => ReliabilityOf(figure.Term)))
                .ThenByDescending(slips.CountIn)
                .ThenBy(set => set.Figures.Count(TurnsSign))
                .ThenBy(set => set.Figures.Sum(figure => repair.UpheldBy(figure.Term)))
                .ThenBy(set => set.Figures.Count(figure => !IsWorkedOut(figure.Term)))
                .ThenBy(set => set.IsOf(whole) ? 0 : 1),
        ];
    }

    /// <summary>Of one relation, the figure to look at first.</summary>
    public static Term SuspectOf(Equation equation, Repair repair)
    {
        Term[] published = [.. equation.Terms.Where(term => term.IsPublished)];
        if (published.Length == 0)
            return equation.Terms[equation.Shown];
        int fewest = published.Min(repair.UpheldBy);
        Term[] equals = [.. published.Where(term => repair.UpheldBy(term) == fewest)];
        if (equals.Length == 1 || equals.Count(IsWorkedOut) == 1)
            return Array.Find(equals, IsWorkedOut) ?? equals[0];
        return equation.Relation.Is(RelationTraits.HasWhole) ? equation.Terms[equation.Shown] : equals[0];
    }

    /// <summary>
    /// A final figure of the statistics weighs most, a forecast in the press least; what several sources say, more than each.
    /// </summary>
    private int ReliabilityOf(Term term)
    {
        int most = term.Holding.Max(WeightOf);
        return most + Math.Min(term.Holding.Select(statement => statement.SourceId).Distinct().Count() - 1, 3);
    }

    private int WeightOf(PublishedValue statement) =>
        (10 * StatusWeight(statement.Observation?.Status ?? ObservationStatus.Final))
        + AuthorityWeight(catalog.Sources.Find(statement.SourceId)?.Authority);

    private static int StatusWeight(ObservationStatus status) => status switch
    {
        ObservationStatus.Final => 4,
        ObservationStatus.Provisional => 3,
        ObservationStatus.Estimated => 2,
        _ => 1,
    };

    private static int AuthorityWeight(SourceAuthority? authority) => authority switch
    {
        SourceAuthority.Statistics => 4,
        SourceAuthority.Speech => 2,
        SourceAuthority.Media => 1,
        _ => 3,
    };

    /// <summary>An amount above zero that would have to be below it is the less likely suspect.</summary>
    private static bool TurnsSign(SuspectValue figure) =>
        figure.Term.Series?.Key.Transformation.IsLevel == true && figure.Term.Soft.IsPositive && figure.Needed.High is < 0m;

    private static bool IsWorkedOut(Term term) =>
        term.Series is { } series && (!series.Key.Transformation.IsLevel || series.Indicator.NumeratorId is not null);
}
