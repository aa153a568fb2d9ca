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
        if (FindTotal(context, unit) is not { } total)
            return context.No(NotAssessableReason.NoObservation);
        GoalObstacle obstacle = GoalResolver.TryResolve(new LevelGoal(goal.Total), Direction.Increase, unit, out ResolvedGoal? resolved);
        if (resolved is null)
            return context.No(obstacle == GoalObstacle.UnitMismatch ? NotAssessableReason.UnitMismatch : NotAssessableReason.NotALevelGoal);
        ProgressAssessment assessment = context.Start() with { Current = total.Last, Goal = resolved, IsMet = Achievement.IsMet(resolved, total.Sum) };
        TimePeriod clock = context.Target.Span ?? context.Target.DuePeriod;
        ElapsedShare elapsed = clock.ShareElapsed(total.Until);
        if (Completion.TryEvaluate(resolved, total.Sum, ValueRange.Exactly(0m), out Measure completion) && elapsed.Elapsed > 0)
        {
            decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
            assessment = assessment with
            {
                Completion = completion,
                TimeShare = time,
                Lead = Schedule.Lead(completion, time),
                ScheduleIndex = Schedule.Index(completion, time),
            };
        }

        return WayVerdict.Judge(context, assessment, isFinal: total.Until == context.Target.DueDate);
    }

    private static Total? FindTotal(AssessmentContext context, Unit unit)
    {
        TimePeriod span = context.Target.Span ?? context.Target.DuePeriod;
        Total? best = null;
        ValueRange sum = ValueRange.Exactly(0m);
        NodaTime.LocalDate next = span.Start;
        foreach (Observation observation in context.Catalog.ObservationsOf(context.Key))
        {
            if (observation.Period is not { } period || period.End > context.Until || observation.Figure.Dimension != unit.Dimension
                || !ReferenceEquals(context.At(context.Key, period), observation))
                continue;
            ValueRange value = context.Read(observation.Figure, unit);
            if (period.Start == span.Start && (best is null || period.End >= best.Value.Until))
                best = new Total(value, period.End, observation);
            if (period.Start != next)
                continue;
            sum = Add(sum, value);
            next = period.End.PlusDays(1);
            if (best is null || period.End > best.Value.Until)
                best = new Total(sum, period.End, observation);
        }

        return best;
    }

    private static ValueRange Add(ValueRange a, ValueRange b) =>
        ValueRange.Between(a.Low + b.Low, a.High + b.High, a.Point + b.Point, a.IsLowOpen || b.IsLowOpen, a.IsHighOpen || b.IsHighOpen);

    /// <summary>A sum from the start of the span up to a day.</summary>
    private readonly record struct Total(ValueRange Sum, NodaTime.LocalDate Until, Observation Last);
}
