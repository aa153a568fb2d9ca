namespace Indicators.Derivation;

/// <summary>
/// 番 as a factor, as growth, and back: 翻n番 is ×2ⁿ, 翻1.5番 included. Origin: the terms of China's National Bureau of Statistics.
/// </summary>
/// <remarks>倍 needs no roots: see <see cref="Quantity.IncreasedByTimes"/> (增加n倍) and <see cref="Quantity.IncreasedToTimes"/>
/// (增长到n倍).</remarks>
internal static class Multiples
{
    /// <summary>The factor of 翻n番, 2ⁿ: 翻两番 is 4. To 20 decimals.</summary>
    /// <param name="times">n, whole or not, from −60 to 60.</param>
    public static decimal OfDoublings(decimal times)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(Math.Abs(times), 60m, nameof(times));
        return RealMath.Rounded(1m + RealMath.ExpMinusOne(times * RealMath.Ln(2m))!.Value);
    }

    /// <summary>How many 番 a factor is: n = lg(factor)/lg 2. To 20 decimals.</summary>
    /// <param name="factor">The level over its base; positive.</param>
    public static decimal Doublings(decimal factor) => RealMath.Rounded(RealMath.Ln(factor) / RealMath.Ln(2m));

    /// <summary>The growth of 翻n番, 2ⁿ − 1: 翻两番 is +300 %, 翻三番 +700 %.</summary>
    /// <inheritdoc cref="OfDoublings" path="/param"/>
    public static decimal GrowthOfDoublings(decimal times) => OfDoublings(times) - 1m;
}
