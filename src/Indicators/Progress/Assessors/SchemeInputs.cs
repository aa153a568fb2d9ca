using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>What a scheme classifies, from what the calculator found.</summary>
internal static class SchemeInputs
{
    /// <summary>The input for a scheme; null where there is no value to classify.</summary>
    public static SchemeInput? From(TargetInputs inputs, ProgressAssessment assessment)
    {
        // What a broken chain came to is told; a class of it would be one of a part of the way.
        if (assessment.IsOfOtherPeriod || assessment.Reason == Obstacle.ChainBroken || assessment.Current is not { Period: { } period } current)
            return null;
        Unit unit = assessment.Goal?.Unit ?? current.Figure.Unit;
        Measure? value = assessment.Way is null ? assessment.Widened is null ? assessment.JudgedValue : assessment.Written.Value : null;
        value ??= current.Figure.Dimension == unit.Dimension ? inputs.Read(current.Figure, unit) : null;
        if (value is not { } judged)
            return null;
        bool isWay = assessment.YearToDate is not null && !assessment.Completion.IsAbsent;
        decimal? time = assessment.Way is { } way ? way.Elapsed is { } gone ? Methods.Schedule.TimeShare(gone.Elapsed, gone.Total) : null : assessment.TimeShare;
        bool isGrowth = inputs.Goal is AnnualGrowthGoal or AverageGrowthGoal or RelativeGoal || !GoalAssessor.IsLevelLike(inputs.Key.Transformation.Kind);
        bool isRate = !isWay && isGrowth;
        return new SchemeInput(inputs.Indicator.Direction, SchemePoint.In(period, judged))
        {
            Baseline = Baseline(inputs, assessment, unit),
            BaselineWantedAt = assessment.BaselinePeriod?.End,
            Goal = assessment.Goal,
            Due = inputs.Target.DueDate,
            IndicatorUnit = OfIndicator(inputs.Indicator.Unit, unit),
            SeriesWhenAsked = new YearlyValues(inputs, assessment, judged, unit, hasPoints: !isRate && !IsDerived(assessment)),
            TimeShare = time,
            Milestones = Milestones(inputs, assessment, unit),
            IsCompound = inputs.IsCompound,
            IsUsedUp = assessment.IsUsedUp,
            HoldsEveryYear = inputs.Target.Evaluation == TargetEvaluation.EachYear,
            KeptSoFar = assessment.YearsJudged is null ? true : assessment.IsMet,
            IsGrowthRate = isRate,
            CanBeMetEarly = !isGrowth && inputs.Target.Evaluation != TargetEvaluation.EachYear,
            Commitment = inputs.Target.Commitment,
        };
    }

    /// <summary>The value a year earlier: of a chain the level before its last change.</summary>
    private static Measure? YearBefore(TargetInputs inputs, ProgressAssessment assessment, Measure value, TimePeriod period, Unit unit)
    {
        if (assessment.YearToDate is not null || assessment.Target.Goal is CumulativeGoal || YearFigures.BeforeOrNull(period) is not { } year)
            return null;
        if (assessment.ChainedYears is null)
            return inputs.At(inputs.Key, year) is { } before && before.Figure.Dimension == unit.Dimension ? inputs.Read(before.Figure, unit) : null;
        if (ReferenceEquals(assessment.Current, assessment.ChainedSince))
            return null;
        Measure change = inputs.Read(assessment.Current!.Figure, StandardUnits.Multiple);
        decimal? Back(decimal? level, decimal? last) => CheckedDecimal.Over(level, CheckedDecimal.Plus(1m, last));
        decimal? low = Back(value.Low, change.Low), high = Back(value.High, change.High), point = Back(value.Value, change.Value);
        return low <= high && !(point < low) && !(point > high) ? Measure.Between(low, high, point) : null;
    }

    /// <summary>One unit of the indicator in the unit of the goal; of a goal that is no level (a chain on 1, a rate), one.</summary>
    private static decimal OfIndicator(Unit indicator, Unit unit) =>
        indicator.Dimension == unit.Dimension && new Quantity(1m, indicator).AmountOrNull(unit) is > 0m and { } one ? one : 1m;

