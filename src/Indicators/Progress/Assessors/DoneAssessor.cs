using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>完成, 建成: an observation that counts at least one says done. There is no share of the way.</summary>
internal static class DoneAssessor
{
    public static ProgressAssessment Assess(TargetInputs inputs)
    {
        if (inputs.Latest(inputs.Key) is not { } current)
            return inputs.NoValue(inputs.Key);
        bool done = current.Figure.Range.Low is { Sign: > 0 } || current.Figure.Amount > 0m;
        bool final = current.Period!.Value.End >= inputs.Target.DueDate;
        ProgressStatus status = (done, final) switch
        {
            (true, true) => ProgressStatus.Achieved,
            (true, false) => ProgressStatus.AchievedEarly,
            (false, true) => inputs.Target.Commitment == TargetCommitment.Stretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed,
            _ => ProgressStatus.NotAssessable,
        };
        return inputs.Start() with
        {
            Current = current,
            IsMet = done,
            Status = ProgressStatusSet.Of(status),
            Reason = status == ProgressStatus.NotAssessable ? Obstacle.NotYetDone : Obstacle.None,
        };
    }
}
