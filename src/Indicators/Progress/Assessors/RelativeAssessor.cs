using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 高于GDP增长, 与经济增长同步, 高于“十三五”时期实际: judged against another series in the same period, or against a past
/// average of it.
/// </summary>
internal static class RelativeAssessor
{
    public static ProgressAssessment Assess(TargetInputs inputs, RelativeGoal goal)
    {
        inputs = inputs with { Key = inputs.OnPublishedBasis(inputs.Key) };
        SeriesKey reference = inputs.OnPublishedBasis(goal.Reference.SeriesFor(inputs.Key));
        if (IsOverPlan(inputs, goal, reference) && OverPlan(inputs, goal, reference) is { } average)
            return average;
        Observation? current = inputs.Latest(inputs.Key, new Comparable(inputs, reference, goal.Reference.Period is not null));
        if (current is null)
            return inputs.No(inputs.Latest(inputs.Key) is null ? inputs.WhyNoValue(inputs.Key) : Obstacle.ReferenceMissing);
        Unit unit = current.Figure.Unit;
        if (ReferenceValue(inputs, reference, goal.Reference, current.Period!.Value, unit) is not { } other)
            return inputs.No(Obstacle.ReferenceMissing) with { Current = current };
        ProgressAssessment assessment = Judge(inputs, goal, current, unit, inputs.Read(current.Figure, unit), other);
        if (goal.Reference.Aggregate == GoalAggregate.Mean)
            assessment.ReferenceParts = [.. YearsOf(goal.Reference.Period ?? current.Period.Value).Select(year => inputs.At(reference, year)).OfType<Observation>()];
        else if (assessment.Reference is { } known)
            assessment.Reference = known with { Observation = inputs.At(reference, goal.Reference.Period ?? current.Period.Value) };
        return assessment;
    }

    private static ProgressAssessment Judge(TargetInputs inputs, RelativeGoal goal, Observation current, Unit unit, Measure mine, Measure other)
    {
        ProgressAssessment assessment = inputs.Start();
        assessment.Current = current;
        assessment.Gap = mine.MinusOther(other);
        assessment.JudgedValue = mine;
        assessment.Reference = new ReferenceValue(other.WithClosedEnds(), unit);
        assessment.IsMet = Comparisons.Compare(mine, other, goal.Relation, InStep(inputs, unit));
        assessment.IsNearlyMet = assessment.IsMet;
        return UnrepeatableVerdict.Judge(inputs, assessment, isFinal: current.Period!.Value.End == inputs.Target.DueDate);
    }

    /// <summary>同步 is read on rates, in percent; of anything else it has no width.</summary>
    private static decimal InStep(TargetInputs inputs, Unit unit) => unit.Dimension == Dimension.Ratio
        ? new Quantity(inputs.Options.InStepTolerance, StandardUnits.Percent).AmountOrNull(unit) ?? 0m
        : 0m;

    private static bool IsOverPlan(TargetInputs inputs, RelativeGoal goal, SeriesKey reference) =>
        !inputs.IsYearClock && goal.Reference.Period is null
        && inputs.Key.Transformation.Kind == TransformationKind.GrowthOnYear && reference.Transformation.Kind == TransformationKind.GrowthOnYear;

    /// <summary>Over a plan both sides are averages of the same years by the same rule; null where the years of one are not published.</summary>
    private static ProgressAssessment? OverPlan(TargetInputs inputs, RelativeGoal goal, SeriesKey reference)
    {
        TargetInputs theirs = inputs with { Key = reference, Indicator = inputs.Catalog.Indicators[reference.IndicatorId] };
        YearlyChain mine = YearlyChain.OfYears(inputs), other = YearlyChain.OfYears(theirs);
        if (mine.Last is not { Period: { } one } || other.Last is not { Period: { } two })
            return null;
        if (one.End != two.End)
        {
            NodaTime.LocalDate until = one.End < two.End ? one.End : two.End;
            mine = YearlyChain.OfYears(inputs with { AsOf = until });
            other = YearlyChain.OfYears(theirs with { AsOf = until });
        }

        if (mine.Last is not { } current || mine.AverageInPercent(inputs) is not { } left || other.AverageInPercent(inputs) is not { } right)
            return null;
        ProgressAssessment assessment = Judge(inputs, goal, current, StandardUnits.Percent, left, right);
        assessment.Note(SubstitutionKind.AverageOfRates, "growth-average", current.Series.ToString());
        assessment.ReferenceParts = other.Observations;
        if (mine.IsDerived)
            assessment.Summands = mine.Observations;
        return assessment;
    }

    /// <summary>The other series in the same period; or over a past span, its one value or the mean of its yearly ones.</summary>
    private static Measure? ReferenceValue(TargetInputs inputs, SeriesKey key, GoalReference reference, TimePeriod period, Unit unit)
    {
        if (reference.Aggregate != GoalAggregate.Mean)
            return Value(inputs, inputs.At(key, reference.Period ?? period), unit);
        var values = new List<Measure>();
        foreach (TimePeriod year in YearsOf(reference.Period ?? period))
        {
            if (Value(inputs, inputs.At(key, year), unit) is not { } value)
                return null;
            values.Add(value);
        }

        return Mean(values);
    }

    private static IEnumerable<TimePeriod> YearsOf(TimePeriod span) => Enumerable.Range(span.Start.Year, span.End.Year - span.Start.Year + 1).Select(TimePeriod.Year);

    private static Measure? Value(TargetInputs inputs, Observation? observation, Unit unit) =>
        observation is not null && observation.Figure.Dimension == unit.Dimension ? inputs.Read(observation.Figure, unit) : null;

    private static Measure? Mean(List<Measure> values)
    {
        Measure sum = Measure.Exactly(0m);
        foreach (Measure value in values)
            sum = sum.Plus(value);
        return Measure.Between(sum.Low / values.Count, sum.High / values.Count, sum.Value / values.Count);
    }

    /// <summary>Periods the other series has a value for, where it is compared in the same period.</summary>
    private readonly struct Comparable(TargetInputs inputs, SeriesKey reference, bool isFixed) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => isFixed || inputs.At(reference, period) is not null;
    }
}
