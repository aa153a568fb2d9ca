using Indicators.Derivation;

namespace Indicators.Desk;

/// <summary>The goal of a target as a number to plan for, on the day of asking.</summary>
internal sealed record PlanGoal(PlanGoalKind Kind, RationalRange Number, Unit Unit, GoalSide Side)
{
    /// <summary>Whether the yearly way is of equal rates.</summary>
    public bool IsCompound { get; init; }

    public List<PlanAssumption> Assumptions { get; init; } = [];

    public static PlanObstacle TryOf(PlanRun run, PlanQuestion question, out PlanGoal? goal) =>
        new Reader(run, question).Read(question.Options.WhatIfs.FirstOrDefault(one => one.Period is null)?.Figure, out goal);

    /// <summary>Reads one target's goal.</summary>
    private sealed class Reader(PlanRun run, PlanQuestion question)
    {
        private readonly List<PlanAssumption> _assumptions = [];
        private readonly Target _target = question.Target;
        private readonly Series _series = run.SeriesOf(question.Target);

        public PlanObstacle Read(Figure? stated, out PlanGoal? goal)
        {
            if (stated is { } other)
                _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.StatedGoal, other.Literal));
            PlanObstacle obstacle = Of(stated is { } figure ? InPlaceOf(_target.Goal, figure) : _target.Goal, out goal);
            if (goal is not null)
                goal = goal with { Assumptions = _assumptions };
            return obstacle;
        }

        /// <summary>Another number for the same kind of goal; a level where the kind takes no such figure.</summary>
        private static Goal InPlaceOf(Goal goal, Figure figure) => goal switch
        {
            CumulativeGoal => new CumulativeGoal(figure),
            AnnualGrowthGoal when figure.Dimension == Dimension.Ratio => new AnnualGrowthGoal(figure),
            AverageGrowthGoal when figure.Dimension == Dimension.Ratio => new AverageGrowthGoal(figure),
            ChangeGoal change when figure.Dimension == change.Change.Dimension => new ChangeGoal(figure),
            IncreaseGoal increase when figure.Dimension == increase.Amount.Dimension => new IncreaseGoal(figure, increase.Scope),
            _ => new LevelGoal(figure),
        };

        private PlanObstacle Of(Goal goal, out PlanGoal? read)
        {
            read = null;
            switch (goal)
            {
                case LevelGoal level when _series.Transformation.Kind == TransformationKind.GrowthOnYear
                    && level.Figure.Dimension == Dimension.Ratio:
                    return Growth(level.Figure, out read);
                case LevelGoal level:
                    return Level(level.Figure, PlanGoalKind.Level, out read);
                case CumulativeGoal cumulative:
                    return Level(cumulative.Total, PlanGoalKind.Cumulative, out read);
                case FloorStretchGoal both:
                    _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.FloorOnly));
                    return Of(both.Floor, out read);
                case MultipleGoal multiple:
                    return OnBaseline(multiple.Factor, Rational.FromDecimal(multiple.Multiple), null, out read);
                case IncreaseGoal { Scope: IncreaseScope.Net } increase:
                    return OnBaseline(increase.Amount, Rational.One, increase.Amount, out read);
                case IncreaseGoal:
                    return PlanObstacle.IncreaseNotNet;
                case ChangeGoal { IsInPoints: true } points:
                    return OnBaseline(points.Change, Rational.One, points.Change, out read);
                case ChangeGoal change:
                    return OnBaseline(change.Change,
                        Rational.One + change.Change.Quantity.RationalIn(StandardUnits.Multiple), null, out read);
                case AnnualGrowthGoal annual:
                    return Growth(annual.Rate, out read);
                case AverageGrowthGoal average:
                    return Average(average.Rate, out read);
                case RelativeGoal or PreviousYearGoal:
                    return PlanObstacle.DependsOnOtherSeries;
                default:
                    return PlanObstacle.NoNumber;
            }
        }

        private PlanObstacle Level(Figure figure, PlanGoalKind kind, out PlanGoal? read)
        {
            read = null;
            if (Expected() is { } dimension && figure.Dimension != dimension)
                return PlanObstacle.UnitMismatch;
            if (SideOf(figure) is not { } side)
                return PlanObstacle.DirectionNotStated;
            Rational number = figure.Quantity.RationalIn(figure.Unit);
            if (figure.Upper is { } upper)
            {
                _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.NearerEnd, figure.Literal));
                number = side == GoalSide.AtMost ? upper.RationalIn(figure.Unit) : number;
            }

            Remark(figure);
            read = new PlanGoal(kind, RationalRange.Exactly(number), figure.Unit,
                side)
            { IsCompound = _target.Path.Kind == TargetPathKind.Compound };
            return PlanObstacle.None;
        }

        /// <summary>The dimension of the series' figures; unknown for series of growth and ranks, which have their own.</summary>
        private Dimension? Expected() => _series.Transformation.DimensionFor(_series.Indicator.Unit.Dimension);

        /// <summary>
        /// T = k·b + c. Without the baseline's level a change in percent or a multiple may still follow from yearly changes.
        /// </summary>
        private PlanObstacle OnBaseline(Figure figure, Rational slope, Figure? offset, out PlanGoal? read)
        {
            read = null;
            if (SideOf(figure) is not { } side)
                return PlanObstacle.DirectionNotStated;
            if (_target.Baseline is null)
                return PlanObstacle.NoBaseline;
            Remark(figure);
            bool isByRates = offset is null && _target.Path.Kind != TargetPathKind.Linear;
            if (run.BaselineOf(question) is { } baseline)
            {
                Unit unit = baseline.Unit;
                RationalRange number = RationalRange.Of(baseline, unit) * RationalRange.Exactly(slope);
                if (offset is { } added)
                {
                    if (AddedIn(added, unit) is not { } amount)
                        return PlanObstacle.UnitMismatch;
                    number += RationalRange.Exactly(amount);
                }

                read = new PlanGoal(PlanGoalKind.Level, number, unit, side) { IsCompound = isByRates };
                return PlanObstacle.None;
            }

            if (offset is not null)
                return PlanObstacle.NoBaseYear;
            read = new PlanGoal(PlanGoalKind.Factor, RationalRange.Exactly(slope), Unit.One, side);
            return PlanObstacle.None;
        }

        private static Rational? AddedIn(Figure added, Unit unit)
        {
            if (added.Dimension == unit.Dimension)
                return added.Quantity.RationalIn(unit);
            return added.Dimension == Dimension.Points && unit.Dimension == Dimension.Ratio
                ? new Quantity(1m, StandardUnits.Percent).RationalIn(unit) * added.Quantity.RationalIn(StandardUnits.PercentagePoint)
                : null;
        }

        /// <summary>Growth of the year: on levels where they give it, else a matter of rates.</summary>
        private PlanObstacle Growth(Figure rate, out PlanGoal? read)
        {
            read = null;
            if (SideOf(rate) is not { } side)
                return PlanObstacle.DirectionNotStated;
            Remark(rate);
            Rational growth = rate.Quantity.RationalIn(StandardUnits.Multiple);
            if (!IsApart() && run.LevelOfYearBefore(question) is { } before)
            {
                _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.GrowthOnLevels, before.Period!.Value.ToString()));
                Unit unit = before.Figure.Unit;
                RationalRange number = RationalRange.Of(before.Figure, unit) * RationalRange.Exactly(Rational.One + growth);
                read = new PlanGoal(PlanGoalKind.Level, number, unit, side);
                return PlanObstacle.None;
            }

            read = new PlanGoal(PlanGoalKind.YearGrowth, RationalRange.Exactly(growth), Unit.One, side);
            return PlanObstacle.None;
        }

        private PlanObstacle Average(Figure rate, out PlanGoal? read)
        {
            read = null;
            if (SideOf(rate) is not { } side)
                return PlanObstacle.DirectionNotStated;
            if (PlanRun.YearsOf(_target) is not { } years)
                return PlanObstacle.NoBaseline;
            Remark(rate);
            Rational factor = Roots.Power(Rational.One + rate.Quantity.RationalIn(StandardUnits.Multiple), years.Last - years.First + 1);
            if (!IsApart() && _target.Baseline is not null && run.BaselineOf(question) is { } baseline && baseline.Dimension == Expected())
            {
                _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.GrowthOnLevels, _target.Baseline.Period.ToString()));
                RationalRange number = RationalRange.Of(baseline, baseline.Unit) * RationalRange.Exactly(factor);
                read = new PlanGoal(PlanGoalKind.Level, number, baseline.Unit, side) { IsCompound = true };
                return PlanObstacle.None;
            }

            read = new PlanGoal(PlanGoalKind.Factor, RationalRange.Exactly(factor), Unit.One, side);
            return PlanObstacle.None;
        }

        /// <summary>True where growth is declared not to follow from the published levels.</summary>
        private bool IsApart()
        {
            ComparisonBasis basis = _series.Transformation.Basis;
            return basis == ComparisonBasis.Unstated
                ? _series.Indicator.GrowthBasis.IsApartFromLevels
                : basis is ComparisonBasis.Real or ComparisonBasis.Comparable;
        }

        private void Remark(Figure figure)
        {
            if (figure.Bound is Bound.Above or Bound.Below or Bound.AFewMoreThan)
                _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.StrictThreshold, figure.Literal));
            if (figure.Bound is Bound.About or Bound.Near)
                _assumptions.Add(PlanAssumption.Of(PlanAssumptionKind.AboutNumber, figure.Literal));
        }

        private GoalSide? SideOf(Figure figure) => (_target.Reads, figure.Bound, _series.Indicator.Direction) switch
        {
            (TargetReading.Ceiling, _, _) => GoalSide.AtMost,
            (TargetReading.Floor or TargetReading.Band, _, _) => GoalSide.AtLeast,
            (_, Bound.Above or Bound.AtLeast or Bound.AFewMoreThan, _) => GoalSide.AtLeast,
            (_, Bound.Below or Bound.AtMost, _) => GoalSide.AtMost,
            (_, _, Direction.Increase) => GoalSide.AtLeast,
            (_, _, Direction.Decrease) => GoalSide.AtMost,
            _ => figure.IsRange ? GoalSide.AtLeast : null,
        };
    }
}
