using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>A day from which on the figures of an indicator are no longer comparable with those before: a census, a new scope.</summary>
public sealed record SeriesBreak
{
    /// <summary>Creates a break.</summary>
    /// <param name="at">The first day of the new series.</param>
    /// <param name="reason">Why.</param>
    public SeriesBreak(DateOnly at, LocalizedText reason)
        : this(LocalDate.FromDateOnly(at), reason)
    {
    }

    [JsonConstructor]
    internal SeriesBreak(LocalDate at, LocalizedText reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        At = at;
        Reason = reason;
    }

    /// <summary>The first day of the new series.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate At { get; }

    /// <summary>Why the figures before and after are not comparable.</summary>
    public LocalizedText Reason { get; }
}
