namespace Indicators;

/// <summary>Quotients of whole numbers as decimals: digit for digit what the division of decimals gives, for less.</summary>
internal static class DecimalQuotient
{
    /// <summary>Below it a remainder with ten zeros behind it still fits 64 bits.</summary>
    private const ulong LargestDivisor = 1UL << 30;

    /// <summary>A whole part below it leaves room for twenty-eight decimals.</summary>
    private const ulong LargestWhole = 7;

    private const long Short = 1L << 31;

    private const ulong Billion = 1_000_000_000, TenBillion = 10_000_000_000;

    /// <summary>The numerator over a denominator that is not zero.</summary>
    public static decimal Of(long numerator, long denominator) =>
        TryOf(numerator, denominator, out decimal quotient) ? quotient : (decimal)numerator / denominator;

    /// <summary>A quotient with twenty-eight decimals; false for one that has fewer, or is none of the short way here.</summary>
    public static bool TryOf(long numerator, long denominator, out decimal quotient)
    {
        quotient = 0m;
        ulong divisor = Size(denominator);
        if (divisor >= LargestDivisor)
            return false;
        (ulong whole, ulong rest) = Math.DivRem(Size(numerator), divisor);
        return rest != 0 && whole < LargestWhole && TryOf(whole, rest, divisor, numerator < 0 != denominator < 0, out quotient);
    }

    /// <summary>True where a product of two numbers is far from what 64 bits end at.</summary>
    public static bool Fits(long number, long factor) => number is > -Short and < Short && factor is > -Short and < Short;

    private static ulong Size(long number) => unchecked(number < 0 ? 0UL - (ulong)number : (ulong)number);

    /// <summary>
    /// Nine, nine and ten decimals at a time. False for one that ends in a zero, of which a decimal keeps fewer, and half way between two.
    /// </summary>
    private static bool TryOf(ulong whole, ulong rest, ulong divisor, bool isNegative, out decimal quotient)
    {
        (ulong first, rest) = Math.DivRem(rest * Billion, divisor);
        (ulong second, rest) = Math.DivRem(rest * Billion, divisor);
        (ulong third, rest) = Math.DivRem(rest * TenBillion, divisor);
        quotient = 0m;
        if (rest * 2 == divisor)
            return false;
        if (rest * 2 > divisor)
            third++;
        if (third % 10 == 0)
            return false;
        ulong high = Math.BigMul((whole * Billion) + first, Billion * TenBillion, out ulong low), least = (second * TenBillion) + third;
        low = unchecked(low + least);
        if (low < least)
            high++;
        quotient = new decimal(unchecked((int)low), unchecked((int)(low >> 32)), unchecked((int)high), isNegative, 28);
        return true;
    }
}
