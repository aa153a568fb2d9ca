namespace Indicators;

/// <summary>The figures of goals and their wording.</summary>
internal static class GoalText
{
    /// <summary>The literal as published in Chinese and its forms, the figure in English words elsewhere: number, unit and bound, for what is decreed has no rounding width.</summary>
    public static string Of(Figure figure, Language language) =>
        language.IsEnglish ? figure.ToTextWithoutResolution(language) : figure.Literal;

    /// <summary>The figure where it is a ratio.</summary>
    public static Figure RequireRate(Figure rate, string parameter) =>
        rate.Dimension == Dimension.Ratio
            ? rate
            : throw new ArgumentException($"'{rate.Literal}' is no rate of growth; give a percentage.", parameter);
}
