namespace Indicators.Derivation;

/// <summary>
/// Logarithms and powers of decimals, in decimal arithmetic throughout: the same digits on every machine, which the
/// platform's floating-point functions do not promise.
/// </summary>
/// <remarks>
/// Relative accuracy better than 1e-20 for ratios between 1e-6 and 1e6, better than 1e-12 elsewhere. Growth next to zero
/// keeps its digits: nothing is taken from 1 and added to it again. Results that are to be compared are rounded with
/// <see cref="Rounded"/>, so that a tenth comes out as a tenth.
/// </remarks>
internal static class RealMath
{
    /// <summary>Decimals that results of roots and logarithms are rounded to.</summary>
    public const int Decimals = 20;

    /// <summary>The largest exponent e^x is taken of: e^60 is 1.1e26.</summary>
    private const decimal LargestExponent = 60m;

    /// <summary>Below e^−60 a power is zero to every decimal that is kept.</summary>
    private const decimal SmallestExponent = -60m;

    private const decimal LnTwo = 0.6931471805599453094172321215m;

    /// <summary>The least number of sixteenths a logarithm is taken from: 0.7 is next to 11/16.</summary>
    private const int FirstSixteenth = 11;

    private const decimal LnTen = 2.3025850929940456840179914547m;

    /// <summary>ln(k/16) for k from 11 to 22; what is left is within a 21st of 1 and needs half the terms.</summary>
    private static readonly decimal[] LnOfSixteenths =
    [
        -0.3746934494414106936069849079m, -0.2876820724517809274392190060m, -0.2076393647782445016154410443m,
        -0.1335313926245226231463436209m, -0.0645385211375711716729239157m, 0m,
        0.0606246218164348425806061320m, 0.1177830356563834545387941095m, 0.1718502569266592223400989461m,
        0.2231435513142097557662950903m, 0.2719337154836417588316694945m, 0.3184537311185346158102472136m,
    ];

    /// <summary>A root or logarithm to the stated decimals; zero without a sign. Numbers too large for so many decimals keep what they hold.</summary>
    public static decimal Rounded(decimal value)
    {
        decimal rounded = Math.Round(value, Decimals, MidpointRounding.ToEven);
        return rounded == 0m ? 0m : rounded;
    }

    /// <summary>ln x for positive x.</summary>
    public static decimal Ln(decimal x)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(x);
        decimal whole = 0m;
        for (; x < 0.00000001m; x *= 100_000_000m)
            whole -= 8m * LnTen;
        for (; x > 100_000_000m; x /= 100_000_000m)
            whole += 8m * LnTen;
        for (; x < 0.7m; x *= 2m)
            whole -= LnTwo;
        for (; x > 1.4m; x /= 2m)
            whole += LnTwo;
        int sixteenths = (int)Math.Round(x * 16m);
        return sixteenths == 16
            ? whole + LnNearOne(x)
            : whole + LnOfSixteenths[sixteenths - FirstSixteenth] + LnNearOne(x * 16m / sixteenths);
    }

    /// <summary>ln(x/y) for positive numbers, without losing the digits of a small quotient.</summary>
    public static decimal LnRatio(decimal x, decimal y) =>
        x / 1000m < y && y / 1000m < x ? Ln(x / y) : Ln(x) - Ln(y);

    /// <summary>(x/y)^(p/q) − 1 for x ≥ 0 and y, q positive; null where it is beyond what a decimal holds.</summary>
    /// <param name="x">The value grown to.</param>
    /// <param name="y">The value grown from.</param>
    /// <param name="p">The numerator of the exponent.</param>
    /// <param name="q">The denominator of the exponent.</param>
    public static decimal? Growth(decimal x, decimal y, int p, int q)
    {
        if (p == q)
            return Difference(x, y);
        if (x == 0m)
            return p > 0 ? -1m : null;
        return ExpMinusOne(LnRatio(x, y) * p / q);
    }

    /// <summary>e^x − 1; null where it is beyond what a decimal holds.</summary>
    public static decimal? ExpMinusOne(decimal x)
    {
        if (x > LargestExponent)
            return null;
        if (x < SmallestExponent)
            return -1m;
        int doublings = (int)Math.Round(x / LnTwo);
        decimal growth = ExpMinusOneNearZero(x - (doublings * LnTwo));
        if (doublings == 0)
            return growth;
        decimal power = PowerOfTwo(Math.Abs(doublings));
        return (doublings > 0 ? (1m + growth) * power : (1m + growth) / power) - 1m;
    }

    private static decimal? Difference(decimal x, decimal y)
    {
        // x/y − 1 passes a decimal's range only where x is enormous or y is nearly nothing.
        bool fits = y >= 1m || x <= decimal.MaxValue * y;
        return fits ? (x - y) / y : null;
    }

    /// <summary>ln x = 2·artanh((x − 1)/(x + 1)), a series in a square below 0.0006.</summary>
    private static decimal LnNearOne(decimal x)
    {
        decimal ratio = (x - 1m) / (x + 1m);
        decimal square = ratio * ratio;
        decimal power = ratio;
        decimal sum = ratio;
        for (int n = 3; power != 0m && n < 64; n += 2)
        {
            power *= square;
            sum += power / n;
        }

        return 2m * sum;
    }

    /// <summary>e^x − 1 by its power series, for x within half of ln 2.</summary>
    private static decimal ExpMinusOneNearZero(decimal x)
    {
        decimal term = x;
        decimal sum = x;
        for (int n = 2; term != 0m && n < 64; n++)
        {
            term = term * x / n;
            sum += term;
        }

        return sum;
    }

    private static decimal PowerOfTwo(int exponent)
    {
        decimal power = 1m;
        for (int i = 0; i < exponent; i++)
            power *= 2m;
        return power;
    }
}
