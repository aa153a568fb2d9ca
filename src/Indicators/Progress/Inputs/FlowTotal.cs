using NodaTime;

namespace Indicators.Progress.Inputs;

/// <summary>
/// A flow from the start of a span up to a day: one published cumulative figure, or the sum of the periods that follow one another.
/// </summary>
/// <param name="Sum">The total; of a flow with gaps what is known of it, without an upper end.</param>
/// <param name="Until">The last day it covers.</param>
/// <param name="Last">The published figure, or the last one added.</param>
/// <param name="Summands">The figures that were added, in order of time; one for a published total.</param>
/// <param name="MissingYears">The years of the span without a figure, before the last one that has some.</param>
internal readonly record struct FlowTotal(Measure Sum, LocalDate Until, Observation Last, IReadOnlyList<Observation> Summands,
    IReadOnlyList<int> MissingYears)
{
    /// <summary>How many figures were added; 1 for a published total.</summary>
    public int Parts => Summands.Count;

    /// <summary>The total that reaches furthest into a span by a day without a gap. Of two as far, that of fewer figures.</summary>
    public static FlowTotal? From(TargetQuestion asked, SeriesKey key, TimePeriod span, LocalDate until, Unit unit) =>
        FlowChain.Of(asked, key, span, until, unit).Furthest(asked, unit);

    /// <summary>
    /// The same, beyond gaps too: where a later figure is published, what is known is the least the flow came to. A flow
    /// that may fall below zero has no such bound and ends at its first gap.
    /// </summary>
    public static FlowTotal? BeyondGaps(TargetQuestion asked, SeriesKey key, TimePeriod span, LocalDate until, Unit unit)
    {
        FlowChain chain = FlowChain.Of(asked, key, span, until, unit);
        return chain.FurthestWithGaps(asked, unit) ?? chain.Furthest(asked, unit);
    }

    /// <summary>The total of a whole period, published or added up; null where it is neither.</summary>
    public static FlowTotal? Over(TargetQuestion asked, SeriesKey key, TimePeriod period, Unit unit) =>
        From(asked, key, period, period.End, unit) is { } total && total.Until == period.End ? total : null;
}
