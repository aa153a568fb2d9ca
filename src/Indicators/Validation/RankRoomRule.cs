using System.Globalization;

namespace Indicators.Validation;

/// <summary>A rule on places in a ranking that leave less room than there are better values.</summary>
internal abstract class RankRoomRule(string id, DiagnosticSeverity severity) : CatalogRule(id, severity)
{
    private const int MostShown = 5;

    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        HashSet<Observation> told = [.. Told(context.Catalog)];
        foreach (Ranking ranking in Ranking.Of(context.Catalog, MembersOf(context.Catalog)))
        {
            foreach ((Observation rank,
                Observation value) in ranking.Places.Where(place => Ranking.LeavesNoRoom(place.Rank) && !told.Contains(place.Rank)))
            {
                int ahead = ranking.AheadOf(value);
                if (ahead >= Ranking.LastPlace(rank))
                    context.Report(FindingOf(rank, value, ahead, [.. ranking.Best(Math.Min(ahead, MostShown))]));
            }
        }
    }

    /// <summary>Who is in a ranking.</summary>
    protected abstract Func<Observation, IEnumerable<string>> MembersOf(IndicatorCatalog catalog);

    /// <summary>The places that another rule speaks of: those that cross another.</summary>
    protected virtual IEnumerable<Observation> Told(IndicatorCatalog catalog) =>
        Ranking.Of(catalog, RankedWith.Of(catalog)).SelectMany(ranking => ranking.Crossed())
            .SelectMany(pair => new[] { pair.Better.Rank, pair.Worse.Rank });

    private Finding FindingOf(Observation rank, Observation value, int count, Observation[] ahead)
    {
        Finding finding = FindingAt(
            rank, "value", rank.Series.ToString(), rank.Period.ToString()!, rank.Figure.Literal, value.Figure.Literal,
            count.ToString(CultureInfo.InvariantCulture),
            ahead[0].Series.ToString(), ahead[0].Figure.Literal);
        return finding with
        {
            Figures = [.. finding.Figures, FindingFigures.Of(value, FigureRoles.Published),
                .. ahead.Select(each => FindingFigures.Of(each, FigureRoles.Compared))],
        };
    }
}
