using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A goal relative to another series or to an average of the past: 高于GDP增长, 与GDP增长基本同步, 高于“十三五”时期实际.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<RelativeGoal>))]
public sealed record RelativeGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="reference">What is measured against.</param>
    /// <param name="relation">How the target's series is to lie to it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The relation is not stated.</exception>
    public RelativeGoal(GoalReference reference, GoalRelation relation)
    {
        ArgumentNullException.ThrowIfNull(reference);
        Reference = reference;
        Relation = Vocabulary.GoalRelations.Require(relation, nameof(relation));
    }

    /// <summary>What is measured against.</summary>
    public GoalReference Reference { get; init; }

    /// <summary>How the target's series is to lie to it.</summary>
    public GoalRelation Relation { get; init; }

    /// <inheritdoc/>
    public override string ToText(Language language) => Relate(Reference.ToText(language), language);

    /// <inheritdoc/>
    public override string ToText(Language language, IndicatorCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return Relate(Reference.ToText(language, catalog), language);
    }

    private string Relate(string reference, Language language) =>
        ModelWordings.Table.ToText("goal.relative", language, Vocabulary.GoalRelations.NameOf(Relation, language), reference);
}
