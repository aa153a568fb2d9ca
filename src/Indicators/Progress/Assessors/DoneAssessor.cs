using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>完成, 建成: an observation that counts at least one says done. There is no share of the way.</summary>
internal static class DoneAssessor
{
    public static ProgressAssessment Assess(TargetInputs context)
    {
        if (context.Latest(context.Key) is not { } current)
            return context.NoValue(context.Key);
        bool done = current.Figure.Range.Low is { Sign: > 0 } || current.Figure.Amount > 0m;
        bool final = current.Period!.Value.End >= context.Target.DueDate;
        ProgressStatus status = (done, final) switch
        {
            (true, true) => ProgressStatus.Achieved,
            (true, false) => ProgressStatus.AchievedEarly,
            (false, true) => context.Target.Commitment == TargetCommitment.Stretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed,
            _ => ProgressStatus.NotAssessable,
        };
        return context.Start() with
        {
            Current = current,
            IsMet = done,
            Status = ProgressStatusSet.Of(status),
            Reason = status == ProgressStatus.NotAssessable ? NotAssessableReason.NotYetDone : NotAssessableReason.None,
        };
    }
}
