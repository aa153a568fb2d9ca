namespace Indicators.Progress;

/// <summary>
/// What the measures of a way to a level are made of, beside the figures themselves: kept with the verdict, worked out when they are asked
/// for.
/// </summary>
/// <param name="Clock">The years it runs over.</param>
/// <param name="Elapsed">The time gone at the end of the value's period; null where there is no way to measure, or no time.</param>
/// <param name="IsCompound">Whether it runs along equal rates.</param>
/// <param name="HasWideWay">Whether the baseline with all that rounding leaves still has a way to the goal.</param>
internal readonly record struct LevelWay(TimePeriod Clock, ElapsedShare? Elapsed, bool IsCompound, bool HasWideWay);
