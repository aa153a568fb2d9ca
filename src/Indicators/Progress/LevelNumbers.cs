using System.Numerics;
using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The measures of a way to a level: completion and its lead, the logarithmic share, the growth ratio, pace and projection,
/// the plan through milestones; each of the figures as written, with the ends that rounding leaves.
/// </summary>
internal readonly struct LevelNumbers(ProgressAssessment a, LevelWay way)
{
    private const int MostMonths = 12_000;

    private readonly ResolvedGoal _goal = a.Goal!;

    /// <summary>All of them.</summary>
    public static AssessmentNumbers Of(ProgressAssessment assessment, LevelWay way)
    {
        var numbers = new LevelNumbers(assessment, way);
        AssessmentNumbers written = numbers.Read(FigureReading.Written);
        written.Written = (written.JudgedValue, written.JudgedBaseline);
        FigureReading reading = assessment.Options.Reading;
        return reading == FigureReading.Written || TwoReadings.IsExact(assessment)
            ? written
            : TwoReadings.Join(written, numbers.Read(reading), way.HasWideWay);
    }

    private AssessmentNumbers Read(FigureReading reading)
    {
        var value = ValueRange.Of(a.Current!.Figure, _goal.Unit, reading);
        ValueRange? baseline = a.Baseline is { } figure ? ValueRange.Of(figure, _goal.Unit, reading) : null;
        var numbers = new AssessmentNumbers { JudgedValue = value, JudgedBaseline = baseline };
        if (way.Elapsed is not { } elapsed || baseline is not { } start)
            return numbers;
        if (!Completion.TryEvaluate(_goal, value, start, out Measure completion))
        {
            completion = Achievement.IsMetAtStart(_goal, start) is null ? Completion.OfShortBaselines(_goal, value, start) : default;
            if (!completion.IsAbsent)
                OnTheLine(numbers, completion, elapsed);
            return numbers;
        }

        OnTheLine(numbers, completion, elapsed);
        if (elapsed.Unit == ElapsedUnit.Months)
            Add(numbers, value, start, elapsed.Elapsed, elapsed.Total);
        if (a.Target.Path.Kind == TargetPathKind.Milestones)
            MilestoneNumbers.Add(numbers, a, way.Clock, elapsed);
        return numbers;
    }

    private static void OnTheLine(AssessmentNumbers numbers, Measure completion, ElapsedShare elapsed)
    {
        decimal time = Schedule.TimeShare(elapsed.Elapsed, elapsed.Total);
        numbers.Completion = completion;
        numbers.TimeShare = time;
        numbers.Lead = Schedule.Lead(completion, time);
        numbers.ScheduleIndex = Schedule.Index(completion, time);
    }

    /// <summary>Every measure beside completion that the figures allow.</summary>
    private void Add(AssessmentNumbers numbers, ValueRange value, ValueRange start, int elapsed, int total)
    {
        LevelMeasures.Fill(numbers, _goal, value, start, elapsed, total, a.Current!.Period!.Value.End, way.IsCompound);
        if (numbers.ProjectedDate is not null && ExactMonths(elapsed) is { } months)
            numbers.ProjectedDate = a.Current.Period.Value.End.PlusDays(1).PlusMonths(months).PlusDays(-1);
    }

    /// <summary>n·(T − v)/(v − b) in fractions, rounded up: a whole month stays one in whatever unit it was stated (亩 in 公顷).</summary>
    private int? ExactMonths(int elapsed)
    {
        if (_goal.Side == GoalSide.Within || a.Current is not { Figure: { IsRange: false } now } || a.Baseline is not { IsRange: false } start)
            return null;
        Rational value = now.Quantity.RationalIn(_goal.Unit), baseline = start.Quantity.RationalIn(_goal.Unit);
        if (value == baseline)
            return null;
        Rational threshold = (Rational.FromDecimal(_goal.Slope) * baseline) + Rational.FromDecimal(_goal.Offset);
        Rational months = Rational.Create(elapsed, 1) * (threshold - value) / (value - baseline);
        BigInteger whole = BigInteger.DivRem(months.Numerator, months.Denominator, out BigInteger rest);
        return months.Sign > 0 && whole < MostMonths ? (int)whole + (rest.IsZero ? 0 : 1) : null;
    }
}
