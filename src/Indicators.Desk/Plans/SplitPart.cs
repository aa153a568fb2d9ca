namespace Indicators.Desk;

/// <summary>A part that a goal is split over: a district, a cluster, a department.</summary>
/// <param name="Name">What it is called; also what tells parts apart.</param>
/// <param name="Weight">Its share before floors and ceilings, on any scale: last year's value, a percentage, 1 for all alike. Not below
/// zero.</param>
/// <param name="Floor">The least it is to take; null: nothing.</param>
/// <param name="Ceiling">The most it can take; null: any.</param>
public sealed record SplitPart(string Name, Rational Weight, Quantity? Floor = null, Quantity? Ceiling = null);
