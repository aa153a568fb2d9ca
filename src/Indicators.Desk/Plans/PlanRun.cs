using NodaTime;

namespace Indicators.Desk;

/// <summary>One call of the planner: what it has looked up, so that targets of one series share it.</summary>
internal sealed class PlanRun(IndicatorCatalog catalog)
{
    private readonly Dictionary<(SeriesKey Key, Unit Unit, DateOnly AsOf, DateOnly Day), MonthSums> _months = [];

    public IndicatorCatalog Catalog => catalog;

    /// <summary>The series a target is measured by: its own, or that of a stated proxy.</summary>
    public Series SeriesOf(Target target)
    {
        SeriesKey key = target.MeasuredBy is { } proxy
            ? new SeriesKey(proxy.IndicatorId, target.Series.SubjectId, target.Series.Transformation)
            : target.Series;
        return catalog.FindSeries(key) ?? catalog.SeriesOf(target);
    }

    public MonthSums MonthsOf(Series series, Unit unit, PlanQuestion question)
    {
        var key = (series.Key, unit, question.AsOf, question.Day);
        if (!_months.TryGetValue(key, out MonthSums? months))
            _months.Add(key, months = MonthSums.Of(series, unit, question.AsOf, question.Day));
        return months;
    }

    /// <summary>The baseline's value, as the target states it or as it is published.</summary>
    public Figure? BaselineOf(PlanQuestion question)
    {
        if (question.Target.Baseline is not { } baseline)
            return null;
        return baseline.Value ?? SeriesOf(question.Target).KnownOn(baseline.Period, question.Day)?.Figure;
    }

    /// <summary>The level of the year before the one a target is due in.</summary>
    public Observation? LevelOfYearBefore(PlanQuestion question)
    {
        Series series = SeriesOf(question.Target);
        return LevelsOf(series)?.KnownOn(
            DueOf(question.Target).ShiftYears(-1), question.Day) is { Status: not ObservationStatus.Forecast } known ? known : null;
    }

    /// <summary>The levels that a series of growth is made from; itself where it is one.</summary>
    public Series? LevelsOf(Series series) => series.Transformation == default ? series : catalog.FindSeries(series.Key.ToLevel());

    /// <summary>The period whose value is to meet the goal: of a span of years the last year.</summary>
    public static TimePeriod DueOf(Target target)
    {
        TimePeriod due = (target.Due ?? target.Span)!.Value;
        return due.WholeMonths is null or > 12 && due.End is { Month: 12, Day: 31 } ? TimePeriod.Year(due.EndYear) : due;
    }

    /// <summary>The years whose changes lead from the baseline to the goal.</summary>
    public static (int First, int Last)? YearsOf(Target target)
    {
        int last = DueOf(target).EndYear;
        int? first = target.Span is { } span ? span.Start.Year : target.Baseline is { } baseline ? baseline.Period.EndYear + 1 : null;
        return first is { } year && year <= last ? (year, last) : null;
    }

    public BackwardPlan Plan(PlanQuestion question)
    {
        var plan = new BackwardPlan(question);
        plan.Obstacle = PlanGoal.TryOf(this, question, out PlanGoal? goal);
        if (goal is null)
            return plan;
        var draft = new PlanDraft(this, plan, InFinerUnit(goal, question));
        plan.Obstacle = goal.Kind switch
        {
            PlanGoalKind.YearGrowth => new GrowthPlan(draft).Fill(),
            PlanGoalKind.Factor => new FactorPlan(draft).Fill(),
            PlanGoalKind.Cumulative => new FlowPlan(draft).FillCumulative(),
            _ when draft.IsFlow => new FlowPlan(draft).FillDue(),
            _ => new LevelPlan(draft).Fill(),
        };
        if (plan.Obstacle == PlanObstacle.None)
            draft.Finish();
        return plan;
    }

    /// <summary>Goals are stated in round units, figures in finer ones: 4万亿元 beside 33757.93亿元. The plan is told in the finer.</summary>
    private PlanGoal InFinerUnit(PlanGoal goal, PlanQuestion question)
    {
        if (goal.Kind is not (PlanGoalKind.Level or PlanGoalKind.Cumulative)
            || LevelsOf(SeriesOf(question.Target))?.Latest(question.AsOf) is not { } latest)
            return goal;
        Unit unit = latest.Figure.Unit;
        if (unit.Dimension != goal.Unit.Dimension || unit.Factor >= goal.Unit.Factor)
            return goal;
        return goal with { Number = goal.Number * RationalRange.Exactly(new Quantity(1m, goal.Unit).RationalIn(unit)), Unit = unit };
    }

    /// <summary>The first month that has not wholly ended by a day.</summary>
    public static int OpenMonth(DateOnly day) => MonthSums.MonthOf(LocalDate.FromDateOnly(day).PlusDays(1));
}
