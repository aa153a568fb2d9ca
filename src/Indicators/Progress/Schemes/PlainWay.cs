using Indicators.Derivation;
using Indicators.Progress.Inputs;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// A way to a level that rounded figures lead along in one direction, without milestones, tolerances or anything chained: in whole
/// numbers, for the figures as written and for what rounding leaves at once.
/// </summary>
internal readonly struct PlainWay
{
    /// <summary>Two days so many apart are a month apart at least.</summary>
    private const int LongestMonth = 31;

    private readonly TargetInputs _inputs;
    private readonly ScaledBox _box;
    private readonly ElapsedShare _elapsed;
    private readonly bool _isCompound;

    private PlainWay(TargetInputs inputs, in ScaledBox box, in LevelWay way)
    {
        _inputs = inputs;
        _box = box;
        _elapsed = way.Elapsed!.Value;
        _isCompound = way.IsCompound;
        Sign = SignOf(inputs.Goal!);
        IsDue = inputs.Current!.EndDay >= inputs.Target.DuePeriod.EndDay;
        IsMet = box.IsMet(Sign, inputs.Goal!.IsStrict);
    }

    /// <summary>1 where more is wanted, −1 where less.</summary>
    public int Sign { get; }

    /// <summary>True where the value is that of the due date.</summary>
    public bool IsDue { get; }

    /// <summary>M0; null where rounding leaves it open.</summary>
    public bool? IsMet { get; }

    /// <summary>True where missing the goal would be no failure.</summary>
    public bool IsStretch => _inputs.Target.Commitment == TargetCommitment.Stretch;

    /// <summary>τ.</summary>
    public decimal TimeShare => DecimalQuotient.Of(Math.Min(_elapsed.Elapsed, _elapsed.Total), _elapsed.Total);

    /// <summary>The way of an assessment; false where it has none, or not such a one.</summary>
    public static bool TryOf(TargetInputs inputs, out PlainWay way)
    {
        way = default;
        if (inputs is not
            {
                Way: { HasWideWay: true, Elapsed: { Unit: ElapsedUnit.Months, Elapsed: > 0 } } level,
                Goal: { IsAbout: false } goal, Baseline: { } baseline
            }
            || !IsPlain(inputs) || inputs.Current is not { Period: { } period } current || !IsLater(inputs, period)
            || !ScaledBox.TryOf(goal, current.Figure, baseline, inputs.Options.Reading, out ScaledBox box) || !box.HasWayTo(SignOf(goal)))
            return false;
        way = new PlainWay(inputs, box, level);
        return true;
    }

    /// <summary>The share of the way, on a way of equal rates the logarithmic one; false where the figures do not tell it.</summary>
    public bool TryCompletion(out Measure completion)
    {
        if (_isCompound)
            return _box.TryLambda(out completion);
        completion = _box.Completion();
        return true;
    }

    /// <summary>The first yearly value of a time before the latest; null where there are too few in it.</summary>
    public Observation? FirstOf(int months, int fewest) => RecentYears.Of(_inputs, _inputs.Goal!.Unit.Dimension, Last, months,
        fewest)?.First;

    /// <summary>The change since an earlier value.</summary>
    /// <param name="first">The earlier value.</param>
    /// <param name="written">Its sign by the figures as written.</param>
    /// <param name="wide">The signs that rounding leaves.</param>
    /// <param name="trend">The value in whole numbers.</param>
    /// <returns>False where the figures do not tell it.</returns>
    public bool TryTrend(Observation first, out SignSet written, out SignSet wide, out ScaledTrend trend)
    {
        if (!_box.TryTrend(first.Figure, _inputs.Goal!.Unit, _inputs.Options.Reading, out trend))
        {
            written = wide = default;
            return false;
        }

        (int least, int between, int greatest) = _box.SignsSince(trend, Sign);
        written = SignSet.Between(between, between);
        wide = SignSet.Between(least, greatest);
        return true;
    }

    /// <summary>What the mean change since an earlier value covers of the distance left by the due date.</summary>
    public bool TryCovered(Observation first, in ScaledTrend trend, out Measure covered) => _box.TryCovered(
        trend,
        Sign,
        CivilCalendar.MonthsBetween(first.Period!.Value.EndDate, Last),
        CivilCalendar.MonthsBetween(Last, _inputs.Target.DuePeriod.EndDate),
        out covered);

    /// <summary>The result where the figures as written give one class.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="only">The class alone.</param>
    /// <param name="possible">It and those beside it that rounding leaves.</param>
    /// <param name="value">The number they are cut from.</param>
    public SchemeResult Result(IProgressScheme scheme, IReadOnlyList<ProgressClass> only, IReadOnlyList<ProgressClass> possible,
        in Measure value = default) =>
        SchemeResult.OfReadings(scheme, only, possible, ProgressStatusSet.Of(StatusOf(only[0])), value, IsMet);

    private DateOnly Last => _inputs.Current!.Period!.Value.EndDate;

    /// <summary>As <see cref="CommonStatus"/> has it of such a way.</summary>
    private ProgressStatus StatusOf(ProgressClass only)
    {
        if (IsMet == true)
            return IsDue ? ProgressStatus.Achieved : ProgressStatus.AchievedEarly;
        if (IsDue)
            return IsStretch ? ProgressStatus.BehindSchedule : ProgressStatus.Missed;
        return only.Status == ProgressStatus.BehindSchedule && _box.IsWorse(Sign) ? ProgressStatus.Regressed : only.Status;
    }

    private static int SignOf(ResolvedGoal goal) => goal.Side == GoalSide.AtMost ? -1 : 1;

    private static bool IsPlain(TargetInputs inputs) =>
        ReferenceEquals(inputs.Parts, InputParts.None) && !inputs.IsOfOtherPeriod && !inputs.IsGrowth
        && inputs.Target is { Evaluation: not TargetEvaluation.EachYear, Path.Kind: not TargetPathKind.Milestones };

    private static bool IsLater(TargetInputs inputs, TimePeriod period) =>
        (inputs.BaselineObservation?.Period ?? inputs.BaselinePeriod) is { } start && period.EndDay - start.EndDay >= LongestMonth;
}
