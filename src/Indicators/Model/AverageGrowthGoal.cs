namespace Indicators;

/// <summary>Average yearly growth over the time of the target: 年均增长7%以上.</summary>
/// <param name="Rate">The growth as published, a ratio.</param>
public sealed record AverageGrowthGoal(Figure Rate) : Goal
{
    /// <inheritdoc/>
    public override bool NeedsBaseline => true;

    internal override Figure? FigureOrNull => Rate;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        language == Language.English ? $"average yearly growth of {GoalText.Of(Rate, language)}" : $"年均增长{Rate.Literal}";

    internal override Dimension? DimensionFor(Dimension series) => Dimension.Ratio;
}
