using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>
/// A stretch of the calendar: its first and its last day, and nothing else. 上半年, <c>2024-S1</c> and 2024年1—6月 are
/// one and the same value; what kind of stretch it is (<see cref="Frequency"/>) follows from the two days.
/// </summary>
/// <remarks>
/// <para>Both days belong to the period. They lie in the years 1 to 9999 of the ISO calendar.</para>
/// <para>Immutable, 8 bytes. <c>default</c> is the single day 1970-01-01.</para>
/// <para>Ordered by start, then by end: of two periods that begin together the shorter comes first.</para>
/// <para>
/// Text: SDMX/ISO 8601 (<c>2024</c>, <c>2024-S1</c>, <c>2024-Q3</c>, <c>2024-09</c>, <c>2024-02-27</c>,
/// <c>2024-01-01/P9M</c>) in <see cref="ToString()"/> and in JSON; Chinese and English on request. Parsing takes all of
/// these and Chinese. No culture is ever consulted.
/// </para>
/// </remarks>
/// <example><code>
/// TimePeriod.Parse("2024年前三季度") == TimePeriod.Months(2024, 1, 9)   // true
/// TimePeriod.Quarter(2024, 3).SamePeriodLastYear().ToString()         // "2023-Q3"
/// </code></example>
[JsonConverter(typeof(TimePeriodJsonConverter))]
public readonly partial struct TimePeriod : IEquatable<TimePeriod>, IComparable<TimePeriod>, IComparable
{
    // Days since 1970-01-01.
    private readonly int _start;
    private readonly int _end;

    private TimePeriod(DateOnly start, DateOnly end)
        : this(CivilCalendar.DaysOf(start), CivilCalendar.DaysOf(end))
    {
    }

    private TimePeriod(int start, int end)
    {
        _start = start;
        _end = end;
    }

    /// <summary>The first day.</summary>
    public LocalDate Start => CivilCalendar.From(StartDate);

    /// <summary>The last day; it belongs to the period. Stock figures are looked up by it.</summary>
    public LocalDate End => CivilCalendar.From(EndDate);

    /// <summary>How many days, both ends counted; at least 1.</summary>
    public int Days => _end - _start + 1;

    /// <summary>The first day as days since 1970-01-01: what is compared often is compared as a number.</summary>
    internal int StartDay => _start;

    /// <summary>The last day as days since 1970-01-01.</summary>
    internal int EndDay => _end;

    internal DateOnly StartDate => CivilCalendar.DateOf(_start);

    internal DateOnly EndDate => CivilCalendar.DateOf(_end);

    /// <summary>The first and the last day without a calendar, for who compares many.</summary>
    public void Deconstruct(out DateOnly start, out DateOnly end) => (start, end) = (StartDate, EndDate);

    /// <summary>True when both periods are equal.</summary>
    public static bool operator ==(TimePeriod left, TimePeriod right) => left.Equals(right);

    /// <summary>True when the periods differ.</summary>
    public static bool operator !=(TimePeriod left, TimePeriod right) => !left.Equals(right);

    /// <summary>
    /// True when the left period sorts first: see <see cref="CompareTo(TimePeriod)"/>. Not the same as <see cref="Precedes"/>.
    /// </summary>
    public static bool operator <(TimePeriod left, TimePeriod right) => left.CompareTo(right) < 0;

    /// <summary>True when the left period sorts first or both are equal.</summary>
    public static bool operator <=(TimePeriod left, TimePeriod right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left period sorts last.</summary>
    public static bool operator >(TimePeriod left, TimePeriod right) => left.CompareTo(right) > 0;

    /// <summary>True when the left period sorts last or both are equal.</summary>
    public static bool operator >=(TimePeriod left, TimePeriod right) => left.CompareTo(right) >= 0;

    /// <summary>True when both begin and end on the same days.</summary>
    public bool Equals(TimePeriod other) => _start == other._start && _end == other._end;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimePeriod other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_start, _end);

    /// <summary>Orders by start, then by end.</summary>
    public int CompareTo(TimePeriod other)
    {
        int byStart = _start.CompareTo(other._start);
        return byStart != 0 ? byStart : _end.CompareTo(other._end);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        TimePeriod other => CompareTo(other),
        _ => throw new ArgumentException($"A {nameof(TimePeriod)} cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };
}
