using Indicators.Derivation;
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
    public static ProgressAssessment? TryAssess(AssessmentContext context, ProgressAssessment assessment, Observation? current)
    {
        TimePeriod year = context.Target.DuePeriod;
        if (context.Indicator.Kind != IndicatorKind.Flow || context.Key.Transformation != default || year.WholeMonths is not <= CivilCalendar.MonthsOfYear || current?.Period == year)
            return null;
        if (UnitOf(context, assessment) is not { } unit || FlowTotal.From(context, context.Key, year, context.Until, unit) is not { } total || total.Until >= year.End)
            return null;
        if (year.ShareElapsed(total.Until).Elapsed == 0 || Resolve(context, unit) is not { } goal || (goal.NeedsBaseline && assessment.Baseline is null))
            return null;
        ValueRange? baseline = goal.NeedsBaseline ? context.Read(assessment.Baseline!.Value, unit) : null;
        return Judge(context, assessment, goal, total, baseline);
    }

    /// <summary>The unit everything is judged in.</summary>
    private static Unit? UnitOf(AssessmentContext context, ProgressAssessment assessment)
    {
        if (context.Goal is LevelGoal level)
            return level.Figure.Unit;
        return assessment.Baseline is { } baseline ? baseline.Unit : null;
    }

    private static ResolvedGoal? Resolve(AssessmentContext context, Unit unit) =>
        context.Resolve(context.Goal, context.Indicator.Direction, unit, out ResolvedGoal? goal) == GoalObstacle.None ? goal : null;

    private static ProgressAssessment Judge(AssessmentContext context, ProgressAssessment assessment, ResolvedGoal goal, FlowTotal total, ValueRange? baseline)
    {
        TimePeriod year = context.Target.DuePeriod;
        ElapsedShare elapsed = year.ShareElapsed(total.Until);
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        bool isOnLastYear = !goal.NeedsBaseline || context.Target.Baseline!.Period == YearFigures.BeforeOrNull(year);
        YearToDateFigures figures = YearFigures.Of(context, context.Key, year, total, goal, isOnLastYear);
        assessment.Current = total.Last;
        assessment.Goal = goal;
        assessment.JudgedValue = total.Sum;
        assessment.JudgedBaseline = ValueRange.Exactly(0m);
        assessment.TimeShare = time;
        assessment.Projected = figures.Projected;
        assessment.YearToDate = figures;
        assessment.Note(figures.ProjectedBy, year.ToString(), figures.Period.ToString());
        if (total.Parts > 1)
            assessment.Note(InputSubstitutionKind.SumOfParts, figures.Period.ToString(), $"{total.Parts} × … {total.Last.Period}");
        if (goal.Side == GoalSide.Within)
            return Stay(context, assessment);
        if (YearToDate.TryShareOfGoal(goal, total.Sum, baseline, out Measure share) != MethodObstacle.None)
        {
            assessment.Reason = NotAssessableReason.CrossesZero;
            return assessment;
        }

        return goal.Side == GoalSide.AtLeast
            ? Approach(context, assessment, share, baseline)
            : Spend(context, assessment, share, baseline);
    }

    /// <summary>A year's task: the share done against the share of the time.</summary>
    private static ProgressAssessment Approach(AssessmentContext context, ProgressAssessment assessment, Measure share, ValueRange? baseline)
    {
        decimal time = assessment.TimeShare!.Value;
        assessment.JudgeBy(assessment.Goal!, assessment.JudgedValue!.Value, baseline);
        assessment.Completion = share;
        assessment.Lead = Schedule.Lead(share, time);
        assessment.ScheduleIndex = Schedule.Index(share, time);
        assessment.YearToDate = assessment.YearToDate! with { SeasonalLead = Between(share, assessment.YearToDate.ExpectedShare) };
        return WayVerdict.Judge(context, assessment, isFinal: false, slack: 0m);
    }

    /// <summary>A ceiling for the year: what is used up against the share of the time. Below it nothing is met before the year is over; above it, it is lost.</summary>
    private static ProgressAssessment Spend(AssessmentContext context, ProgressAssessment assessment, Measure share, ValueRange? baseline)
    {
        decimal time = assessment.TimeShare!.Value;
        bool? isBelow = Achievement.IsMet(assessment.Goal!, assessment.JudgedValue!.Value, baseline);
        assessment.MeetsThresholdToDate = isBelow;
        assessment.IsMet = isBelow == false ? false : null;
        assessment.Lead = Between(Measure.Exactly(time), share);
        assessment.YearToDate = assessment.YearToDate! with { SeasonalLead = Between(assessment.YearToDate.ExpectedShare, share) };
        assessment.Status = ScheduleVerdict.ByLead(assessment.Lead, context.Options.ScheduleBand, slack: 0m);
        assessment.IsOverdue = context.IsDue;
        assessment.Reason = context.IsDue ? NotAssessableReason.DueValueMissing : NotAssessableReason.None;
        return assessment;
    }

    /// <summary>
    /// A range for the year: on schedule between the straight lines to its two ends, L·τ and U·τ; the lead is the distance
    /// outside them, never positive. It is met only once the year is over, and lost above U.
    /// </summary>
    private static ProgressAssessment Stay(AssessmentContext context, ProgressAssessment assessment)
    {
        ResolvedGoal goal = assessment.Goal!;
        ValueRange sum = assessment.JudgedValue!.Value;
        if (!(goal.Offset > 0m))
        {
            assessment.Reason = NotAssessableReason.CrossesZero;
            return assessment;
        }

        decimal time = assessment.TimeShare!.Value, upper = goal.UpperOffset!.Value;
        assessment.IsMet = sum.Low > upper ? false : null;
        assessment.Completion = Measure.Of(sum).Over(goal.Offset);
        decimal? Outside(decimal? total) => CheckedDecimal.Over(total, goal.Offset) is { } below && CheckedDecimal.Over(total, upper) is { } above
            ? Math.Min(0m, Math.Min(below - time, time - above))
            : null;
        Measure ends = new(Outside(sum.Point), Outside(sum.Low), Outside(sum.High));
        bool mayBeInside = sum.Low <= upper * time && !(sum.High < goal.Offset * time);
        assessment.Lead = new Measure(ends.Value, ends.Low < ends.High ? ends.Low : ends.High, mayBeInside ? 0m : ends.Low > ends.High ? ends.Low : ends.High);
        assessment.Status = assessment.IsMet == false
            ? ProgressStatusSet.Of(ProgressStatus.BehindSchedule)
            : ScheduleVerdict.ByLead(assessment.Lead, context.Options.ScheduleBand, slack: 0m);
        assessment.IsOverdue = context.IsDue;
        assessment.Reason = context.IsDue ? NotAssessableReason.DueValueMissing : NotAssessableReason.None;
        return assessment;
    }

    private static Measure Between(Measure left, Measure right) => right.IsAbsent || left.IsAbsent
        ? default
        : new Measure(CheckedDecimal.Minus(left.Value, right.Value), CheckedDecimal.Minus(left.Low, right.High), CheckedDecimal.Minus(left.High, right.Low));
}
