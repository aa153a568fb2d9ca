namespace Indicators.Reporting;

/// <summary>An amount that was worked out, for reading: two decimals, a few more where it is below one, ≈ where that rounds.</summary>
internal static class RoundedAmount
{
    private const int FewDecimals = 2, MostDecimals = 6;

    public static string Of(decimal amount, Unit unit, Language language)
    {
        decimal rounded = decimal.Round(amount, DecimalsOf(amount), MidpointRounding.AwayFromZero);
        string text = new Quantity(WithoutTrailingZeros(rounded), unit).ToString(language);
        return rounded == amount ? text : "≈" + text;
    }

    private static int DecimalsOf(decimal amount)
    {
        int decimals = FewDecimals;
        for (decimal size = Math.Abs(amount); size is > 0m and < 1m && decimals < MostDecimals; size *= 10m)
            decimals++;
        return decimals;
    }

    private static decimal WithoutTrailingZeros(decimal number) => number / 1.0000000000000000000000000000m;
}
