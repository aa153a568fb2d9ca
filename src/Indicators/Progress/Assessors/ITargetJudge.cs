using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Judges another target of the same question: a yearly one of a row, the one that states an assigned number.</summary>
internal interface ITargetJudge
{
    /// <summary>The assessment of a target, on the day and by the reading of the one asked about.</summary>
    ProgressAssessment AssessAs(Target target, TargetQuestion asked);
}
