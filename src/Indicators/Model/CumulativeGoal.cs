namespace Indicators;

/// <summary>An amount to be added up over the span: 五年累计5500万人以上.</summary>
/// <param name="Total">The sum as published.</param>
public sealed record CumulativeGoal(Figure Total) : Goal
{
    internal override Figure? FigureOrNull => Total;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        language == Language.English ? $"{GoalText.Of(Total, language)} in all" : $"累计{Total.Literal}";

    internal override Dimension? DimensionFor(Dimension series) => series;
}
