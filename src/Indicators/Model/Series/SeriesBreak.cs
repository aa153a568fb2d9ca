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

    /// <summary>What kind of reason it is; unstated where only the words tell.</summary>
    public BreakKind Kind { get; init => field = Vocabulary.BreakKinds.Require(value, nameof(Kind)); }

    /// <summary>The code of a break that is known without being described, such as <c>cn-cpi-2021</c>; null for one of your own.</summary>
    public string? Code { get; internal init; }

    /// <summary>The known breaks, by code: the rotations of the base periods of national indexes.</summary>
    /// <param name="code">The code: <c>cn-cpi-2021</c>.</param>
    /// <returns>Null where there is none.</returns>
    public static SeriesBreak? Known(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return KnownBreaks.Find(code);
    }

    /// <summary>The codes of the known breaks.</summary>
    public static IReadOnlyList<string> KnownCodes { get; } = [.. KnownBreaks.Codes];

    /// <summary>Why the figures before and after are not comparable.</summary>
    public LocalizedText Reason { get; }

    /// <summary>Day and reason, the same in every culture: <c>2018-12-31: census</c>.</summary>
    public override string ToString() => $"{TimePeriod.Day(At.ToDateOnly())}: {Reason}";
}
