using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 比2020年下降13.5%, 累计下降13.5%, 翻一番, judged by changes: the published change since the baseline first, continued by the later
/// yearly changes of its scope; where none is published, the yearly changes chained, v = ∏(1 + g) on the baseline 1.
/// </summary>
/// <remarks>
/// Source: 青海省统计局, method of calculating the completion of energy-saving targets (2009), after NBS and NDRC. A chain
/// across a break or of two bases is refused; what it came to until then is told.
/// </remarks>
internal static class ChainedChangeAssessor
{
    /// <summary>The assessment; null where levels are what there is.</summary>
    public static ProgressAssessment? TryAssess(TargetInputs inputs, Goal goal)
    {
        if (inputs.Target.Baseline is not { } baseline)
            return null;
        bool hasLevels = baseline.Value is not null || inputs.At(inputs.Key, baseline.Period) is not null;
        if (hasLevels && !inputs.Beside.Has(TransformationKind.GrowthSince))
            return null;
        YearlyChain chain = YearlyChain.OfChange(inputs);
        if (chain.Last is not { } last || (hasLevels && chain.Since is null))
            return null;
        Obstacle obstacle = inputs.Resolve(goal, inputs.Indicator.Direction, Unit.One, out ResolvedGoal? resolved);
        if (resolved is null)
            return inputs.No(obstacle);
        if (!TryLevel(chain, out Measure level))
            return inputs.No(Obstacle.ChainNotPossible) with { Current = last, Goal = resolved };
        ProgressAssessment assessment = Measured(inputs, chain, resolved, level);
        return chain.IsCutShort
            ? assessment with { Reason = Obstacle.ChainBroken, IsOverdue = inputs.IsDue, IsMet = null, IsNearlyMet = null }
            : WayVerdict.Judge(inputs, assessment, isFinal: last.Period!.Value.End == inputs.Target.DueDate);
    }

    /// <summary>Changes are multiplied; one alone is taken as it is, of 不足12% what it leaves.</summary>
    private static bool TryLevel(YearlyChain chain, out Measure level)
    {
        if (chain.IsDerived || chain.Changes[0].Low is not null)
            return GrowthChain.TryLevel(chain.Changes, out level, out _);
        level = Measure.Exactly(1m).Plus(chain.Changes[0]);
        return level is not { Low: null, High: null };
    }

    private static ProgressAssessment Measured(TargetInputs inputs, YearlyChain chain, ResolvedGoal goal, Measure level)
    {
        ProgressAssessment assessment = inputs.Start();
        Measure one = Measure.Exactly(1m);
        TimePeriod until = chain.Last!.Period!.Value;
        assessment.Current = chain.Last;
        assessment.Goal = goal;
        assessment.JudgedValue = level;
        assessment.JudgedBaseline = one;
        assessment.ChainedSince = chain.Since;
        assessment.ChainedYears = until.EndYear - inputs.Clock.Start.Year + 1;
        if (chain.IsDerived)
            assessment.Summands = chain.Observations;
        if (chain.IsDerived)
            assessment.Note(SubstitutionKind.ChainedChanges, inputs.Key.ToString(), chain.Last.Series.ToString());
        if (chain.IsCutShort)
            return assessment;
        assessment.JudgeBy(goal, ToCompare(inputs, chain, level), one);
        ElapsedShare elapsed = inputs.Clock.ShareElapsed(until.End);
        assessment.TimeShare = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        if (!Completion.TryEvaluate(goal, level, one, out Measure completion))
            return assessment;
        assessment.Completion = completion;
        assessment.Lead = Schedule.Lead(completion, assessment.TimeShare.Value);
        assessment.ScheduleIndex = Schedule.Index(completion, assessment.TimeShare.Value);
        assessment.AddMeasures(goal, level, one, elapsed, inputs.IsCompound);
        if (inputs.IsCompound && assessment.LogCompletion.IsAbsent && level.High is not null)
            assessment.Note(SubstitutionKind.StraightPath, "compound", "linear");
        assessment.AddMilestones(inputs.Clock, elapsed);
        return assessment;
    }

    /// <summary>What is compared with the goal has no more decimals than the coarsest change it was made of.</summary>
    private static Measure ToCompare(TargetInputs inputs, YearlyChain chain, Measure level) => level.Value is { } point
        ? chain.AsWritten(inputs, Measure.Between(level.Low - 1m, level.High - 1m, point - 1m)) is { IsPoint: true, Value: { } change }
            ? Measure.Exactly(1m + change)
            : level
        : level;
}
