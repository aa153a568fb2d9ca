using System.Globalization;

namespace Indicators.Progress;

/// <summary>How many targets, and what they weigh together.</summary>
/// <param name="Count">How many.</param>
/// <param name="Weight">The sum of their weights; the count itself where nothing was weighted.</param>
public readonly record struct TallyCount(int Count, decimal Weight)
{
    /// <summary>The two together.</summary>
    /// <exception cref="OverflowException">A digit of the weights would be lost.</exception>
    public static TallyCount operator +(TallyCount left, TallyCount right) =>
        new(left.Count + right.Count, ExactWeight.Add(left.Weight, right.Weight));

    /// <inheritdoc cref="op_Addition"/>
    public static TallyCount Add(TallyCount left, TallyCount right) => left + right;

    /// <summary>Count and weight, the same in every culture: <c>3 (weight 2.5)</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Count} (weight {Weight})");
}
