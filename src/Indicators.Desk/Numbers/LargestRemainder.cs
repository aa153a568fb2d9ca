using System.Numerics;

namespace Indicators.Desk;

/// <summary>
/// Whole numbers of steps that make a whole exactly: each share is cut down to whole steps, and the steps left over go one each to the
/// largest cut-off remainders (the method of largest remainders, also named after Hamilton and after Hare and Niemeyer).
/// </summary>
/// <remarks>Of equal remainders the larger share comes first, of equal shares the one given first. Nothing is left to chance.</remarks>
internal static class LargestRemainder
{
    /// <summary>The shares as whole steps.</summary>
    /// <param name="shares">The exact shares in steps; their sum is <paramref name="total"/>.</param>
    /// <param name="total">The whole in steps.</param>
    public static BigInteger[] Of(IReadOnlyList<Rational> shares, BigInteger total)
    {
        BigInteger[] whole = [.. shares.Select(Floor)];
        BigInteger left = total - whole.Aggregate(BigInteger.Zero, (sum, each) => sum + each);
        int[] order = [.. Enumerable.Range(0, shares.Count)
            .OrderByDescending(i => shares[i] - Rational.Create(whole[i], BigInteger.One))
            .ThenByDescending(i => shares[i])
            .ThenBy(i => i)];
        for (int i = 0; i < order.Length && left > 0; i++, left--)
            whole[order[i]]++;
        return whole;
    }

    public static BigInteger Floor(Rational value) => value.Sign < 0 && !value.IsInteger
        ? (value.Numerator / value.Denominator) - 1
        : value.Numerator / value.Denominator;

    public static BigInteger Ceiling(Rational value) => -Floor(-value);
}
