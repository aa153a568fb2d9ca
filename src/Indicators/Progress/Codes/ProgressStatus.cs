using System.Text.Json.Serialization;

namespace Indicators.Progress;

/// <summary>How a target stands. Every scheme maps its own classes to these.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProgressStatus>))]
public enum ProgressStatus
{
    /// <summary>Nothing can be said; the assessment names the reason.</summary>
    NotAssessable = 0,

    /// <summary>Met when it was due.</summary>
    Achieved,

    /// <summary>Met before it was due.</summary>
    AchievedEarly,

    /// <summary>Further than the time elapsed asks for.</summary>
    AheadOfSchedule,

    /// <summary>As far as the time elapsed asks for.</summary>
    OnSchedule,

    /// <summary>Less far than the time elapsed asks for.</summary>
    BehindSchedule,

    /// <summary>Certainly worse than at the baseline, or met earlier and no longer.</summary>
    Regressed,

    /// <summary>Due and not met.</summary>
    Missed,

    /// <summary>Due and short of a goal with 左右 by no more than its tolerance: 基本完成.</summary>
    MetWithinTolerance,
}
