using Indicators.Derivation;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// The classes of the United Nations' SDG Progress Chart: the latest value is carried on at its past growth to the due
/// date, and the distance then covered compared with the distance asked for.
/// </summary>
/// <remarks>
/// Source: UN DESA Statistics Division, technical note of the Progress Chart 2023, as restated by Eustat.
/// <see cref="SchemeResult.Value"/> is U = (v̂ − b)/(T − b) with v̂ = v·(v/b)^(m/n), or growth per year in the wanted
/// direction without a target. A missing baseline is taken from the nearest year and recorded.
/// </remarks>
internal sealed class UnProgressChartScheme : INestedScheme
{
    private static readonly ProgressClass OnTrack =
        new("on-track", ProgressWordings.Table["scheme.un.class.on-track"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass Fair = new("fair", ProgressWordings.Table["scheme.un.class.fair"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Stagnation =
        new("stagnation", ProgressWordings.Table["scheme.un.class.stagnation"], ProgressStatus.BehindSchedule);

    private static readonly ClassScale Distances = new(Stagnation, new(OnTrack, 0.95m), new(Fair, 0.10m));
    private static readonly ClassScale Growths = new(Stagnation, new(OnTrack, 0.02m), new(Fair, 0.005m));

    /// <inheritdoc/>
    public string Id => "un-progress-chart";

    /// <inheritdoc/>
    public LocalizedText Name { get; } = ProgressWordings.Table["scheme.un.name"];

    /// <inheritdoc/>
    public LocalizedText Rule { get; } = ProgressWordings.Table["scheme.un.rule"];

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes => Distances.Classes;

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input, BaselineFallback.Nearest);
        SchemeResult result = frame.Goal is null ? WithoutTarget(frame) : WithTarget(frame);
        return frame.Noted(result);
    }

    private SchemeResult WithTarget(SchemeFrame frame)
    {
        bool? isMet = frame.IsMet == true ? true : Or(frame.IsMet, IsWithinOnePercent(frame));
        Obstacle obstacle = ObstacleTo(frame);
        Measure distance = default;
        if (obstacle == Obstacle.None && !TryDistance(frame, out distance))
            obstacle = Obstacle.BaselineEqualsTarget;
        if (isMet == true && frame.HasBaseline)
            return SchemeResult.Of(this, frame.Input, [OnTrack], distance, isMet: true);
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        decimal? high = isMet is null ? null : distance.High;
        return SchemeResult.Of(this, frame.Input, Distances.Between(distance.Low, high), distance, isMet: isMet);
    }

    private SchemeResult WithoutTarget(SchemeFrame frame)
    {
        Obstacle obstacle = GrowthNumber.ObstacleTo(frame);
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        return GrowthNumber.TrySigned(frame, out Measure growth)
            ? SchemeResult.Of(this, frame.Input, Growths.Between(growth), growth)
            : SchemeResult.None(this, Obstacle.CrossesZero);
    }

    /// <summary>The target may be zero here: the distance to it is a difference, not a rate.</summary>
    private static Obstacle ObstacleTo(SchemeFrame frame)
    {
        Obstacle growth = GrowthNumber.ObstacleTo(frame);
        if (growth != Obstacle.None)
            return growth;
        if (frame.Input.Due is null || frame.TotalMonths <= 0)
            return Obstacle.NoTarget;
        if (frame.TargetOrNull(frame.Base.Low!.Value) is not { } targetLow
            || frame.TargetOrNull(frame.Base.High!.Value) is not { } targetHigh)
            return Obstacle.TooLarge;
        int low = targetLow.CompareTo(frame.Base.Low.Value);
        int high = targetHigh.CompareTo(frame.Base.High.Value);
        return low == 0 || low != high ? Obstacle.BaselineEqualsTarget : Obstacle.None;
    }

    /// <summary>
    /// U. A baseline that had met the goal and lost it has no way to cover: the growth is then the wrong way by its sign.
    /// </summary>
    private static bool TryDistance(SchemeFrame frame, out Measure distance)
    {
        ResolvedGoal goal = frame.Goal!;
        var threshold = new Threshold(goal.Slope, frame.Sign < 0 ? goal.UpperOffset ?? goal.Offset : goal.Offset);
        if (ScaledBox.TryOf(threshold, frame.Value, frame.Base, out ScaledBox box)
            && box.TryDistance(frame.Sign, frame.ElapsedMonths, Math.Max(frame.RemainingMonths, 0), out distance))
            return true;
        var function = new Distance(threshold, frame.Sign, frame.ElapsedMonths, Math.Max(frame.RemainingMonths, 0));
        bool found = Corners.TryEvaluateTurning(function, frame.Value, frame.Base, frame.SlopeInValue, out Measure range);
        distance = found ? range.WithClosedEnds() : default;
        return found;
    }

    private readonly struct Distance(Threshold threshold, int sign, int elapsed, int remaining) : ITurningFunction
    {
        public bool Turns => threshold.Slope == 0m;

        public decimal? At(decimal value, decimal baseline)
        {
            decimal way = Math.Abs(threshold.At(baseline) - baseline);
            decimal? projected = YearlyGrowth.CarriedOn(baseline, value, remaining, elapsed);
            return way == 0m ? null : sign * (projected - baseline) / way;
        }

        // For a fixed T the slope of (v̂ − b)/(T − b) in b has the sign of v̂ − T − (m/n)·(v̂/b)·(T − b).
        public Corner CornerAt(decimal value, decimal baseline) => new(At(value, baseline), SlopeSign(value, baseline));

        private int SlopeSign(decimal value, decimal baseline)
        {
            if (YearlyGrowth.CarriedOn(baseline, value, remaining, elapsed) is not { } projected)
                return 0;
            decimal weight = (threshold.Offset - baseline) / baseline * remaining / elapsed;
            return Math.Abs(projected) > 1m
                ? Math.Sign(projected) * Math.Sign(1m - (threshold.Offset / projected) - weight)
                : Math.Sign(projected - threshold.Offset - (projected * weight));
        }
    }

    /// <summary>A target of 0 % or 100 % counts as met within one percent.</summary>
    private static bool? IsWithinOnePercent(SchemeFrame frame)
    {
        ResolvedGoal goal = frame.Goal!;
        if (goal.NeedsBaseline || goal.Side == GoalSide.Within || goal.Unit.Dimension != Dimension.Ratio)
            return false;
        if (new Quantity(1m, StandardUnits.Percent).AmountOrNull(goal.Unit) is not { } onePercent)
            return false;
        if (goal.Offset != 0m && goal.Offset != 100m * onePercent)
            return false;
        decimal relaxed = goal.Offset - (frame.Sign * onePercent);
        return Achievement.IsMet(goal with { Offset = relaxed, IsStrict = false, Tolerance = 0m }, frame.Value);
    }

    private static bool? Or(bool? left, bool? right) =>
        left == true || right == true ? true : left == false && right == false ? false : null;
}
