using System.Text.Json.Serialization;

namespace Indicators;

/// <summary>What an indicator measures, and so what may be done with its figures. There is no default: a kind is always stated.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IndicatorKind>))]
public enum IndicatorKind
{
    /// <summary>
    /// The state on a day (期末数): enterprises in existence, people living somewhere. Taken at the end of a period, never summed over time.
    /// </summary>
    [JsonStringEnumMemberName("stock")]
    Stock = 1,

    /// <summary>What happened within a period (当期数): output, value added, new jobs. Accumulates over time.</summary>
    [JsonStringEnumMemberName("flow")]
    Flow = 2,

    /// <summary>
    /// A part of a whole or one quantity per another: shares, per-head values. Neither summed nor annualised; aggregated from numerator and
    /// denominator.
    /// </summary>
    [JsonStringEnumMemberName("ratio")]
    Ratio = 3,

    /// <summary>Something per unit of time or per thing made: one vehicle in 30 seconds, an interest rate.</summary>
    [JsonStringEnumMemberName("rate")]
    Rate = 4,

    /// <summary>A number relative to a base set to 100, or a score.</summary>
    [JsonStringEnumMemberName("index")]
    Index = 5,

    /// <summary>What could be produced or carried: the state on a day, like a stock, but not a thing that was counted.</summary>
    [JsonStringEnumMemberName("capacity")]
    Capacity = 6,

    /// <summary>How many there are of something a structure or plan has: clusters, platforms, projects. A state, like a stock.</summary>
    [JsonStringEnumMemberName("count")]
    Count = 7,
}
