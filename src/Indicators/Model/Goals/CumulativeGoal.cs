using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An amount to be added up over the span: 五年累计5500万人以上.</summary>
/// <param name="Total">The sum as published.</param>
[JsonConverter(typeof(CatalogEntryJsonConverter<CumulativeGoal>))]
public sealed record CumulativeGoal(Figure Total) : Goal
{
    internal override Figure? FigureOrNull => Total;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        ModelWordings.Table.ToText("goal.cumulative", language, GoalText.Of(Total, language));

    internal override Dimension? DimensionFor(Dimension series) => series;
}
