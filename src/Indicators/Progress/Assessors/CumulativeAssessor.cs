using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 五年累计…, 全年新增…: the flow summed from the start of the span, as one cumulative figure where one is published, else
/// as the sum of the periods that follow one another. The way starts at zero; a ceiling is used up along it.
/// </summary>
internal static class CumulativeAssessor
{
    private static readonly Measure Nothing = Measure.Exactly(0m);

    public static ProgressAssessment Assess(TargetInputs inputs, CumulativeGoal goal)
    {
        Unit unit = goal.Total.Unit;
        TimePeriod clock = inputs.Target.Span ?? inputs.Target.DuePeriod;
        if (FlowTotal.BeyondGaps(inputs, inputs.Key, clock, inputs.Until, unit) is not { } total)
            return inputs.NoValue(inputs.Key);
        Direction direction = inputs.Indicator.Direction == Direction.Decrease ? Direction.Decrease : Direction.Increase;
        Obstacle obstacle = inputs.Resolve(new LevelGoal(goal.Total), direction, unit, out ResolvedGoal? resolved, total.Last.Figure);
        if (resolved is null)
            return inputs.No(obstacle);
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = total.Last;
        assessment.Goal = resolved;
        assessment.JudgedValue = total.Sum;
        assessment.JudgedBaseline = Nothing;
        assessment.MissingYears = total.MissingYears;
        if (total.Parts > 1)
            Added(assessment, total, clock);
        assessment.JudgeBy(resolved, total.Sum);
        return Judge(inputs, assessment, total, clock);
    }

    private static void Added(ProgressAssessment assessment, FlowTotal total, TimePeriod clock)
    {
        assessment.Summands = total.Summands;
        assessment.Note(SubstitutionKind.SumOfParts, TimePeriod.Between(clock.Start, total.Until).ToString(), $"{total.Parts} × … {total.Last.Period}");
    }

    private static ProgressAssessment Judge(TargetInputs inputs, ProgressAssessment assessment, FlowTotal total, TimePeriod clock)
    {
        ElapsedShare elapsed = clock.ShareElapsed(total.Until);
        bool isFinal = total.Until == inputs.Target.DueDate;
        if (elapsed.Elapsed == 0)
            return WayVerdict.Judge(inputs, assessment, isFinal);
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        Ahead(assessment, total, elapsed);
        if (clock.WholeMonths <= CivilCalendar.MonthsOfYear && total.Until < clock.End)
            OfTheYear(inputs, assessment, total, clock);
        if (assessment.Goal!.Side != GoalSide.AtLeast)
            return UsedUp(inputs, assessment, total, time, isFinal);
        Weigh(assessment, total, elapsed, clock, time);
        return WayVerdict.Judge(inputs, assessment, isFinal);
    }

    /// <summary>A ceiling and a range: the same numbers when the time is over, and then the verdict on the whole.</summary>
    private static ProgressAssessment UsedUp(TargetInputs inputs, ProgressAssessment assessment, FlowTotal total, decimal time, bool isFinal)
    {
        bool isRange = assessment.Goal!.Side == GoalSide.Within;
        Measure share = default;
        bool hasShare = isRange ? BudgetVerdict.TryUseOfRange(assessment, time)
            : YearToDate.TryShareOfGoal(assessment.Goal, total.Sum, null, out share) == Obstacle.None;
        if (hasShare && !isRange)
            BudgetVerdict.Use(assessment, share, time);
        if (isFinal)
            return WayVerdict.Judge(inputs, assessment, isFinal);
        if (hasShare)
            return isRange ? BudgetVerdict.Stay(inputs, assessment, inputs.Slack) : BudgetVerdict.Spend(inputs, assessment, inputs.Slack);
        assessment.Reason = Obstacle.CrossesZero;
        return assessment;
    }

    /// <summary>Where the pace so far leads, and what each remaining year may or must bring.</summary>
    private static void Ahead(ProgressAssessment assessment, FlowTotal total, ElapsedShare elapsed)
    {
        int remaining = elapsed.Total - elapsed.Elapsed;
        if (elapsed.Unit != ElapsedUnit.Months || remaining <= 0)
            return;
        if (Projection.TryLinear(total.Sum, Nothing, elapsed.Elapsed, remaining, out Measure projected) == Obstacle.None)
            assessment.Projected = projected;
        if (RequiredPace.TryLinear(assessment.Goal!, total.Sum, null, remaining, out Measure pace) == Obstacle.None)
            assessment.RequiredPace = pace;
    }

    private static void Weigh(ProgressAssessment assessment, FlowTotal total, ElapsedShare elapsed, TimePeriod clock, decimal time)
    {
        if (!Completion.TryEvaluate(assessment.Goal!, total.Sum, Nothing, out Measure completion))
            return;
        assessment.Completion = completion;
        assessment.TimeShare = time;
        assessment.Lead = Schedule.Lead(completion, time);
        assessment.ScheduleIndex = Schedule.Index(completion, time);
        assessment.AddMilestones(clock, elapsed);
    }

    private static void OfTheYear(TargetInputs inputs, ProgressAssessment assessment, FlowTotal total, TimePeriod year)
    {
        YearToDateFigures figures = YearFigures.Of(inputs, inputs.Key, year, total, assessment.Goal!, isOnLastYear: true);
        assessment.YearToDate = figures;
        assessment.Projected = figures.Projected;
        assessment.Note(figures.ProjectedBy, year.ToString(), figures.Period.ToString());
    }
}
