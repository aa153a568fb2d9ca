namespace Indicators;

/// <summary>How a function moves with the current value.</summary>
internal enum Slope
{
    /// <summary>One way or the other, depending on the baseline: both ends of the value are tried, and both are needed.</summary>
    Either = 0,

    /// <summary>It rises with the value.</summary>
    Rising,

    /// <summary>It falls as the value rises.</summary>
    Falling,
}
