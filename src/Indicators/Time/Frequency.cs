using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What kind of stretch of the calendar a <see cref="TimePeriod"/> is. Derived from its two days, never stored.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Frequency>))]
public enum Frequency
{
    /// <summary>None of the others: part of a month, months that are no calendar quarter or half and do not begin with the year.</summary>
    Other = 0,

    /// <summary>Two or more whole calendar years, such as a five-year plan.</summary>
    MultiYear,

    /// <summary>One calendar year (年).</summary>
    Annual,

    /// <summary>January to June or July to December (上半年, 下半年).</summary>
    HalfYearly,

    /// <summary>One calendar quarter (季度).</summary>
    Quarterly,

    /// <summary>One calendar month (月).</summary>
    Monthly,

    /// <summary>One ISO week, Monday to Sunday.</summary>
    Weekly,

    /// <summary>One day.</summary>
    Daily,

    /// <summary>
    /// Whole months from January on that have no name of their own: 1—2月, 前三季度. January, the first quarter and
    /// the first half are <see cref="Monthly"/>, <see cref="Quarterly"/> and <see cref="HalfYearly"/>, although they
    /// are to date as well (<see cref="TimePeriod.IsYearToDate"/>).
    /// </summary>
    YearToDate,
}
