using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 高于GDP增长, 与经济增长同步, 高于“十三五”时期实际: judged against another series in the same period, or against a past
/// average of it.
/// </summary>
internal static class RelativeAssessor
{
    public static ProgressAssessment Assess(TargetQuestion asked, RelativeGoal goal)
    {
        asked = asked with { Key = asked.OnPublishedBasis(asked.Key) };
        SeriesKey reference = asked.OnPublishedBasis(goal.Reference.SeriesFor(asked.Key));
        if (IsOverPlan(asked, goal, reference) && OverPlan(asked, goal, reference) is { } average)
            return average;
        Observation? current = asked.Latest(asked.Key, new Comparable(asked, reference, goal.Reference.Period is not null));
        if (current is null)
            return asked.No(asked.Latest(asked.Key) is null ? asked.WhyNoValue(asked.Key) : Obstacle.ReferenceMissing);
        Unit unit = current.Figure.Unit;
        if (ReferenceValue(asked, reference, goal.Reference, current.Period!.Value, unit) is not { } other)
            return asked.No(Obstacle.ReferenceMissing, current);
        TimePeriod period = goal.Reference.Period ?? current.Period.Value;
        bool isMean = goal.Reference.Aggregate == GoalAggregate.Mean;
        var inputs = new TargetInputs(asked)
        {
            Current = current,
            Parts = new InputParts
            {
                Reference = new ReferenceValue(other.WithClosedEnds(), unit, isMean ? null : asked.At(reference, period)),
                ReferenceParts = isMean ? [.. YearsOf(period).Select(year => asked.At(reference, year)).OfType<Observation>()] : [],
            },
        };
        return Judge(asked, goal, inputs, asked.Read(current.Figure, unit), other);
    }

    private static ProgressAssessment Judge(TargetQuestion asked, RelativeGoal goal, TargetInputs inputs, Measure mine, Measure other)
    {
        var achieved = Achieved.Plainly(Comparisons.Compare(mine, other, goal.Relation, InStep(asked, inputs.Reference!.Unit)));
        Verdict verdict =
            UnrepeatableVerdict.Of(asked, goal: null, achieved, isFinal: inputs.Current!.Period!.Value.End == asked.Target.DueDate);
        return new ProgressAssessment(inputs, verdict,
            new Measures(new AssessmentNumbers { JudgedValue = mine, Gap = mine.MinusOther(other) }));
    }

    /// <summary>同步 is read on rates, in percent; of anything else it has no width.</summary>
    private static decimal InStep(TargetQuestion asked, Unit unit) => unit.Dimension == Dimension.Ratio
        ? new Quantity(asked.Options.InStepTolerance, StandardUnits.Percent).AmountOrNull(unit) ?? 0m
        : 0m;

    private static bool IsOverPlan(TargetQuestion asked, RelativeGoal goal, SeriesKey reference) =>
        !asked.IsYearClock && goal.Reference.Period is null
        && asked.Key.Transformation.Kind == TransformationKind.GrowthOnYear
        && reference.Transformation.Kind == TransformationKind.GrowthOnYear;

    /// <summary>
    /// Over a plan both sides are averages of the same years by the same rule; null where the years of one are not published.
    /// </summary>
    private static ProgressAssessment? OverPlan(TargetQuestion asked, RelativeGoal goal, SeriesKey reference)
    {
        TargetQuestion theirs = asked.About(reference);
        YearlyChain mine = YearlyChain.OfYears(asked), other = YearlyChain.OfYears(theirs);
        if (mine.Last is not { Period: { } one } || other.Last is not { Period: { } two })
            return null;
        if (one.End != two.End)
        {
            NodaTime.LocalDate until = one.End < two.End ? one.End : two.End;
            mine = YearlyChain.OfYears(asked with { AsOf = until });
            other = YearlyChain.OfYears(theirs with { AsOf = until });
        }

        if (mine.Last is not { } current || mine.AverageInPercent(asked) is not { } left || other.AverageInPercent(asked) is not { } right)
            return null;
        var inputs = new TargetInputs(asked)
        {
            Current = current,
            Taken = [new Substitution(SubstitutionKind.AverageOfRates, "growth-average", current.Series.ToString())],
            Parts = new InputParts
            {
                Reference = new ReferenceValue(right.WithClosedEnds(), StandardUnits.Percent),
                ReferenceParts = other.Observations,
                Summands = mine.IsDerived ? mine.Observations : [],
            },
        };
        return Judge(asked, goal, inputs, left, right);
    }

    /// <summary>The other series in the same period; or over a past span, its one value or the mean of its yearly ones.</summary>
    private static Measure? ReferenceValue(TargetQuestion asked, SeriesKey key, GoalReference reference, TimePeriod period, Unit unit)
    {
        if (reference.Aggregate != GoalAggregate.Mean)
            return Value(asked, asked.At(key, reference.Period ?? period), unit);
        var values = new List<Measure>();
        foreach (TimePeriod year in YearsOf(reference.Period ?? period))
        {
            if (Value(asked, asked.At(key, year), unit) is not { } value)
                return null;
            values.Add(value);
        }

        return Mean(values);
    }

    private static IEnumerable<TimePeriod> YearsOf(TimePeriod span) =>
        Enumerable.Range(span.Start.Year, span.End.Year - span.Start.Year + 1).Select(TimePeriod.Year);

    private static Measure? Value(TargetQuestion asked, Observation? observation, Unit unit) =>
        observation is not null && observation.Figure.Dimension == unit.Dimension ? asked.Read(observation.Figure, unit) : null;

    private static Measure? Mean(List<Measure> values)
    {
        Measure sum = Measure.Exactly(0m);
        foreach (Measure value in values)
            sum = sum.Plus(value);
        return Measure.Between(sum.Low / values.Count, sum.High / values.Count, sum.Value / values.Count);
    }

    /// <summary>Periods the other series has a value for, where it is compared in the same period.</summary>
    private readonly struct Comparable(TargetQuestion asked, SeriesKey reference, bool isFixed) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => isFixed || asked.At(reference, period) is not null;
    }
}
