using NodaTime;

namespace Indicators.Progress.Inputs;

/// <summary>
/// The figures of a flow inside a span, each with the best way to it from the start: the fewest days left out, then the fewest figures.
/// </summary>
internal sealed class FlowChain
{
    private readonly List<Link> _links = [];
    private readonly LocalDate _start;

    private FlowChain(LocalDate start) => _start = start;

    /// <summary>The figures of a span that ended by a day.</summary>
    public static FlowChain Of(TargetQuestion asked, SeriesKey key, TimePeriod span, LocalDate until, Unit unit)
    {
        var chain = new FlowChain(span.Start);
        if (asked.Catalog.FindSeries(key) is not { } series)
            return chain;
        foreach (Observation observation in series.EndingAfter(span.StartDay - 1))
        {
            if (observation.Period is not { } period || period.End > until || period.End > span.End)
                break;
            if (period.Start >= span.Start && observation.Figure.Dimension == unit.Dimension
                && ReferenceEquals(asked.At(key, period), observation))
                chain.Add(observation, period);
        }

        return chain;
    }

    /// <summary>The total that reaches furthest without a gap; null where none starts with the span.</summary>
    public FlowTotal? Furthest(TargetQuestion asked, Unit unit) => Best(withGaps: false) is { } best ? Total(asked, unit, best) : null;

    /// <summary>The total that reaches furthest, where that is beyond a gap and the flow has none below zero.</summary>
    public FlowTotal? FurthestWithGaps(TargetQuestion asked, Unit unit)
    {
        if (Best(withGaps: true) is not { GapDays: > 0 } best)
            return null;
        FlowTotal total = Total(asked, unit, best);
        if (total.Sum.Low is not { } low || total.Summands.Any(one => one.Figure.Range.Low is { Sign: < 0 }))
            return null;
        return total with { Sum = Measure.Between(low, null, null, total.Sum.IsLowOpen), MissingYears = GapsBefore(best) };
    }

    private void Add(Observation observation, TimePeriod period)
    {
        int days = Period.DaysBetween(_start, period.Start);
        var link = new Link(observation, period, null, days, 1);
        // In order of their ends, so those that may come before are at hand; the nearest are the likeliest.
        for (int i = _links.Count - 1; i >= 0 && !(link is { GapDays: 0, Parts: 1 }); i--)
        {
            Link before = _links[i];
            if (before.Period.End >= period.Start)
                continue;
            int gap = Period.DaysBetween(before.Period.End, period.Start) - 1;
            if (gap > link.GapDays)
                break;
            if (before.GapDays + gap < link.GapDays || (before.GapDays + gap == link.GapDays && before.Parts + 1 < link.Parts))
                link = new Link(observation, period, before, before.GapDays + gap, before.Parts + 1);
        }

        _links.Add(link);
    }

    private Link? Best(bool withGaps)
    {
        Link? best = null;
        foreach (Link link in _links)
        {
            if ((withGaps || link.GapDays == 0) && (best is null || link.Period.End > best.Period.End || IsBetter(link, best)))
                best = link;
        }

        return best;
    }

    private static bool IsBetter(Link link, Link other) =>
        link.Period.End == other.Period.End
        && (link.GapDays < other.GapDays || (link.GapDays == other.GapDays && link.Parts <= other.Parts));

    private static FlowTotal Total(TargetQuestion asked, Unit unit, Link last)
    {
        var summands = new Observation[last.Parts];
        int i = last.Parts;
        for (Link? link = last; link is not null; link = link.Before)
            summands[--i] = link.Observation;
        Measure sum = asked.Read(summands[0].Figure, unit);
        foreach (Observation summand in summands.AsSpan(1))
            sum = sum.Plus(asked.Read(summand.Figure, unit));
        return new FlowTotal(sum, last.Period.End, last.Observation, summands, []);
    }

    /// <summary>The years of which days are left out.</summary>
    private List<int> GapsBefore(Link last)
    {
        var years = new SortedSet<int>();
        for (Link? link = last; link is not null; link = link.Before)
        {
            LocalDate from = link.Before is { } before ? before.Period.End.PlusDays(1) : _start;
            for (LocalDate day = from; day < link.Period.Start; day = new LocalDate(day.Year + 1, 1, 1))
                years.Add(day.Year);
        }

        return [.. years];
    }

    /// <summary>A figure and the best way to it.</summary>
    private sealed record Link(Observation Observation, TimePeriod Period, Link? Before, int GapDays, int Parts);
}
