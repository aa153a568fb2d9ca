using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators.Progress;

/// <summary>A value and the last day of the period it is for.</summary>
/// <param name="At">The last day of its period.</param>
/// <param name="Value">The value, with the room its digits leave.</param>
public readonly record struct SchemePoint(
    [property: JsonConverter(typeof(LocalDateJsonConverter))] LocalDate At,
    Measure Value)
{
    /// <summary>The exact value of a year.</summary>
    public static SchemePoint InYear(int year, decimal value) => InYear(year, Measure.Exactly(value));

    /// <summary>The value of a year.</summary>
    public static SchemePoint InYear(int year, Measure value) => new(new LocalDate(year, 12, 31), value);

    /// <summary>The value of a period.</summary>
    public static SchemePoint In(TimePeriod period, Measure value) => new(period.End, value);

    /// <summary>Value and day, the same in every culture: <c>0.5 [0.4, 0.6] on 2024-12-31</c>.</summary>
    public override string ToString() => $"{Value} on {CivilCalendar.Text(At)}";
}
