namespace Indicators;

/// <summary>Which ends a range has, and which of them are no part of it.</summary>
[Flags]
internal enum IntervalEnds : byte
{
    None = 0,
    HasLow = 1,
    LowOpen = 2,
    HasHigh = 4,
    HighOpen = 8,
    Both = HasLow | HasHigh,
}
