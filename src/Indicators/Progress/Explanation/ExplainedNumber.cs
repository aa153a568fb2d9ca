using System.Globalization;

namespace Indicators.Progress;

/// <summary>Numbers as an explanation writes them: to six decimals, in brackets below zero inside a formula.</summary>
internal static class ExplainedNumber
{
    private const int Decimals = 6;

    /// <summary>
    /// To six decimals; what they do not show is written out to its second digit, so that a lead of hardly anything has its sign.
    /// </summary>
    public static string Of(decimal value)
    {
        int decimals = Decimals;
        while (value != 0m && decimals < 28 && Math.Round(value, decimals, MidpointRounding.AwayFromZero) == 0m)
            decimals += 2;
        return Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("0.############################",
            CultureInfo.InvariantCulture);
    }

    public static string Term(decimal value) => value < 0m ? $"({Of(value)})" : Of(value);

    public static string End(decimal? end, string absent) => end is { } number ? Of(number) : absent;

    /// <summary>The number with the room it leaves; the number alone where it leaves none.</summary>
    public static string WithRange(Measure range) => range.Value is not { } point ? Range(range)
        : range.IsExact ? Of(point)
        : $"{Of(point)}  {Range(range)}";

    public static string Range(Measure range) =>
        $"{(range.IsLowOpen || range.Low is null ? "(" : "[")}{End(range.Low, "-∞")}, "
        + $"{End(range.High, "+∞")}{(range.IsHighOpen || range.High is null ? ")" : "]")}";
}
