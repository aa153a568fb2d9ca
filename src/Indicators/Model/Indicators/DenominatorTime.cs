using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>Which value of the denominator a ratio is taken over, where the denominator is a state on a day: a population.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DenominatorTime>))]
public enum DenominatorTime
{
    /// <summary>Nothing is stated; the ratio is not reckoned from its parts.</summary>
    [JsonStringEnumMemberName("unstated")]
    Unstated = 0,

    /// <summary>The value at the end of the period (年末).</summary>
    [JsonStringEnumMemberName("year-end")]
    YearEnd,

    /// <summary>The mean of the values at the end of the period and at the end of the one before (年平均).</summary>
    [JsonStringEnumMemberName("mean-of-year-ends")]
    MeanOfYearEnds,
}
