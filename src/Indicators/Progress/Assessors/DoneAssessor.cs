using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>完成, 建成: an observation that counts at least one says done. There is no share of the way.</summary>
internal static class DoneAssessor
{
    public static ProgressAssessment Assess(TargetQuestion asked)
    {
        if (asked.Latest(asked.Key) is not { } current)
            return asked.NoValue(asked.Key);
        bool done = current.Figure.Range.Low is { Sign: > 0 } || current.Figure.Amount > 0m;
        bool final = current.Period!.Value.End >= asked.Target.DueDate;
        ProgressStatus status = (done, final) switch
        {
            (true, true) => ProgressStatus.Achieved,
            (true, false) => ProgressStatus.AchievedEarly,
            (false, true) => asked.Target.Commitment == TargetCommitment.Stretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed,
            _ => ProgressStatus.NotAssessable,
        };
        return new ProgressAssessment(new TargetInputs(asked) { Current = current }, new Verdict
        {
            IsMet = done,
            Status = ProgressStatusSet.Of(status),
            Reason = status == ProgressStatus.NotAssessable ? Obstacle.NotYetDone : Obstacle.None,
        });
    }
}
