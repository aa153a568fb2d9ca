using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A level to be reached or held, with its bound word: 超1.27万家, 4万亿元以上, 5%左右. A range (3%—5%) is a level whose figure is one.
/// </summary>
/// <param name="Figure">The level as published. As a target it decrees: <see cref="Figure.Threshold"/>.</param>
[JsonConverter(typeof(CatalogEntryJsonConverter<LevelGoal>))]
public sealed record LevelGoal(Figure Figure) : Goal
{
    internal override Figure? FigureOrNull => Figure;

    /// <summary>The literal in Chinese; in English the figure's English form.</summary>
    public override string ToText(Language language) => GoalText.Of(Figure, language);

    internal override Dimension? DimensionFor(Dimension series) => series;
}
