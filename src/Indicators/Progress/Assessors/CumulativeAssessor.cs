using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 五年累计…, 全年新增…: the flow summed from the start of the span, as one cumulative figure where one is published, else
/// as the sum of the periods that follow one another. The way starts at zero; a ceiling is used up along it.
/// </summary>
internal readonly struct CumulativeAssessor(TargetQuestion asked, ResolvedGoal goal, FlowTotal total, TimePeriod clock)
{
    private static readonly Measure Nothing = Measure.Exactly(0m);

    private bool IsFinal => total.Until == asked.Target.DueDate;

    private WayVerdict Way => new(asked, asked.Slack);

    public static ProgressAssessment Assess(TargetQuestion asked, CumulativeGoal goal)
    {
        Unit unit = goal.Total.Unit;
        TimePeriod clock = asked.Target.Span ?? asked.Target.DuePeriod;
        if (FlowTotal.BeyondGaps(asked, asked.Key, clock, asked.Until, unit) is not { } total)
            return asked.NoValue(asked.Key);
        Direction direction = asked.Indicator.Direction == Direction.Decrease ? Direction.Decrease : Direction.Increase;
        Obstacle obstacle = asked.Resolve(new LevelGoal(goal.Total), direction, unit, out ResolvedGoal? resolved, total.Last.Figure);
        return resolved is null ? asked.No(obstacle) : new CumulativeAssessor(asked, resolved, total, clock).Assess();
    }

    private ProgressAssessment Assess()
    {
        var numbers = new AssessmentNumbers { JudgedValue = total.Sum, JudgedBaseline = Nothing };
        var achieved = Achieved.By(goal, total.Sum);
        ElapsedShare elapsed = clock.ShareElapsed(total.Until);
        if (elapsed.Elapsed == 0)
            return Made(IsFinal ? Way.WhenDue(goal, achieved) : Way.OnTheWay(achieved, numbers), numbers, null, isUsedUp: false);
        Ahead(ref numbers, elapsed);
        YearToDateFigures? year = null;
        if (clock.WholeMonths <= CivilCalendar.MonthsOfYear && total.Until < clock.End)
            year = YearFigures.Of(asked, asked.Key, clock, total, goal, isOnLastYear: true);
        if (year is not null)
            numbers.Projected = year.Projected;
        if (goal.Side != GoalSide.AtLeast)
            return UsedUp(achieved, numbers, year, Schedule.TimeShare(elapsed.Elapsed, elapsed.Total));
        Obstacle reason = Weigh(ref numbers, elapsed);
        return Made(IsFinal ? Way.WhenDue(goal, achieved, reason) : Way.OnTheWay(achieved, numbers, reason), numbers, year,
            isUsedUp: false);
    }

    private ProgressAssessment Made(Verdict verdict, in AssessmentNumbers numbers, YearToDateFigures? year, bool isUsedUp)
    {
        var inputs = new TargetInputs(asked)
        {
            Current = total.Last,
            Goal = goal,
            Taken = Taken(year),
            Parts = new InputParts
            {
                MissingYears = total.MissingYears,
                Summands = total.Parts > 1 ? total.Summands : [],
                IsUsedUp = isUsedUp
            },
        };
        return new ProgressAssessment(inputs, verdict, new Measures(numbers) { Beside = NumbersBeside.Of(year) });
    }

    private List<Substitution> Taken(YearToDateFigures? year)
    {
        var taken = new List<Substitution>();
        if (total.Parts > 1)
            taken.Add(new Substitution(SubstitutionKind.SumOfParts, TimePeriod.Between(clock.Start, total.Until).ToString(),
                $"{total.Parts} × … {total.Last.Period}"));
        if (year is not null)
            taken.Add(new Substitution(year.ProjectedBy, clock.ToString(), year.Period.ToString()));
        return taken;
    }

    /// <summary>A ceiling and a range: the same numbers when the time is over, and then the verdict on the whole.</summary>
    private ProgressAssessment UsedUp(Achieved achieved, AssessmentNumbers numbers, YearToDateFigures? year, decimal time)
    {
        bool isRange = goal.Side == GoalSide.Within;
        Measure share = default;
        bool hasShare = isRange
            ? BudgetVerdict.TryUseOfRange(ref numbers, goal, time)
            : YearToDate.TryShareOfGoal(goal, total.Sum, null, out share) == Obstacle.None;
        if (hasShare && !isRange)
            BudgetVerdict.Use(ref numbers, share, time);
        Verdict verdict = IsFinal ? Way.WhenDue(goal, achieved)
            : !hasShare ? new Verdict { IsMet = achieved.IsMet, IsNearlyMet = achieved.IsNearlyMet, Reason = Obstacle.CrossesZero }
            : isRange ? BudgetVerdict.Stay(asked, goal, numbers, asked.Slack)
            : BudgetVerdict.Spend(asked, goal, numbers, asked.Slack);
        return Made(verdict, numbers, year, hasShare);
    }

    /// <summary>Where the pace so far leads, and what each remaining year may or must bring.</summary>
    private void Ahead(ref AssessmentNumbers numbers, ElapsedShare elapsed)
    {
        int remaining = elapsed.Total - elapsed.Elapsed;
        if (elapsed.Unit != ElapsedUnit.Months || remaining <= 0)
            return;
        if (Projection.TryLinear(total.Sum, Nothing, elapsed.Elapsed, remaining, out Measure projected) == Obstacle.None)
            numbers.Projected = projected;
        if (RequiredPace.TryLinear(goal, total.Sum, null, remaining, out Measure pace) == Obstacle.None)
            numbers.RequiredPace = pace;
    }

    private Obstacle Weigh(ref AssessmentNumbers numbers, ElapsedShare elapsed)
    {
        if (!Completion.TryEvaluate(goal, total.Sum, Nothing, out Measure completion))
            return Obstacle.None;
        numbers.OnTheLine(completion, Schedule.TimeShare(elapsed.Elapsed, elapsed.Total));
        return MilestoneNumbers.TryAdd(ref numbers, asked.Target, goal, total.Last.Period!.Value.End, clock, elapsed);
    }
}
