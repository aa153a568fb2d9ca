using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>A change since the baseline, over all of the time: 比2020年下降13.5% is −13.5%, 提高2.3个百分点 is +2.3 points.</summary>
[JsonConverter(typeof(CatalogEntryJsonConverter<ChangeGoal>))]
public sealed record ChangeGoal : Goal
{
    /// <summary>A change in percent or in points.</summary>
    /// <param name="change">The change; negative for a fall.</param>
    /// <exception cref="ArgumentException">The figure is neither a ratio nor points.</exception>
    public ChangeGoal(Figure change)
    {
        if (change.Dimension != Dimension.Ratio && change.Dimension != Dimension.Points)
            throw new ArgumentException($"'{change.Literal}' is no relative change; give a percentage or percentage points, or use an "
                + "IncreaseGoal.",
                nameof(change));
        Change = change;
    }

    /// <summary>The change as published; negative for a fall.</summary>
    public Figure Change { get; }

    /// <summary>True for a change in percentage points, false for one in percent.</summary>
    public bool IsInPoints => Change.Dimension == Dimension.Points;

    /// <inheritdoc/>
    public override bool NeedsBaseline => true;

    internal override Figure? FigureOrNull => Change;

    /// <inheritdoc/>
    public override string ToText(Language language) =>
        GoalText.OfChange(Change, language, IsInPoints ? "goal.change-in-points" : "goal.change");

    /// <summary>Points fit only a share or rate; percent fits everything that can be multiplied.</summary>
    internal override Dimension? DimensionFor(Dimension series) =>
        IsInPoints && series != Dimension.Points ? Transformation.DifferenceOf(series) : Change.Dimension;
}
