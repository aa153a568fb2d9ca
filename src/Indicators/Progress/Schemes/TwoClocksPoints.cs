using System.Globalization;

namespace Indicators.Progress;

/// <summary>The points an office gives for the four cells of the two clocks.</summary>
/// <param name="Both">Year and plan both reached.</param>
/// <param name="OnlyCumulative">The plan's cumulative progress alone.</param>
/// <param name="OnlyYear">The year's task alone.</param>
/// <param name="Neither">Neither.</param>
public sealed record TwoClocksPoints(decimal Both, decimal OnlyCumulative, decimal OnlyYear, decimal Neither)
{
    /// <summary>The four numbers, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Both}/{OnlyCumulative}/{OnlyYear}/{Neither}");
}
