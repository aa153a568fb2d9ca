using System.Globalization;

namespace Indicators.Progress;

/// <summary>Numbers as an explanation writes them: to six decimals, in brackets below zero inside a formula.</summary>
internal static class ExplainedNumber
{
    public static string Of(decimal value) => Math.Round(value, 6, MidpointRounding.AwayFromZero).ToString("0.######", CultureInfo.InvariantCulture);

    public static string Term(decimal value) => value < 0m ? $"({Of(value)})" : Of(value);

    public static string End(decimal? end, string absent) => end is { } number ? Of(number) : absent;

    public static string Range(Measure range) =>
        $"{(range.IsLowOpen || range.Low is null ? "(" : "[")}{End(range.Low, "-∞")}, {End(range.High, "+∞")}{(range.IsHighOpen || range.High is null ? ")" : "]")}";
}
