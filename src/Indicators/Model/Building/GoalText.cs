namespace Indicators;

/// <summary>The figures of goals and their wording.</summary>
internal static class GoalText
{
    /// <summary>
    /// The literal as published in Chinese and its forms, the figure in English words elsewhere: number, unit and bound, for what is
    /// decreed has no rounding width.
    /// </summary>
    public static string Of(Figure figure, Language language) =>
        language.IsEnglish ? figure.ToLabel(language) : figure.Literal;

    /// <summary>A change by its direction: 增长5%左右, 下降2.5%左右, a fall of 2.5%. A fall is not negative growth.</summary>
    /// <param name="change">The change.</param>
    /// <param name="language">The language.</param>
    /// <param name="wording">The key of the wording of a rise; that of a fall ends with <c>.fall</c>.</param>
    public static string OfChange(Figure change, Language language, string wording) => change.Amount < 0m
        ? ModelWordings.Table.ToText(wording + ".fall", language, WithoutSign(Of(change, language)))
        : ModelWordings.Table.ToText(wording, language, Of(change, language));

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
