namespace Indicators.Progress;

/// <summary>
/// The average yearly growth between two values: <c>(to/from)^(12/months) − 1</c>. The root is found in binary floating
/// point and then refined in decimal, so that what is exact comes out exact: 100 to 102.01 in two years is 0.01.
/// </summary>
internal static class YearlyGrowth
{
    private const int Decimals = 24;

    /// <summary>The yearly growth.</summary>
    /// <param name="from">The earlier value, not zero.</param>
    /// <param name="to">The later value, of the same sign or zero.</param>
    /// <param name="months">The time between them in months, positive.</param>
    public static decimal Rate(decimal from, decimal to, int months) => Factor(to / from, 12, months) - 1m;

    /// <summary><c>ratio^(power/root)</c> for a ratio that is not negative.</summary>
    public static decimal Factor(decimal ratio, int power, int root)
    {
        if (ratio == 0m)
            return 0m;
        int divisor = GreatestCommonDivisor(power, root);
        int p = power / divisor, q = root / divisor;
        decimal x = (decimal)Math.Pow((double)ratio, (double)p / q);
        if (x == 0m)
            return 0m;
        // One step of Newton's method: the seed has 15 digits, the step doubles them.
        x += x * (Quotient(ratio, p, x, q) - 1m) / q;
        return Math.Round(x, Decimals, MidpointRounding.ToEven);
    }

    /// <summary><c>ratio^p / x^q</c>, which is near 1, without leaving the range of decimal on the way.</summary>
    private static decimal Quotient(decimal ratio, int p, decimal x, int q)
    {
        decimal y = 1m;
        while (p > 0 || q > 0)
        {
            bool divide = q > 0 && (p == 0 || (ratio >= 1m ? y >= 1m : y <= 1m));
            y = divide ? y / x : y * ratio;
            if (divide)
                q--;
            else
                p--;
        }

        return y;
    }

    private static int GreatestCommonDivisor(int a, int b) => b == 0 ? a : GreatestCommonDivisor(b, a % b);
}
