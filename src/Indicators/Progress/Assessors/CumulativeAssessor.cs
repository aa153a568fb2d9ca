using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 五年累计…, 全年新增…: the flow summed from the start of the span, as one cumulative figure where one is published, else
/// as the sum of the periods that follow one another. The way starts at zero.
/// </summary>
internal static class CumulativeAssessor
{
    public static ProgressAssessment Assess(AssessmentContext context, CumulativeGoal goal)
    {
        Unit unit = goal.Total.Unit;
        TimePeriod clock = context.Target.Span ?? context.Target.DuePeriod;
        if (FlowTotal.From(context, context.Key, clock, context.Until, unit) is not { } total)
            return context.NoValue(context.Key);
        GoalObstacle obstacle = context.Resolve(new LevelGoal(goal.Total), Direction.Increase, unit, out ResolvedGoal? resolved, total.Last.Figure);
        if (resolved is null)
            return context.No(LevelAssessor.ReasonOf(obstacle));
        ProgressAssessment assessment = context.Start();
        assessment.Current = total.Last;
        assessment.Goal = resolved;
        assessment.JudgedValue = total.Sum;
        assessment.JudgedBaseline = ValueRange.Exactly(0m);
        assessment.JudgeBy(resolved, total.Sum);
        if (total.Parts > 1)
            assessment.Note(InputSubstitutionKind.SumOfParts, TimePeriod.Between(clock.Start, total.Until).ToString(), $"{total.Parts} × … {total.Last.Period}");
        Measure(context, assessment, total, clock);
        return WayVerdict.Judge(context, assessment, isFinal: total.Until == context.Target.DueDate);
    }

    private static void Measure(AssessmentContext context, ProgressAssessment assessment, FlowTotal total, TimePeriod clock)
    {
        ElapsedShare elapsed = clock.ShareElapsed(total.Until);
        ValueRange nothing = ValueRange.Exactly(0m);
        if (elapsed.Elapsed == 0 || !Completion.TryEvaluate(assessment.Goal!, total.Sum, nothing, out Measure completion))
            return;
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        assessment.Completion = completion;
        assessment.TimeShare = time;
        assessment.Lead = Schedule.Lead(completion, time);
        assessment.ScheduleIndex = Schedule.Index(completion, time);
        MilestoneMeasures.Fill(context, assessment, nothing, elapsed, clock);
        if (clock.WholeMonths <= CivilCalendar.MonthsOfYear && total.Until < clock.End)
            OfTheYear(context, assessment, total, clock);
    }

    private static void OfTheYear(AssessmentContext context, ProgressAssessment assessment, FlowTotal total, TimePeriod year)
    {
        YearToDateFigures figures = YearFigures.Of(context, context.Key, year, total, assessment.Goal!, isOnLastYear: true);
        assessment.YearToDate = figures;
        assessment.Projected = figures.Projected;
        assessment.Note(figures.ProjectedBy, year.ToString(), figures.Period.ToString());
    }
}
