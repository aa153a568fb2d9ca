using NodaTime;

namespace Indicators.Progress;

/// <summary>The change of a series over its last five years and over its last one, as ranges.</summary>
internal sealed class RecentTrend
{
    /// <summary>How many values there must be before the latest.</summary>
    public const int FewestBefore = 3;

    /// <summary>How far back they may lie.</summary>
    public const int WindowMonths = 60;

    private RecentTrend(SchemePoint first, SchemePoint previous, SchemePoint last)
    {
        First = first;
        Previous = previous;
        Last = last;
    }

    /// <summary>The first point of the window.</summary>
    public SchemePoint First { get; }

    /// <summary>The point before the last.</summary>
    public SchemePoint Previous { get; }

    /// <summary>The latest point.</summary>
    public SchemePoint Last { get; }

    /// <summary>The months from the first point to the last.</summary>
    public int Months => CivilCalendar.MonthsBetween(First.At, Last.At);

    /// <summary>The last six yearly values, at least four; null where there are fewer.</summary>
    public static RecentTrend? Of(SchemeInput input)
    {
        SchemePoint last = input.Current;
        (SchemePoint First, SchemePoint Previous)? ends = input is { GivenSeries: null, SeriesWhenAsked: { } read }
            ? read.Recent(last.At, WindowMonths, FewestBefore)
            : EndsOf(input.Series, last.At);
        return ends is { } found ? new RecentTrend(found.First, found.Previous, last) : null;
    }

    private static (SchemePoint First, SchemePoint Previous)? EndsOf(IReadOnlyList<SchemePoint> series, LocalDate last)
    {
        SchemePoint? first = null, previous = null;
        int count = 0;
        foreach (SchemePoint point in series)
        {
            if (point.At >= last || CivilCalendar.MonthsBetween(point.At, last) > WindowMonths)
                continue;
            count++;
            first = first is { } least && point.At >= least.At ? first : point;
            previous = previous is { } most && point.At < most.At ? previous : point;
        }

        return count < FewestBefore ? null : (first!.Value, previous!.Value);
    }

    /// <summary>Which signs d·change from a point to the last can have.</summary>
    public SignSet SignsSince(SchemePoint point, int sign)
    {
        int? least = sign > 0 ? Sign(Last.Value.Low, point.Value.High) : Sign(point.Value.Low, Last.Value.High);
        int? most = sign > 0 ? Sign(Last.Value.High, point.Value.Low) : Sign(point.Value.High, Last.Value.Low);
        return SignSet.Between(least, most);
    }

    /// <summary>The sign of a difference that may be beyond a decimal itself.</summary>
    private static int? Sign(decimal? left, decimal? right) => left is { } a && right is { } b ? a.CompareTo(b) : null;
}
