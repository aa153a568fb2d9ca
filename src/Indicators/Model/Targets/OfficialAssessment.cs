using System.Text.Json.Serialization;
using NodaTime;

namespace Indicators;

/// <summary>
/// What an office published of how a target stands: 基本符合预期, 滞后 of a mid-term review, 完成 of a year's report. It stands
/// beside an assessment of ours and is never replaced by it, nor replaces it.
/// </summary>
/// <remarks>Immutable, equal by value; where it was read is not part of the equality.</remarks>
public sealed record OfficialAssessment
{
    /// <summary>Creates an assessment.</summary>
    /// <param name="targetId">The id of the target.</param>
    /// <param name="class">The class as published.</param>
    /// <param name="sourceId">The id of the source that publishes it.</param>
    /// <param name="on">The day the assessment was made or published.</param>
    /// <exception cref="ArgumentException">An id has characters no id has.</exception>
    public OfficialAssessment(string targetId, LocalizedText @class, string sourceId, DateOnly on)
        : this(targetId, @class, sourceId, LocalDate.FromDateOnly(on))
    {
    }

    [JsonConstructor]
    internal OfficialAssessment(string targetId, LocalizedText @class, string sourceId, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(@class);
        TargetId = Identifier.Require(targetId, nameof(targetId));
        Class = @class;
        SourceId = Identifier.Require(sourceId, nameof(sourceId));
        On = on;
    }

    /// <summary>The id of the target.</summary>
    public string TargetId { get; }

    /// <summary>The class as published.</summary>
    public LocalizedText Class { get; }

    /// <summary>The id of the source that publishes it.</summary>
    public string SourceId { get; }

    /// <summary>The day the assessment was made or published.</summary>
    [JsonConverter(typeof(LocalDateJsonConverter))]
    public LocalDate On { get; }

    /// <summary>The period whose figures it judges; null where that is not said.</summary>
    public TimePeriod? Period { get; init; }

    /// <summary>Where in the source it stands: a page, a paragraph; or null.</summary>
    public string? At { get; init; }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    /// <summary>Where it was read; null for one made in code. Not part of the equality.</summary>
    public SourceLocation? Location { get => Place.Location; init => Place = ItemPlace.Of(value); }

    internal ItemPlace Place { get; init; }

    /// <summary>Target, day and class.</summary>
    public override string ToString() => $"{TargetId} {TimePeriod.Day(On)}: {Class}";
}
