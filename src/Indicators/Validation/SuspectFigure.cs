namespace Indicators.Validation;

/// <summary>A figure that may be the wrong one.</summary>
/// <param name="Figure">The figure as published, and its place.</param>
/// <param name="WouldFit">What would fit in its place, with its unit: <c>138.45–138.47亿元</c>; null where that has no two ends.</param>
public sealed record SuspectFigure(FindingFigure Figure, string? WouldFit = null)
{
    /// <summary>The figure in words, with what would fit.</summary>
    /// <param name="language">The language.</param>
    public string ToText(Language language) => WouldFit is null
        ? ValidationWordings.Table.ToText("suspect.figure", language, Figure.NameIn(language), Figure.Period?.ToString() ?? "", Figure.Text)
        : ValidationWordings.Table.ToText("suspect.figure-fit", language, Figure.NameIn(language), Figure.Period?.ToString() ?? "",
            Figure.Text, WouldFit);
}
