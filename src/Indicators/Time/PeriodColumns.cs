using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>A period as two columns of dates, the same on every database: its first and its last day, both included.</summary>
/// <remarks>
/// <para>Both are null where the period is not stated, and neither otherwise: a period has no open end.</para>
/// <para>
/// Two dates and not one range: PostgreSQL keeps a <c>daterange</c> with an exclusive upper bound, so that the end of 2024-Q3 is read
/// back as 1 October. Where a range is wanted in SQL, make it of the two: <c>daterange(period_start, period_end, '[]')</c>; with an end
/// that is null it is unbounded, so leave out the rows without a period first.
/// </para>
/// </remarks>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; it belongs to the period.</param>
public readonly record struct PeriodColumns(
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? Start,
    [property: JsonConverter(typeof(NullableLocalDateJsonConverter))] LocalDate? End)
{
    /// <summary>The columns of a period.</summary>
    /// <param name="period">The period; null where it is not stated.</param>
    public static PeriodColumns Of(TimePeriod? period) => period is { } stated ? new(stated.Start, stated.End) : default;

    /// <summary>The columns of a range whose upper bound is exclusive, as PostgreSQL gives a <c>daterange</c>.</summary>
    /// <param name="lower">The first day.</param>
    /// <param name="upper">The day after the last.</param>
    public static PeriodColumns OfHalfOpen(DateOnly lower, DateOnly upper) =>
        new(LocalDate.FromDateOnly(lower), LocalDate.FromDateOnly(upper.AddDays(-1)));

    /// <summary>The period; null where both columns are.</summary>
    /// <exception cref="FormatException">One of them is null, or the end lies before the start.</exception>
    public TimePeriod? ToPeriod() => (Start, End) switch
    {
        (null, null) => null,
        ({ } start, { } end) when start <= end => TimePeriod.Between(start.ToDateOnly(), end.ToDateOnly()),
        ({ } start, { } end) => throw new FormatException($"A period cannot end on {Iso(end)}, before its start on {Iso(start)}."),
        ({ } start, null) => throw new FormatException($"A period from {Iso(start)} needs an end; a period has no open end."),
        (null, { } end) => throw new FormatException($"A period to {Iso(end)} needs a start; a period has no open end."),
    };

    private static string Iso(LocalDate day) => TimePeriod.Day(day.ToDateOnly()).ToString();

    /// <summary>The two days, the same in every culture: <c>2024-01-01 … 2024-12-31</c>; a dash for one that is absent.</summary>
    public override string ToString() => $"{(Start is { } start ? Iso(start) : "–")} … {(End is { } end ? Iso(end) : "–")}";
}
