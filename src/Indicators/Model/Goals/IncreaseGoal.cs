using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>An amount to be added to the baseline: 新增600家.</summary>
/// <param name="Amount">The amount as published.</param>
/// <param name="Scope">What is counted: the net change of the stock, or those gained alone.</param>
[JsonConverter(typeof(CatalogEntryJsonConverter<IncreaseGoal>))]
public sealed record IncreaseGoal(Figure Amount, IncreaseScope Scope = IncreaseScope.Unspecified) : Goal
{
    /// <inheritdoc/>
    public override bool NeedsBaseline => true;

    internal override Figure? FigureOrNull => Amount;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        ModelWordings.Table.ToText($"goal.increase.{Vocabulary.IncreaseScopes.CodeOf(Scope)}", language, GoalText.Of(Amount, language));

    internal override Dimension? DimensionFor(Dimension series) => Transformation.DifferenceOf(series);
}
