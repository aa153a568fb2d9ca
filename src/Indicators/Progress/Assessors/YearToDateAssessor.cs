using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// A flow to be reached in a year of which a part is published: 完成率 A/T against 时序进度 k/12, with the year projected from
/// last year's months where they are known. A half or a quarter likewise, against k/6 or k/3.
/// </summary>
/// <remarks>Months over twelve decide, because that is the official convention; the share by last year's season stands beside it.</remarks>
internal readonly struct YearToDateAssessor(TargetQuestion asked, TargetInputs known, ResolvedGoal goal, FlowTotal total, Measure? baseline)
{
    private TimePeriod Year => asked.Target.DuePeriod;

    /// <summary>False where the whole year is known, nothing of it is, or it is no flow of a year.</summary>
    public static bool Applies(TargetQuestion asked, Observation? current)
    {
        TimePeriod year = asked.Target.DuePeriod;
        return asked.Indicator.Kind == IndicatorKind.Flow && asked.Key.Transformation == default
            && asked.Until >= year.Start && year.WholeMonths is <= CivilCalendar.MonthsOfYear && current?.Period != year;
    }

    /// <summary>
    /// The assessment, where the months of the due year are what there is; null where the whole year is known, nothing of it is, or the
    /// goal is no amount of it.
    /// </summary>
    /// <param name="asked">What was asked.</param>
    /// <param name="known">The inputs known so far: the baseline.</param>
    /// <param name="current">The value of the whole year; null where there is none.</param>
    public static ProgressAssessment? TryAssess(TargetQuestion asked, TargetInputs known, Observation? current)
    {
        TimePeriod year = asked.Target.DuePeriod;
        if (!Applies(asked, current) || UnitOf(asked, known) is not { } unit
            || FlowTotal.From(asked, asked.Key, year, asked.Until, unit) is not { } total || total.Until >= year.End)
            return null;
        if (year.ShareElapsed(total.Until).Elapsed == 0 || Resolve(asked, unit) is not { } goal
            || (goal.NeedsBaseline && known.Baseline is null))
            return null;
        Measure? baseline = goal.NeedsBaseline ? asked.Read(known.Baseline!.Value, unit) : null;
        return new YearToDateAssessor(asked, known, goal, total, baseline).Judge();
    }

    /// <summary>The unit everything is judged in.</summary>
    private static Unit? UnitOf(TargetQuestion asked, TargetInputs known)
    {
        if (asked.Goal is LevelGoal level)
            return level.Figure.Unit;
        return known.Baseline is { } baseline ? baseline.Unit : null;
    }

    private static ResolvedGoal? Resolve(TargetQuestion asked, Unit unit) =>
        asked.Resolve(asked.Goal, asked.Indicator.Direction, unit, out ResolvedGoal? goal) == Obstacle.None ? goal : null;

    private ProgressAssessment Judge()
    {
        ElapsedShare elapsed = Year.ShareElapsed(total.Until);
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        bool isOnLastYear = !goal.NeedsBaseline || known.BaselinePeriod == YearFigures.BeforeOrNull(Year);
        YearToDateFigures figures = YearFigures.Of(asked, asked.Key, Year, total, goal, isOnLastYear);
        var numbers = new AssessmentNumbers
        {
            JudgedValue = total.Sum,
            JudgedBaseline = Measure.Exactly(0m),
            TimeShare = time,
            Projected = figures.Projected
        };
        if (goal.Side == GoalSide.Within && BudgetVerdict.TryUseOfRange(ref numbers, goal, time))
            return Made(BudgetVerdict.Stay(asked, goal, numbers, slack: 0m), numbers, figures, isUsedUp: true);
        Measure share = default;
        if (goal.Side == GoalSide.Within || YearToDate.TryShareOfGoal(goal, total.Sum, baseline, out share) != Obstacle.None)
            return Made(new Verdict { Reason = Obstacle.CrossesZero }, numbers, figures, isUsedUp: false);
        if (goal.Side == GoalSide.AtLeast)
            return Approach(share, numbers, figures);
        BudgetVerdict.Use(ref numbers, share, time);
        return Made(BudgetVerdict.Spend(asked, goal, numbers, slack: 0m, baseline), numbers,
            figures with { SeasonalLead = figures.ExpectedShare.MinusOther(share) }, isUsedUp: true);
    }

    /// <summary>A year's task: the share done against the share of the time.</summary>
    private ProgressAssessment Approach(Measure share, AssessmentNumbers numbers, YearToDateFigures figures)
    {
        numbers.OnTheLine(share, numbers.TimeShare!.Value);
        var achieved = Achieved.By(goal, total.Sum, baseline);
        // A level that is reached stays reached; a growth of the year is certain only when the year is over.
        bool isGrowth = asked.IsGrowthGoal;
        var way = new WayVerdict(asked, slack: 0m, isGrowth ? ProgressStatus.AheadOfSchedule : ProgressStatus.AchievedEarly);
        Verdict verdict = way.OnTheWay(achieved, numbers) with { MeetsThresholdToDate = isGrowth ? achieved.IsMet : null };
        return Made(verdict, numbers, figures with { SeasonalLead = share.MinusOther(figures.ExpectedShare) }, isUsedUp: false);
    }

    private ProgressAssessment Made(Verdict verdict, in AssessmentNumbers numbers, YearToDateFigures figures, bool isUsedUp)
    {
        var taken = new List<Substitution> { new(figures.ProjectedBy, Year.ToString(), figures.Period.ToString()) };
        if (total.Parts > 1)
            taken.Add(new Substitution(SubstitutionKind.SumOfParts, figures.Period.ToString(), $"{total.Parts} × … {total.Last.Period}"));
        TargetInputs inputs = known with
        {
            Current = total.Last,
            Goal = goal,
            Taken = taken,
            Parts = known.Parts with
            { Summands = total.Parts > 1 ? total.Summands : [], IsUsedUp = isUsedUp, ThresholdBaseline = baseline },
        };
        return new ProgressAssessment(inputs, verdict, new Measures(numbers) { Beside = NumbersBeside.Of(figures) });
    }
}
