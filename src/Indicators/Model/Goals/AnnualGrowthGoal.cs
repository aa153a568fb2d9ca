using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Growth on the year before: 增长8%, in the year the target is due or, where it is evaluated each year, in every one.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<AnnualGrowthGoal>))]
public sealed record AnnualGrowthGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="rate">The growth as published, a ratio.</param>
    /// <exception cref="ArgumentException">The figure is no ratio.</exception>
    public AnnualGrowthGoal(Figure rate) => Rate = GoalText.RequireRate(rate, nameof(rate));

    /// <summary>The growth as published, a ratio.</summary>
    public Figure Rate { get; }

    internal override Figure? FigureOrNull => Rate;

    /// <inheritdoc/>
    public override string ToText(Language language) => GoalText.OfChange(Rate, language, "goal.annual-growth");

    internal override Dimension? DimensionFor(Dimension series) => Dimension.Ratio;
}
