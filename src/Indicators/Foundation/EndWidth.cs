namespace Indicators;

/// <summary>
/// How far outside of the true end of an interval a number may lie: nothing, or at most a power of ten. Kept as its exponent,
/// so that knowing it costs a byte; each step rounds it up.
/// </summary>
/// <remarks>The default value is nothing: the number is the end.</remarks>
internal readonly record struct EndWidth
{
    private const int Bias = 100;

    /// <summary>Beyond these a width is no decimal any more.</summary>
    private const int Least = -28, Most = 28;

    private readonly byte _biased;

    private EndWidth(int exponent) => _biased = (byte)(Math.Clamp(exponent, -90, 90) + Bias);

    /// <summary>True where the number is the end itself.</summary>
    public bool IsNone => _biased == 0;

    /// <summary>The width as a number; the next one above where it has no decimal of its own.</summary>
    public decimal Value => IsNone ? 0m : Exponent > Most ? decimal.MaxValue : PowerOfTen(Math.Max(Exponent, Least));

    private int Exponent => _biased - Bias;

    /// <summary>Two units of the last of so many decimals: the number was rounded, and moved by one.</summary>
    public static EndWidth OfLastPlace(int decimals) => new(1 - decimals);

    /// <summary>A width relative to a number: that of its digits but the first so many.</summary>
    public static EndWidth Of(decimal number, int digits) => number == 0m ? default : new EndWidth(Digits(number) - digits);

    /// <summary>Both added.</summary>
    public EndWidth And(EndWidth other) => IsNone ? other : other.IsNone ? this : new EndWidth(Math.Max(Exponent, other.Exponent) + 1);

    /// <summary>Times a number.</summary>
    public EndWidth Times(decimal factor) => IsNone || factor == 0m ? default : new EndWidth(Exponent + Digits(factor));

    /// <summary>Times another width.</summary>
    public EndWidth Times(EndWidth other) => IsNone || other.IsNone ? default : new EndWidth(Exponent + other.Exponent);

    /// <summary>Over a positive number whose own width is far smaller than itself.</summary>
    public EndWidth Over(decimal divisor) => IsNone ? default : new EndWidth(Exponent - Digits(divisor) + 2);

    /// <summary>Of the n-th root: the root of the width at the most.</summary>
    public EndWidth Root(int n) => IsNone ? default : new EndWidth(Exponent < 0 ? Exponent / n : (Exponent + n - 1) / n);

    /// <summary>The least k with |number| ≤ 10^k.</summary>
    private static int Digits(decimal number)
    {
        decimal size = Math.Abs(number);
        int digits = 0;
        for (; digits < Most && size > PowerOfTen(digits); digits++)
        {
        }

        while (digits > Least && size <= PowerOfTen(digits - 1))
            digits--;
        return size > PowerOfTen(Most) ? Most + 1 : digits;
    }

    private static decimal PowerOfTen(int exponent)
    {
        decimal power = 1m;
        for (int i = 0; i < exponent; i++)
            power *= 10m;
        return exponent >= 0 ? power : new decimal(1, 0, 0, isNegative: false, (byte)-exponent);
    }
}
