namespace Indicators;

/// <summary>Figures inside the wording of a goal.</summary>
internal static class GoalText
{
    /// <summary>The literal in Chinese, the figure's English form in English.</summary>
    public static string Of(Figure figure, Language language) =>
        language == Language.English ? figure.ToString("en", null) : figure.Literal;

    /// <summary>The literal, with a unit where it has none of its own.</summary>
    public static string Chinese(Figure figure, string unit) =>
        figure.Dimension == Dimension.Number ? figure.Literal + unit : figure.Literal;
}
