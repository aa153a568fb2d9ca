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
internal readonly struct ChainedChangeAssessor(TargetQuestion asked, YearlyChain chain, ResolvedGoal goal, Measure level)
{
    private static readonly Measure One = Measure.Exactly(1m);

    /// <summary>The assessment; null where levels are what there is.</summary>
    public static ProgressAssessment? TryAssess(TargetQuestion asked, Goal goal)
    {
        if (asked.Target.Baseline is not { } baseline)
            return null;
        bool hasLevels = baseline.Value is not null || asked.At(asked.Key, baseline.Period) is not null;
        if (hasLevels && !asked.Beside.Has(TransformationKind.GrowthSince))
            return null;
        YearlyChain chain = YearlyChain.OfChange(asked);
        if (chain.Last is not { } last || (hasLevels && chain.Since is null))
            return null;
        Obstacle obstacle = asked.Resolve(goal, asked.Indicator.Direction, Unit.One, out ResolvedGoal? resolved);
        if (resolved is null)
            return asked.No(obstacle);
        return TryLevel(chain, out Measure level)
            ? new ChainedChangeAssessor(asked, chain, resolved, level).Assess()
            : asked.No(Obstacle.ChainNotPossible, new TargetInputs(asked) { Current = last, Goal = resolved });
    }

    /// <summary>Changes are multiplied; one alone is taken as it is, of 不足12% what it leaves.</summary>
    private static bool TryLevel(YearlyChain chain, out Measure level)
    {
        if (chain.IsDerived || chain.Changes[0].Low is not null)
            return GrowthChain.TryLevel(chain.Changes, out level, out _);
        level = Measure.Exactly(1m).Plus(chain.Changes[0]);
        return level is not { Low: null, High: null };
    }

    private ProgressAssessment Assess()
    {
        var numbers = new AssessmentNumbers { JudgedValue = level, JudgedBaseline = One };
        TimePeriod until = chain.Last!.Period!.Value;
        if (chain.IsCutShort)
            return Made(new Verdict { Reason = Obstacle.ChainBroken, IsOverdue = asked.IsDue }, numbers, isStraightened: false);
        // A change that holds where nothing has changed runs the wrong way, whatever it is told by.
        if (WayObstacles.Of(asked, goal, One) is not Obstacle.None and var wrong)
            return Made(new Verdict { Reason = wrong, IsOverdue = asked.IsDue && until.End != asked.Target.DueDate }, numbers,
                isStraightened: false);
        var achieved = Achieved.By(goal, ToCompare(), One);
        bool isStraightened = MeasureWay(ref numbers, until, out Obstacle reason);
        var way = new WayVerdict(asked, asked.Slack);
        Verdict verdict = until.End == asked.Target.DueDate ? way.WhenDue(goal, achieved, reason) : way.OnTheWay(achieved, numbers, reason);
        return Made(verdict, numbers, isStraightened);
    }

    /// <summary>Everything the chain allows; true where a straight line stands for the way of equal rates.</summary>
    private bool MeasureWay(ref AssessmentNumbers numbers, TimePeriod until, out Obstacle reason)
    {
        reason = Obstacle.None;
        ElapsedShare elapsed = asked.Clock.ShareElapsed(until.End);
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        numbers.TimeShare = time;
        if (!Completion.TryEvaluate(goal, level, One, out Measure completion))
            return false;
        numbers.OnTheLine(completion, time);
        LevelMeasures.Fill(ref numbers, goal, level, One, elapsed.Elapsed, elapsed.Total, until.End, asked.IsCompound);
        reason = MilestoneNumbers.TryAdd(ref numbers, asked.Target, goal, until.End, asked.Clock, elapsed);
        return asked.IsCompound && numbers.LogCompletion.IsAbsent && level.High is not null;
    }

    private ProgressAssessment Made(Verdict verdict, in AssessmentNumbers numbers, bool isStraightened)
    {
        Observation last = chain.Last!;
        var taken = new List<Substitution>();
        if (chain.IsDerived)
            taken.Add(new Substitution(SubstitutionKind.ChainedChanges, asked.Key.ToString(), last.Series.ToString()));
        if (isStraightened)
            taken.Add(new Substitution(SubstitutionKind.StraightPath, "compound", "linear"));
        var inputs = new TargetInputs(asked)
        {
            Current = last,
            Goal = goal,
            Taken = taken,
            Parts = new InputParts
            {
                Summands = chain.IsDerived ? chain.Observations : [],
                ChainedSince = chain.Since,
                ChainedYears = last.Period!.Value.EndYear - asked.Clock.Start.Year + 1,
                IsCutShort = chain.IsCutShort,
            },
        };
        return new ProgressAssessment(inputs, verdict, new Measures(numbers));
    }

    /// <summary>What is compared with the goal has no more decimals than the coarsest change it was made of.</summary>
    private Measure ToCompare() => level.Value is { } point
        ? chain.AsWritten(asked, Measure.Between(level.Low - 1m, level.High - 1m, point - 1m)) is { IsPoint: true, Value: { } change }
            ? Measure.Exactly(1m + change)
            : level
        : level;
}
