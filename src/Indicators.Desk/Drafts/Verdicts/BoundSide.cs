namespace Indicators.Desk.Drafts.Verdicts;

/// <summary>Which side of its number a bound word leaves open.</summary>
internal enum BoundSide
{
    None,
    Around,
    Up,
    Down,
}
