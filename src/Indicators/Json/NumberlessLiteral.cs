namespace Indicators.Json;

/// <summary>
/// A unit, or a scale and a unit, without a number: 亿元. In a sentence it may be one of it; where a value belongs, its
/// number was forgotten. 超百亿元 says what it means.
/// </summary>
internal static class NumberlessLiteral
{
    /// <summary>True for a figure that is worded so; what has no unit, such as 扭亏为盈 and 首位, is a word of its own.</summary>
    public static bool Is(Figure figure) =>
        figure is { Bound: Bound.Exact, IsRange: false } && figure.Unit != Unit.One && figure.Literal is { Length: > 0 } literal
        && !literal.Any(IsNumeral);

    private static bool IsNumeral(char c) => ChineseNumerals.DigitOf(c) >= 0 || c is '十' or '拾' or '半' or '几' or '数' or '双' or '俩';
}
