namespace Indicators.Progress;

/// <summary>One subject of a league table.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Observation">The value it is ranked by.</param>
/// <param name="Place">Its place by the figures as written, equal ones sharing it: 1, 2, 2, 4. Null where a bound word leaves no
/// number.</param>
/// <param name="BestPlace">The best place the rounding allows.</param>
/// <param name="WorstPlace">The worst place the rounding allows.</param>
/// <param name="AgeInMonths">How many whole months its period had ended before the day the table is for.</param>
/// <param name="IsOlder">True where another subject has a value for a later period: the two are not of one time.</param>
public sealed record LeagueEntry(
    Subject Subject,
    Observation Observation,
    int? Place,
    int BestPlace,
    int WorstPlace,
    int AgeInMonths,
    bool IsOlder)
{
    /// <summary>True where the rounding leaves one place only.</summary>
    public bool IsCertain => BestPlace == WorstPlace;
}
