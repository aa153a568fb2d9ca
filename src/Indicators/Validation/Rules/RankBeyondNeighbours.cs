namespace Indicators.Validation.Rules;

/// <summary>IND3050: more of the regions beside one have better values than its place in a ranking of theirs leaves room for.</summary>
internal sealed class RankBeyondNeighbours() : RankRoomRule("IND3050", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    protected override Func<Observation, IEnumerable<string>> MembersOf(IndicatorCatalog catalog) => RankedWith.Neighbours(catalog);

    /// <inheritdoc/>
    protected override IEnumerable<Observation> Told(IndicatorCatalog catalog) => base.Told(catalog).Concat(
        from ranking in Ranking.Of(catalog, RankedWith.Of(catalog))
        from place in ranking.Places
        where ranking.AheadOf(place.Value) >= Ranking.LastPlace(place.Rank)
        select place.Rank);
}
