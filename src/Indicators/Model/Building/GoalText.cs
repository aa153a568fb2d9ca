namespace Indicators;

/// <summary>The figures of goals and their wording.</summary>
internal static class GoalText
{
    /// <summary>The literal in Chinese; in English number, unit and bound: what is decreed has no rounding width, so no resolution is said.</summary>
    public static string Of(Figure figure, Language language) =>
        language == Language.English ? figure.ToLabel(language) : figure.Literal;

    /// <summary>A change by its direction: 增长5%左右, 下降2.5%左右. A fall is not negative growth.</summary>
    /// <param name="change">The change.</param>
    /// <param name="up">The word of a rise.</param>
    /// <param name="down">The word of a fall.</param>
    public static string InChinese(Figure change, string up, string down) =>
        change.Amount < 0m ? down + WithoutSign(change.Literal) : up + change.Literal;

    /// <summary>The same in English: a fall of 2.5%.</summary>
    public static string InEnglish(Figure change, string up, string down)
    {
        string text = Of(change, Language.English);
        return change.Amount < 0m ? $"{down} {WithoutSign(text)}" : $"{up} {text}";
    }

    /// <summary>The literal without its minus, whichever is written, and also behind a bound word.</summary>
    private static string WithoutSign(string literal)
    {
        int sign = literal.AsSpan().IndexOfAny("-−－负");
        return sign < 0 ? literal : literal.Remove(sign, 1);
    }

    /// <summary>The figure where it is a ratio.</summary>
    public static Figure RequireRate(Figure rate, string parameter) =>
        rate.Dimension == Dimension.Ratio
            ? rate
            : throw new ArgumentException($"'{rate.Literal}' is no rate of growth; give a percentage.", parameter);
}