    /// <summary>Schemes count from the baseline; milestones are given where the plan's clock does too.</summary>
    private static IReadOnlyList<Methods.PlanPoint> Milestones(TargetInputs inputs, ProgressAssessment assessment, Unit unit) =>
        assessment.Target.Path.Kind == TargetPathKind.Milestones && !assessment.Planned.IsAbsent && (IsDerived(assessment) || assessment.BaselinePeriod?.End.PlusDays(1) == inputs.Clock.Start)
            && MilestoneNumbers.PointsOf(inputs.Target, inputs.Clock, unit) is { } points
            ? points
            : ValueList<Methods.PlanPoint>.Empty;

    /// <summary>A chain, a sum or a part of a year is no value of the published series.</summary>
    private static bool IsDerived(ProgressAssessment assessment) =>
        assessment.ChainedYears is not null || assessment.YearToDate is not null || assessment.Target.Goal is CumulativeGoal;

    private static SchemePoint? Baseline(TargetInputs inputs, ProgressAssessment assessment, Unit unit)
    {
        // What is added up, or chained on 1, starts with the clock.
        if (IsDerived(assessment) && (assessment.Widened is null ? assessment.JudgedBaseline : assessment.Written.Baseline) is { } start)
        {
            TimePeriod clock = assessment.YearToDate is null ? inputs.Clock : inputs.Target.Span ?? inputs.Target.DuePeriod;
            return new SchemePoint(clock.Start.PlusDays(-1), start);
        }

        TimePeriod? period = assessment.BaselineObservation?.Period ?? assessment.BaselinePeriod;
        return assessment.Baseline is { } figure && period is { } at && figure.Dimension == unit.Dimension
            ? SchemePoint.In(at, inputs.Read(figure, unit))
            : null;
    }

    private sealed class YearlyValues(TargetInputs inputs, ProgressAssessment assessment, Measure judged, Unit unit, bool hasPoints) : ISchemeSeries
    {
        public IReadOnlyList<SchemePoint> Points()
        {
            var points = new List<SchemePoint>();
            foreach (Observation observation in Observations)
            {
                if (IsYearly(observation, out TimePeriod period))
                    points.Add(SchemePoint.In(period, inputs.Read(observation.Figure, unit)));
            }

            return points;
        }

        private IReadOnlyList<Observation> Observations => hasPoints ? inputs.Catalog.ObservationsOf(inputs.Key) : [];

        public Measure? YearBefore() => SchemeInputs.YearBefore(inputs, assessment, judged, assessment.Current!.Period!.Value, unit);

        public (SchemePoint First, SchemePoint Previous)? Recent(NodaTime.LocalDate last, int months, int fewest)
        {
            Observation? first = null, previous = null;
            int count = 0;
            IReadOnlyList<Observation> all = Observations;
            for (int i = 0; i < all.Count; i++)
            {
                Observation observation = all[i];
                if (!IsYearly(observation, out TimePeriod period) || period.End >= last || CivilCalendar.MonthsBetween(period.End, last) > months)
                    continue;
                count++;
                first = first is null || observation.EndDay < first.EndDay ? observation : first;
                previous = previous is null || observation.EndDay >= previous.EndDay ? observation : previous;
            }

            return count < fewest ? null : (PointOf(first!), PointOf(previous!));
        }

        private SchemePoint PointOf(Observation observation) => SchemePoint.In(observation.Period!.Value, inputs.Read(observation.Figure, unit));

        private bool IsYearly(Observation observation, out TimePeriod period)
        {
            period = observation.Period.GetValueOrDefault();
            return observation.Period is { Frequency: Frequency.Annual } && observation.EndDay <= inputs.UntilDay
                && observation.Figure.Dimension == unit.Dimension && ReferenceEquals(inputs.At(inputs.Key, period), observation);
        }
    }
}
