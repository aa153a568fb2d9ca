namespace Indicators;

/// <summary>Growth on the year before: 增长8%, in the year the target is due or, where it is evaluated each year, in every one.</summary>
/// <param name="Rate">The growth as published, a ratio.</param>
public sealed record AnnualGrowthGoal(Figure Rate) : Goal
{
    internal override Figure? FigureOrNull => Rate;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        language == Language.English ? $"growth of {GoalText.Of(Rate, language)} in the year" : $"比上年增长{Rate.Literal}";

    internal override Dimension? DimensionFor(Dimension series) => Dimension.Ratio;
}
