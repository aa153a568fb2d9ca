using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>The earlier target that a target takes the place of, and the day from which on it does.</summary>
public sealed record TargetSupersession
{
    /// <summary>Creates it.</summary>
    /// <param name="targetId">The id of the earlier target.</param>
    /// <param name="on">The first day the new target holds.</param>
    /// <exception cref="ArgumentException">The id has characters no id has.</exception>
    public TargetSupersession(string targetId, DateOnly on)
        : this(targetId, LocalDate.FromDateOnly(on))
    {
    }

    [JsonConstructor]
    internal TargetSupersession(string targetId, LocalDate on)
    {
        TargetId = Identifier.Require(targetId, nameof(targetId));
        On = on;
    }

    /// <summary>The id of the earlier target.</summary>
    public string TargetId { get; }

    /// <summary>The first day the new target holds.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>Target and day, the same in every culture: <c>gdp-2027 on 2026-01-28</c>.</summary>
    public override string ToString() => $"{TargetId} on {TimePeriod.Day(On.ToDateOnly())}";
}
