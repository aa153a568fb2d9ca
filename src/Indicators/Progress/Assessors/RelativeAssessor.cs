using Indicators.Derivation;

namespace Indicators.Progress.Assessors;

/// <summary>
/// 高于GDP增长, 与经济增长同步, 高于“十三五”时期实际: judged against another series in the same period, or against a past
/// average of it.
/// </summary>
internal static class RelativeAssessor
{
    public static ProgressAssessment Assess(AssessmentContext context, RelativeGoal goal)
    {
        SeriesKey reference = goal.Reference.SeriesFor(context.Key);
        Observation? current = context.Latest(context.Key, new Comparable(context, reference, goal.Reference.Period is not null));
        if (current is null)
            return context.No(context.Latest(context.Key) is null ? context.WhyNoValue(context.Key) : NotAssessableReason.ReferenceMissing);
        Unit unit = current.Figure.Unit;
        if (ReferenceValue(context, reference, goal.Reference, current.Period!.Value, unit) is not { } other)
            return context.No(NotAssessableReason.ReferenceMissing) with { Current = current };
        ValueRange mine = context.Read(current.Figure, unit);
        bool? isMet = Compare(mine, other, goal.Relation);
        ProgressAssessment assessment = context.Start() with { Current = current, Gap = Measure.Between(mine, other) };
        return UnrepeatableVerdict.Judge(context, assessment, isMet, isFinal: current.Period.Value.End == context.Target.DueDate);
    }

    /// <summary>The other series in the same period; or over a past span, its one value or the mean of its yearly ones.</summary>
    private static ValueRange? ReferenceValue(AssessmentContext context, SeriesKey key, GoalReference reference, TimePeriod period, Unit unit)
    {
        if (reference.Aggregate != GoalAggregate.Mean)
            return Value(context, context.At(key, reference.Period ?? period), unit);
        TimePeriod span = reference.Period ?? period;
        var values = new List<ValueRange>();
        for (int year = span.Start.Year; year <= span.End.Year; year++)
        {
            if (Value(context, context.At(key, TimePeriod.Year(year)), unit) is not { } value)
                return null;
            values.Add(value);
        }

        return Mean(values);
    }

    private static ValueRange? Value(AssessmentContext context, Observation? observation, Unit unit) =>
        observation is not null && observation.Figure.Dimension == unit.Dimension ? context.Read(observation.Figure, unit) : null;

    private static ValueRange? Mean(List<ValueRange> values)
    {
        ValueRange sum = ValueRange.Exactly(0m);
        foreach (ValueRange value in values)
            sum = sum.Plus(value);
        return ValueRange.Between(sum.Low / values.Count, sum.High / values.Count, sum.Point / values.Count);
    }

    /// <summary>In step is read as not below what rounding allows; the texts give no tolerance.</summary>
    private static bool? Compare(ValueRange mine, ValueRange other, GoalRelation relation) => relation switch
    {
        GoalRelation.Above => Exceeds(mine, other, strict: true),
        GoalRelation.Below => Exceeds(other, mine, strict: true),
        GoalRelation.AtMost => Exceeds(other, mine, strict: false),
        _ => Exceeds(mine, other, strict: false),
    };

    private static bool? Exceeds(ValueRange a, ValueRange b, bool strict)
    {
        if (a.Low is { } low && b.High is { } high && (low > high || (!strict && low == high)))
            return true;
        if (a.High is { } top && b.Low is { } bottom && (top < bottom || (strict && top == bottom)))
            return false;
        return null;
    }

    /// <summary>Periods the other series has a value for, where it is compared in the same period.</summary>
    private readonly struct Comparable(AssessmentContext context, SeriesKey reference, bool isFixed) : IPeriodFilter
    {
        public bool Includes(TimePeriod period) => isFixed || context.At(reference, period) is not null;
    }
}
