using System.Globalization;

namespace Indicators.Progress.Methods;

/// <summary>A value the plan wants at a time on the way.</summary>
/// <param name="ElapsedMonths">Whole months from the baseline to it; between nothing and the whole way.</param>
/// <param name="Value">The value, in the goal's unit.</param>
public readonly record struct PlanPoint(int ElapsedMonths, decimal Value)
{
    /// <summary>Value and month, the same in every culture: <c>250 after 36 months</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Value} after {ElapsedMonths} months");
}
