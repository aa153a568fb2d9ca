using Indicators.Derivation;
using NodaTime;

namespace Indicators.Progress.Assessors;

/// <summary>A flow from the start of a span up to a day: one published cumulative figure, or the sum of the periods that follow one another.</summary>
/// <param name="Sum">The total.</param>
/// <param name="Until">The last day it covers.</param>
/// <param name="Last">The published figure, or the last one added.</param>
/// <param name="Parts">How many figures were added; 1 for a published total.</param>
internal readonly record struct FlowTotal(ValueRange Sum, LocalDate Until, Observation Last, int Parts)
{
    /// <summary>The total that reaches furthest into a span by a day. A published one is preferred to a sum.</summary>
    public static FlowTotal? From(AssessmentContext context, SeriesKey key, TimePeriod span, LocalDate until, Unit unit)
    {
        if (context.Catalog.FindSeries(key) is not { } series)
            return null;
        FlowTotal? best = null;
        ValueRange sum = ValueRange.Exactly(0m);
        LocalDate next = span.Start;
        int parts = 0;
        foreach (Observation observation in series.EndingAfter(span.Start.PlusDays(-1)))
        {
            if (observation.Period is not { } period || period.End > until)
                break;
            if (period.Start < span.Start || !IsUsed(context, key, period, observation, unit))
                continue;
            ValueRange value = context.Read(observation.Figure, unit);
            if (period.Start == span.Start && (best is null || period.End >= best.Value.Until))
                best = new FlowTotal(value, period.End, observation, 1);
            if (period.Start != next)
                continue;
            sum = sum.Plus(value);
            parts++;
            if (best is null || period.End > best.Value.Until)
                best = new FlowTotal(sum, period.End, observation, parts);
            if (period.End >= span.End)
                break;
            next = period.End.PlusDays(1);
        }

        return best;
    }

    /// <summary>The total of a whole period, published or added up; null where it is neither.</summary>
    public static ValueRange? Over(AssessmentContext context, SeriesKey key, TimePeriod period, Unit unit) =>
        From(context, key, period, period.End, unit) is { } total && total.Until == period.End ? total.Sum : null;

    private static bool IsUsed(AssessmentContext context, SeriesKey key, TimePeriod period, Observation observation, Unit unit) =>
        observation.Figure.Dimension == unit.Dimension && ReferenceEquals(context.At(key, period), observation);

}
