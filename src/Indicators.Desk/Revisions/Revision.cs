using System.Collections.Immutable;
using NodaTime;

namespace Indicators.Desk;

/// <summary>A step from one publication of a period's figure to the next.</summary>
/// <param name="Kind">What the later does to the earlier.</param>
/// <param name="Earlier">The earlier figure.</param>
/// <param name="Later">The later figure.</param>
/// <param name="EarlierOn">When the earlier was published.</param>
/// <param name="LaterOn">When the later was published.</param>
/// <param name="Change">The later less the earlier, in the unit of the later, with the range that rounding leaves.</param>
/// <param name="RelativeChange">The change over the earlier; 0.01 is 1 %. Absent for shares, growth and what is not above zero.</param>
/// <param name="Reasons">Why, as far as the catalogue says; at least one.</param>
public sealed record Revision(
    RevisionKind Kind,
    Observation Earlier,
    Observation Later,
    LocalDate EarlierOn,
    LocalDate LaterOn,
    RationalRange Change,
    RationalRange RelativeChange,
    ImmutableArray<RevisionReason> Reasons)
{
    /// <summary>The series.</summary>
    public SeriesKey Series => Later.Series;

    /// <summary>The period.</summary>
    public TimePeriod Period => Later.Period!.Value;
}
