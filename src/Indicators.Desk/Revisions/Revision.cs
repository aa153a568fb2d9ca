using System.Collections.Immutable;
using NodaTime;

namespace Indicators.Desk;

/// <summary>A step from one publication of a period's figure to the next.</summary>
public sealed record Revision
{
    internal Revision(
        RevisionKind kind,
        Observation earlier,
        Observation later,
        LocalDate earlierOn,
        LocalDate laterOn,
        RationalRange change,
        RationalRange relativeChange,
        ImmutableArray<RevisionReason> reasons)
    {
        Kind = kind;
        Earlier = earlier;
        Later = later;
        EarlierOn = earlierOn;
        LaterOn = laterOn;
        Change = change;
        RelativeChange = relativeChange;
        Reasons = reasons;
    }

    /// <summary>What the later does to the earlier.</summary>
    public RevisionKind Kind { get; }

    /// <summary>The earlier figure.</summary>
    public Observation Earlier { get; }

    /// <summary>The later figure.</summary>
    public Observation Later { get; }

    /// <summary>When the earlier was published.</summary>
    public LocalDate EarlierOn { get; }

    /// <summary>When the later was published.</summary>
    public LocalDate LaterOn { get; }

    /// <summary>The later less the earlier, in the unit of the later, with the range that rounding leaves.</summary>
    public RationalRange Change { get; }

    /// <summary>The change over the earlier; 0.01 is 1 %. Absent for shares, growth and what is not above zero.</summary>
    public RationalRange RelativeChange { get; }

    /// <summary>Why, as far as the catalogue says; at least one.</summary>
    public ImmutableArray<RevisionReason> Reasons { get; }

    /// <summary>The series.</summary>
    public SeriesKey Series => Later.Series;

    /// <summary>The period.</summary>
    public TimePeriod Period => Later.Period!.Value;
}
