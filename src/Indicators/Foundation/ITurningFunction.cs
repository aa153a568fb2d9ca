namespace Indicators;

/// <summary>A function of a value and a baseline that may turn once between two baselines, and says so.</summary>
internal interface ITurningFunction : ICornerFunction
{
    /// <summary>Whether it may turn at all; where it may not, no slope is asked for.</summary>
    bool Turns { get; }

    /// <summary>The function with the sign of its slope in the baseline, which changes at most once.</summary>
    /// <param name="value">The current value.</param>
    /// <param name="baseline">The baseline.</param>
    Corner CornerAt(decimal value, decimal baseline);
}
