using System.Numerics;
using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The measures of a way to a level: completion and its lead, the logarithmic share, the growth ratio, pace and projection,
/// the plan through milestones; each of the figures as written, with the ends that rounding leaves.
/// </summary>
internal readonly struct LevelNumbers(TargetInputs inputs, LevelWay way)
{
    private const int MostMonths = 12_000;

    private readonly ResolvedGoal _goal = inputs.Goal!;

    /// <summary>All of them.</summary>
    public static AssessmentNumbers Of(TargetInputs inputs, LevelWay way)
    {
        var numbers = new LevelNumbers(inputs, way);
        FigureReading reading = inputs.Options.Reading;
        if (reading == FigureReading.Written || inputs.IsExact)
            return numbers.AsWritten();
        AssessmentNumbers wide = numbers.Read(reading);
        if (!numbers.HoldsWhatIsWritten(wide))
            return JoinedNumbers.Join(numbers.AsWritten(), wide, way.HasWideWay);
        wide.Written = (Measure.Exactly(wide.JudgedValue!.Value.Value!.Value), Measure.Exactly(wide.JudgedBaseline!.Value.Value!.Value));
        return wide;
    }

    private AssessmentNumbers AsWritten()
    {
        AssessmentNumbers written = Read(FigureReading.Written);
        written.Written = (written.JudgedValue, written.JudgedBaseline);
        return written;
    }

    /// <summary>
    /// True where the wider reading has every number: it is then that of the figures as written, with its ends beside it. Where
    /// rounding takes one away, the figures as written are asked by themselves.
    /// </summary>
    private bool HoldsWhatIsWritten(in AssessmentNumbers wide)
    {
        if (!way.HasWideWay || _goal.Side == GoalSide.Within || inputs.Target.Path.Kind == TargetPathKind.Milestones
            || way.Elapsed is not { Unit: ElapsedUnit.Months } elapsed
            || wide is not
            {
                JudgedValue.Value: not null, JudgedBaseline.Value: not null, ProjectedDate: not null,
                Completion.Value: not null, GrowthRatio.Value: not null
            }
            || (way.IsCompound && wide.LogCompletion.Value is null))
            return false;
        return elapsed.Elapsed >= elapsed.Total
            || wide is
            {
                Projected.Value: not null, RequiredPace.Value: not null, RequiredGrowth.Value: not null,
                Acceleration.Value: not null
            };
    }

    private AssessmentNumbers Read(FigureReading reading)
    {
        var value = inputs.Current!.Figure.MeasureIn(_goal.Unit, reading);
        Measure? baseline = inputs.Baseline is { } figure ? figure.MeasureIn(_goal.Unit, reading) : null;
        var numbers = new AssessmentNumbers { JudgedValue = value, JudgedBaseline = baseline };
        if (way.Elapsed is not { } elapsed || baseline is not { } start)
            return numbers;
        if (!Completion.TryEvaluate(_goal, value, start, out Measure completion))
        {
            completion = Achievement.IsMetAtStart(_goal, start) is null ? Completion.OfShortBaselines(_goal, value, start) : default;
            if (!completion.IsAbsent)
                numbers.OnTheLine(completion, Schedule.TimeShare(elapsed.Elapsed, elapsed.Total));
            return numbers;
        }

        numbers.OnTheLine(completion, Schedule.TimeShare(elapsed.Elapsed, elapsed.Total));
        if (elapsed.Unit == ElapsedUnit.Months)
            Add(ref numbers, value, start, elapsed.Elapsed, elapsed.Total);
        if (inputs.Target.Path.Kind == TargetPathKind.Milestones)
            MilestoneNumbers.Add(ref numbers, inputs.Target, _goal, inputs.Current.Period!.Value.End, way.Clock, elapsed);
        return numbers;
    }

    /// <summary>Every measure beside completion that the figures allow.</summary>
    private void Add(ref AssessmentNumbers numbers, Measure value, Measure start, int elapsed, int total)
    {
        LevelMeasures.Fill(ref numbers, _goal, value, start, elapsed, total, inputs.Current!.Period!.Value.End, way.IsCompound);
        if (numbers.ProjectedDate is not null && ExactMonths(elapsed) is { } months)
            numbers.ProjectedDate = inputs.Current.Period.Value.End.PlusDays(1).PlusMonths(months).PlusDays(-1);
    }

    /// <summary>
    /// n·(T − v)/(v − b) without rounding, up to the next whole month: a whole one stays one in whatever unit it was stated (亩 in 公顷).
    /// </summary>
    private int? ExactMonths(int elapsed)
    {
        if (_goal.Side == GoalSide.Within || inputs.Current is not { Figure: { IsRange: false } now }
            || inputs.Baseline is not { IsRange: false } start)
            return null;
        if (now.Quantity.TryIn(_goal.Unit, out Quantity value) && start.Quantity.TryIn(_goal.Unit, out Quantity baseline)
            && WholeMonths.TryOf(_goal, value.Amount, baseline.Amount, elapsed, out int? months))
            return months;
        return MonthsInFractions(now.Quantity.RationalIn(_goal.Unit), start.Quantity.RationalIn(_goal.Unit), elapsed);
    }

    private int? MonthsInFractions(Rational value, Rational baseline, int elapsed)
    {
        if (value == baseline)
            return null;
        Rational threshold = (Rational.FromDecimal(_goal.Slope) * baseline) + Rational.FromDecimal(_goal.Offset);
        Rational months = Rational.Create(elapsed, 1) * (threshold - value) / (value - baseline);
        BigInteger whole = BigInteger.DivRem(months.Numerator, months.Denominator, out BigInteger rest);
        return months.Sign > 0 && whole < MostMonths ? (int)whole + (rest.IsZero ? 0 : 1) : null;
    }
}
