namespace Indicators.Validation;

/// <summary>
/// Finds where one of two amounts was written with the wrong scale word: they are a thousand times apart or more, and
/// close once 万, 亿 or a thousand is put back.
/// </summary>
internal static class ScaleSlips
{
    private const int Apart = 1000;

    private static readonly int[] Scales = [3, 4, 8];

    /// <summary>The power of ten by which an amount is too large (above 0) or too small (below 0); 0 where it is neither.</summary>
    /// <param name="ratio">The amount over what it is compared with; positive.</param>
    /// <param name="shrink">How far below the other the amount may be once the scale is put back: 3 for a third.</param>
    /// <param name="grow">How far above.</param>
    public static int Of(Rational ratio, int shrink, int grow)
    {
        bool isLarge = ratio >= Whole(Apart);
        if (!isLarge && Rational.One / ratio < Whole(Apart))
            return 0;
        foreach (int scale in Scales)
        {
            Rational undone = isLarge ? ratio / PowerOfTen(scale) : ratio * PowerOfTen(scale);
            if (undone * Whole(shrink) >= Rational.One && undone <= Whole(grow))
                return isLarge ? scale : -scale;
        }

        return 0;
    }

    /// <summary>True where a percentage is a hundred times another, give or take a half: 0.345 for 34.5%.</summary>
    public static bool IsHundredfold(Rational ratio)
    {
        Rational undone = ratio > Rational.One ? ratio / Whole(100) : ratio * Whole(100);
        return undone * Whole(3) >= Whole(2) && undone * Whole(2) <= Whole(3);
    }

    /// <summary>True where an index is ten times another, give or take a fifth: 1013 beside 101.3, a lost point.</summary>
    public static bool IsTenfold(Rational ratio)
    {
        Rational undone = ratio > Rational.One ? ratio / Whole(10) : ratio * Whole(10);
        return undone * Whole(5) >= Whole(4) && undone * Whole(5) <= Whole(6);
    }

    /// <summary>The scale word that was lost or put in: 万.</summary>
    public static string Word(int power) => Math.Abs(power) switch
    {
        1 => "10",
        2 => "100",
        3 => "1000",
        4 => "10⁴（万）",
        _ => "10⁸（亿）",
    };

    private static Rational Whole(int number) => Rational.Create(number, 1);

    private static Rational PowerOfTen(int power) => Rational.Create(System.Numerics.BigInteger.Pow(10, power), 1);
}
