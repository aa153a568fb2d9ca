namespace Indicators.Desk;

/// <summary>What a part takes of a goal.</summary>
/// <param name="Part">The part.</param>
/// <param name="Exact">Its exact share, floors and ceilings kept, in the unit of the split.</param>
/// <param name="Amount">Its share in whole steps of the rounding; those of all parts make the whole exactly.</param>
/// <param name="IsAtFloor">True where its floor decides and not its weight.</param>
/// <param name="IsAtCeiling">True where its ceiling decides.</param>
/// <param name="HasRemainder">True where it got one of the steps that cutting off left over.</param>
public sealed record SplitShare(SplitPart Part, Rational Exact, decimal Amount, bool IsAtFloor, bool IsAtCeiling, bool HasRemainder);
