using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// Which of equally small explanations comes first: the least reliable figures, then those that common slips explain, then
/// those that need no amount below zero, then those that the fewest other checks uphold, then a rate that was worked out from the others (a wrong level would mostly fail
/// twice), then the whole of a sum.
/// </summary>
internal sealed class SuspectOrder(IndicatorCatalog catalog)
{
    public ImmutableArray<Explanation> Of(ImmutableArray<Explanation> explanations, List<Equation> together, Repair repair, SlipsOfSets slips)
    {
        Node whole = together[0].Nodes[together[0].Shown];
        return
        [
            .. explanations
                .OrderBy(explanation => explanation.Figures.Sum(figure => ReliabilityOf(figure.Node)))
                .ThenByDescending(slips.CountIn)
                .ThenBy(explanation => explanation.Figures.Count(TurnsSign))
                .ThenBy(explanation => explanation.Figures.Sum(figure => repair.UpheldBy(figure.Node)))
                .ThenBy(explanation => explanation.Figures.Count(figure => !IsWorkedOut(figure.Node)))
                .ThenBy(explanation => explanation.IsOf(whole) ? 0 : 1),
        ];
    }

    /// <summary>Of one relation, the figure to look at first.</summary>
    public static Node SuspectOf(Equation equation, Repair repair)
    {
        Node[] published = [.. equation.Nodes.Where(node => node.IsPublished)];
        if (published.Length == 0)
            return equation.Nodes[equation.Shown];
        int fewest = published.Min(repair.UpheldBy);
        Node[] equals = [.. published.Where(node => repair.UpheldBy(node) == fewest)];
        if (equals.Length == 1 || equals.Count(IsWorkedOut) == 1)
            return Array.Find(equals, IsWorkedOut) ?? equals[0];
        return equation is SumEquation or LimitEquation ? equation.Nodes[equation.Shown] : equals[0];
    }

    /// <summary>A final figure of the statistics weighs most, a forecast in the press least; what several sources say, more than each.</summary>
    private int ReliabilityOf(Node node)
    {
        int most = node.Holding.Max(WeightOf);
        return most + Math.Min(node.Holding.Select(statement => statement.SourceId).Distinct().Count() - 1, 3);
    }

    private int WeightOf(PublishedValue statement) =>
        (10 * StatusWeight(statement.Observation?.Status ?? ObservationStatus.Final)) + AuthorityWeight(catalog.Sources.Find(statement.SourceId)?.Authority);

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
        figure.Node.Series?.Key.Transformation.IsLevel == true && figure.Node.Soft.IsPositive && figure.Needed.High is < 0m;

    private static bool IsWorkedOut(Node node) =>
        node.Series is { } series && (!series.Key.Transformation.IsLevel || series.Indicator.NumeratorId is not null);
}
