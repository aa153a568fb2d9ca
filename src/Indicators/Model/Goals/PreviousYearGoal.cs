using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// A goal relative to the year before: 只增不减, 不低于上年, 与上年持平. Over a span it holds in every year, each against
/// the one before it, not against the year the span starts from.
/// </summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<PreviousYearGoal>))]
public sealed record PreviousYearGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="relation">How a year's value is to lie to that of the year before.</param>
    /// <exception cref="ArgumentOutOfRangeException">The relation is not stated.</exception>
    public PreviousYearGoal(GoalRelation relation) => Relation = Vocabulary.GoalRelations.Require(relation, nameof(relation));

    /// <summary>How a year's value is to lie to that of the year before.</summary>
    public GoalRelation Relation { get; }

    /// <inheritdoc/>
    public override string ToText(Language language) => Relation == GoalRelation.InStep
        ? ModelWordings.Table.ToText("goal.previous-year.in-step", language)
        : ModelWordings.Table.ToText("goal.previous-year", language, Vocabulary.GoalRelations.NameOf(Relation, language));
}
