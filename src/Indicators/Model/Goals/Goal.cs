using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>
/// What a target asks for (目标值): a set of acceptable values, not an uncertain number. One of the sealed records below;
/// nobody else can derive from it, so that a switch over them is complete.
/// </summary>
/// <remarks>
/// <see cref="LevelGoal"/> · <see cref="MultipleGoal"/> · <see cref="IncreaseGoal"/> · <see cref="ChangeGoal"/> ·
/// <see cref="AnnualGrowthGoal"/> · <see cref="AverageGrowthGoal"/> · <see cref="CumulativeGoal"/> · <see cref="DoneGoal"/> ·
/// <see cref="RelativeGoal"/> · <see cref="PreviousYearGoal"/> · <see cref="FloorStretchGoal"/> · <see cref="SetYearlyGoal"/> ·
/// <see cref="AsAssignedGoal"/> · <see cref="RankGoal"/> · <see cref="NoNumberGoal"/>.
/// Immutable, equal by value.
/// </remarks>
[JsonConverter(typeof(CatalogEntryJsonConverter<Goal>))]
public abstract record Goal
{
    private protected Goal()
    {
    }

    /// <summary>True where the goal can only be resolved from a baseline: a multiple, an increase, a change, growth on average.</summary>
    public virtual bool NeedsBaseline => false;

    /// <summary>The goal in words.</summary>
    /// <param name="language">The language.</param>
    public abstract string ToText(Language language);

    /// <summary>The goal in words, with the names a catalogue has for the series it refers to in place of their ids.</summary>
    /// <param name="language">The language.</param>
    /// <param name="catalog">The catalogue.</param>
    public virtual string ToText(Language language, IndicatorCatalog catalog) => ToText(language);

    /// <summary>The goal in Chinese words.</summary>
    public sealed override string ToString() => ToText(Language.Chinese);

    /// <summary>The dimension this goal's figure must have; null where it has none or any.</summary>
    /// <param name="series">The dimension of the target's series.</param>
    internal virtual Dimension? DimensionFor(Dimension series) => null;

    /// <summary>The goal's figure; null where it has none.</summary>
    internal virtual Figure? FigureOrNull => null;
}
