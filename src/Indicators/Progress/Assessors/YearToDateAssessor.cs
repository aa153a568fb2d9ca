using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// A flow to be reached in a year of which a part is published: 完成率 A/T against 时序进度 k/12, with the year projected from
/// last year's months where they are known. A half or a quarter likewise, against k/6 or k/3.
/// </summary>
/// <remarks>Months over twelve decide, because that is the official convention; the share by last year's season stands beside it.</remarks>
internal static class YearToDateAssessor
{
    /// <summary>The assessment, where the months of the due year are what there is; null where the whole year is known, nothing of it is, or the goal is no amount of it.</summary>
    public static ProgressAssessment? TryAssess(TargetInputs inputs, ProgressAssessment assessment, Observation? current)
    {
        TimePeriod year = inputs.Target.DuePeriod;
        if (inputs.Until < year.Start)
            return null;
        if (inputs.Indicator.Kind != IndicatorKind.Flow || inputs.Key.Transformation != default || year.WholeMonths is not <= CivilCalendar.MonthsOfYear || current?.Period == year)
            return null;
        if (UnitOf(inputs, assessment) is not { } unit || FlowTotal.From(inputs, inputs.Key, year, inputs.Until, unit) is not { } total || total.Until >= year.End)
            return null;
        if (year.ShareElapsed(total.Until).Elapsed == 0 || Resolve(inputs, unit) is not { } goal || (goal.NeedsBaseline && assessment.Baseline is null))
            return null;
        Measure? baseline = goal.NeedsBaseline ? inputs.Read(assessment.Baseline!.Value, unit) : null;
        return Judge(inputs, assessment, goal, total, baseline);
    }

    /// <summary>The unit everything is judged in.</summary>
    private static Unit? UnitOf(TargetInputs inputs, ProgressAssessment assessment)
    {
        if (inputs.Goal is LevelGoal level)
            return level.Figure.Unit;
        return assessment.Baseline is { } baseline ? baseline.Unit : null;
    }

    private static ResolvedGoal? Resolve(TargetInputs inputs, Unit unit) =>
        inputs.Resolve(inputs.Goal, inputs.Indicator.Direction, unit, out ResolvedGoal? goal) == Obstacle.None ? goal : null;

    private static ProgressAssessment Judge(TargetInputs inputs, ProgressAssessment assessment, ResolvedGoal goal, FlowTotal total, Measure? baseline)
    {
        TimePeriod year = inputs.Target.DuePeriod;
        ElapsedShare elapsed = year.ShareElapsed(total.Until);
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        bool isOnLastYear = !goal.NeedsBaseline || assessment.BaselinePeriod == YearFigures.BeforeOrNull(year);
        YearToDateFigures figures = YearFigures.Of(inputs, inputs.Key, year, total, goal, isOnLastYear);
        assessment.Current = total.Last;
        assessment.Goal = goal;
        assessment.JudgedValue = total.Sum;
        assessment.JudgedBaseline = Measure.Exactly(0m);
        assessment.ThresholdBaseline = baseline;
        assessment.TimeShare = time;
        assessment.Projected = figures.Projected;
        assessment.YearToDate = figures;
        assessment.Note(figures.ProjectedBy, year.ToString(), figures.Period.ToString());
        if (total.Parts > 1)
            assessment.Summands = total.Summands;
        if (total.Parts > 1)
            assessment.Note(SubstitutionKind.SumOfParts, figures.Period.ToString(), $"{total.Parts} × … {total.Last.Period}");
        if (goal.Side == GoalSide.Within && BudgetVerdict.TryUseOfRange(assessment, time))
            return BudgetVerdict.Stay(inputs, assessment, slack: 0m);
        Measure share = default;
        if (goal.Side == GoalSide.Within || YearToDate.TryShareOfGoal(goal, total.Sum, baseline, out share) != Obstacle.None)
        {
            assessment.Reason = Obstacle.CrossesZero;
            return assessment;
        }

        if (goal.Side == GoalSide.AtLeast)
            return Approach(inputs, assessment, share, baseline);
        assessment.YearToDate = figures with { SeasonalLead = figures.ExpectedShare.MinusOther(share) };
        BudgetVerdict.Use(assessment, share, time);
        return BudgetVerdict.Spend(inputs, assessment, slack: 0m, baseline);
    }

    /// <summary>A year's task: the share done against the share of the time.</summary>
    private static ProgressAssessment Approach(TargetInputs inputs, ProgressAssessment assessment, Measure share, Measure? baseline)
    {
        decimal time = assessment.TimeShare!.Value;
        assessment.JudgeBy(assessment.Goal!, assessment.JudgedValue!.Value, baseline);
        assessment.Completion = share;
        assessment.Lead = Schedule.Lead(share, time);
        assessment.ScheduleIndex = Schedule.Index(share, time);
        assessment.YearToDate = assessment.YearToDate! with { SeasonalLead = share.MinusOther(assessment.YearToDate.ExpectedShare) };
        return WayVerdict.Judge(inputs, assessment, isFinal: false, slack: 0m, early: EarlyOf(inputs, assessment));
    }

    /// <summary>A level that is reached stays reached; a growth of the year is certain only when the year is over.</summary>
    private static ProgressStatus EarlyOf(TargetInputs inputs, ProgressAssessment assessment)
    {
        if (!inputs.IsGrowthGoal)
            return ProgressStatus.AchievedEarly;
        assessment.MeetsThresholdToDate = assessment.IsMet;
        return ProgressStatus.AheadOfSchedule;
    }
}
