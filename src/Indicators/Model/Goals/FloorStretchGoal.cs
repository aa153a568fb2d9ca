using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A floor that must be reached and a stretch beyond it that is striven for, in one sentence: 6%以上、力争6.5%.</summary>
/// <remarks>The floor decides whether the target is met; the stretch is told beside it and never missed.</remarks>
[JsonConverter(typeof(CatalogEntryJsonConverter<FloorStretchGoal>))]
public sealed record FloorStretchGoal : Goal
{
    /// <summary>Creates the goal.</summary>
    /// <param name="floor">What must be reached.</param>
    /// <param name="stretch">What is striven for: a goal of the same kind.</param>
    /// <exception cref="ArgumentException">The two are not of one kind with a number, or not of one dimension.</exception>
    public FloorStretchGoal(Goal floor, Goal stretch)
    {
        ArgumentNullException.ThrowIfNull(floor);
        ArgumentNullException.ThrowIfNull(stretch);
        if (!Belong(floor, stretch))
            throw new ArgumentException($"'{stretch}' is no stretch of '{floor}'; give two goals of one kind with a figure of one "
                + "dimension.",
                nameof(stretch));
        Floor = floor;
        Stretch = stretch;
    }

    /// <summary>A floor and a stretch that are levels, or growth where the target's series is growth.</summary>
    /// <param name="floor">What must be reached.</param>
    /// <param name="stretch">What is striven for.</param>
    /// <exception cref="ArgumentException">The two are not of one dimension.</exception>
    public FloorStretchGoal(Figure floor, Figure stretch)
        : this(new LevelGoal(floor), new LevelGoal(stretch))
    {
    }

    /// <summary>What must be reached.</summary>
    public Goal Floor { get; }

    /// <summary>What is striven for.</summary>
    public Goal Stretch { get; }

    /// <inheritdoc/>
    public override bool NeedsBaseline => Floor.NeedsBaseline;

    internal override Figure? FigureOrNull => Floor.FigureOrNull;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        ModelWordings.Table.ToText("goal.floor-stretch", language, Floor.ToText(language), Stretch.ToText(language));

    internal override Dimension? DimensionFor(Dimension series) => Floor.DimensionFor(series);

    internal static bool Belong(Goal floor, Goal stretch) =>
        floor is not FloorStretchGoal && floor.GetType() == stretch.GetType()
        && floor.FigureOrNull is { } first && stretch.FigureOrNull is { } second && first.Dimension == second.Dimension;
}
