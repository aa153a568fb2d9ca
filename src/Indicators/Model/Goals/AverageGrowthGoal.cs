using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Average yearly growth over the time of the target: 年均增长7%以上.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<AverageGrowthGoal>))]
public sealed record AverageGrowthGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="rate">The growth as published, a ratio.</param>
    /// <exception cref="ArgumentException">The figure is no ratio.</exception>
    public AverageGrowthGoal(Figure rate) => Rate = GoalText.RequireRate(rate, nameof(rate));

    /// <summary>The growth as published, a ratio.</summary>
    public Figure Rate { get; }

    /// <inheritdoc/>
    public override bool NeedsBaseline => true;

    internal override Figure? FigureOrNull => Rate;

    /// <inheritdoc/>
    public override string ToText(Language language) => GoalText.OfChange(Rate, language, "goal.average-growth");

    internal override Dimension? DimensionFor(Dimension series) => Dimension.Ratio;
}
