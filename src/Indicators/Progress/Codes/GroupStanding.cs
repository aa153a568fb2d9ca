using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>
/// How a group of targets stands as a whole; worse ones have smaller numbers, save for the first. Ours: no office publishes one.
/// </summary>
[JsonConverter(typeof(JsonStringEnumConverter<GroupStanding>))]
public enum GroupStanding
{
    /// <summary>No target that is to be reached has a verdict.</summary>
    NotAssessable = 0,

    /// <summary>A binding target is missed, or fewer than half of the assessed targets are on course.</summary>
    OffCourse,

    /// <summary>At least half of the assessed targets are on course, and no binding one is missed.</summary>
    PartlyOnCourse,

    /// <summary>Every assessed target is on course: met, ahead or on schedule.</summary>
    OnCourse,

    /// <summary>Every target is met, none left unassessed.</summary>
    Met,
}
