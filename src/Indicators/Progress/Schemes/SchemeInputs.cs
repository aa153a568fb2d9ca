using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>What a scheme classifies, from what a target was judged from and its measures, by one reading of the figures.</summary>
internal readonly struct SchemeInputs(TargetInputs inputs, Measures measures, Unit unit, FigureReading reading)
{
    /// <summary>The input for a scheme; null where there is no value to classify.</summary>
    public static SchemeInput? From(TargetInputs inputs, Measures measures, FigureReading reading)
    {
        // What a broken chain came to is told; a class of it would be one of a part of the way.
        if (inputs.IsOfOtherPeriod || inputs.Parts.IsCutShort || inputs.Current is not { Period: { } period } current)
            return null;
        return new SchemeInputs(inputs, measures, inputs.Goal?.Unit ?? current.Figure.Unit, reading).Make(current, period);
    }

    private SchemeInput? Make(Observation current, TimePeriod period)
    {
        if (((inputs.Way is null ? measures.ValueAsWritten : null) ?? InUnit(current)) is not { } judged)
            return null;
        bool isWay = measures.YearToDate is not null && !measures.Completion.IsAbsent;
        bool isGrowth = inputs.IsGrowth;
        bool isRate = !isWay && isGrowth;
        bool holdsEachYear = inputs.Target.Evaluation == TargetEvaluation.EachYear;
        return new SchemeInput(inputs.Indicator.Direction, SchemePoint.In(period, judged))
        {
            Baseline = Baseline(),
            BaselineWantedAt = inputs.BaselinePeriod?.End,
            Goal = inputs.Goal,
            Due = inputs.Target.DueDate,
            IndicatorUnit = OfIndicator(inputs.Indicator.Unit),
            SeriesWhenAsked = new YearlyValues(this, judged, hasPoints: !isRate && !IsDerived),
            TimeShare = TimeShare(),
            Milestones = Milestones(),
            IsCompound = inputs.IsCompound,
            IsUsedUp = inputs.IsUsedUp,
            HoldsEveryYear = holdsEachYear,
            KeptSoFar = KeptSoFar(),
            IsGrowthRate = isRate,
            CanBeMetEarly = !isGrowth && !holdsEachYear,
            Commitment = inputs.Target.Commitment,
        };
    }

    /// <summary>A chain, a sum or a part of a year is no value of the published series.</summary>
    private bool IsDerived => inputs.ChainedYears is not null || measures.YearToDate is not null || inputs.Target.Goal is CumulativeGoal;

    private decimal? TimeShare() => inputs.Way is { } way
        ? way.Elapsed is { } gone ? Schedule.TimeShare(gone.Elapsed, gone.Total) : null
        : measures.TimeShare;

    /// <summary>Whether every year judged so far kept the goal.</summary>
    private bool? KeptSoFar() => measures.YearsJudged is not { } judged ? true
        : measures.BrokenYears.Count > 0 ? false
        : inputs.MissingYears.Count > 0 || measures.YearsMet < judged ? null
        : true;

    private Measure? InUnit(Observation observation) =>
        observation.Figure.Dimension == unit.Dimension ? observation.Figure.MeasureIn(unit, reading) : null;

    /// <summary>The value a year earlier: of a chain the level before its last change.</summary>
    private Measure? YearBefore(Measure value)
    {
        if (measures.YearToDate is not null || inputs.Target.Goal is CumulativeGoal)
            return null;
        if (inputs.ChainedYears is null)
            return inputs.OfYearBefore() is { } before ? InUnit(before) : null;
        if (ReferenceEquals(inputs.Current, inputs.ChainedSince))
            return null;
        var change = inputs.Current!.Figure.MeasureIn(StandardUnits.Multiple, reading);
        decimal? Back(decimal? level, decimal? last) => CheckedDecimal.Over(level, CheckedDecimal.Plus(1m, last));
        decimal? low = Back(value.Low, change.Low), high = Back(value.High, change.High), point = Back(value.Value, change.Value);
        return low <= high && !(point < low) && !(point > high) ? Measure.Between(low, high, point) : null;
    }

    /// <summary>One unit of the indicator in the unit of the goal; of a goal that is no level (a chain on 1, a rate), one.</summary>
    private decimal OfIndicator(Unit indicator) =>
        indicator.Dimension == unit.Dimension && new Quantity(1m, indicator).AmountOrNull(unit) is > 0m and { } one ? one : 1m;

    /// <summary>Schemes count from the baseline; milestones are given where the plan's clock does too.</summary>
    private IReadOnlyList<PlanPoint> Milestones() =>
        inputs.Target.Path.Kind == TargetPathKind.Milestones && !measures.Planned.IsAbsent
        && (IsDerived || inputs.BaselinePeriod?.End.PlusDays(1) == inputs.Clock.Start)
            && MilestoneNumbers.PointsOf(inputs.Target, inputs.Clock, unit) is { } points
            ? points
            : ValueList<PlanPoint>.Empty;

    private SchemePoint? Baseline()
    {
        // What is added up, or chained on 1, starts with the clock.
        if (IsDerived && measures.BaselineAsWritten is { } start)
        {
            TimePeriod clock = measures.YearToDate is null ? inputs.Clock : inputs.Target.Span ?? inputs.Target.DuePeriod;
            return new SchemePoint(clock.Start.PlusDays(-1), start);
        }

        TimePeriod? period = inputs.BaselineObservation?.Period ?? inputs.BaselinePeriod;
        return inputs.Baseline is { } figure && period is { } at && figure.Dimension == unit.Dimension
            ? SchemePoint.In(at, figure.MeasureIn(unit, reading))
            : null;
    }

    private Measure Read(Observation observation) => observation.Figure.MeasureIn(unit, reading);

    private IReadOnlyList<Observation> OfSeries => inputs.OfSeries;

    private bool IsYearly(Observation observation) => observation.Figure.Dimension == unit.Dimension && inputs.IsOfAYear(observation);

    private (Observation First, Observation Previous)? RecentYears(LocalDate last, int months, int fewest) =>
        Inputs.RecentYears.Of(inputs, unit.Dimension, CivilCalendar.From(last, nameof(last)), months, fewest);

    private SchemePoint PointOf(Observation observation) => SchemePoint.In(observation.Period!.Value, Read(observation));

    private sealed class YearlyValues(SchemeInputs of, Measure judged, bool hasPoints) : ISchemeSeries
    {
        private IReadOnlyList<Observation> Observations => hasPoints ? of.OfSeries : [];

        public IReadOnlyList<SchemePoint> Points()
        {
            var points = new List<SchemePoint>();
            foreach (Observation observation in Observations)
            {
                if (of.IsYearly(observation))
                    points.Add(of.PointOf(observation));
            }

            return points;
        }

        public Measure? YearBefore() => of.YearBefore(judged);

        public (SchemePoint First, SchemePoint Previous)? Recent(LocalDate last, int months, int fewest) =>
            hasPoints && of.RecentYears(last, months, fewest) is { } ends ? (of.PointOf(ends.First), of.PointOf(ends.Previous)) : null;
    }
}
