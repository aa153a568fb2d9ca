using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// The progress classes of Statistics Canada, as the Open SDG platform calculates them: compound yearly growth, with a
/// target as a ratio to the growth asked for.
/// </summary>
/// <remarks>
/// Source: Open SDG, progress calculation methodology (2025) and its calculation program; Statistics Canada publishes the
/// results for its two indicator hubs. <see cref="SchemeResult.Value"/> is growth per year in the wanted direction
/// without a target and R = s·d·CAGR(b→v)/|CAGR(b→T)| with one; the score runs from −5 to 5. A target reached is
/// achieved with a score of 5 whatever the trend.
/// </remarks>
internal sealed class StatCanScheme : IAggregatingScheme, INestedScheme
{
    /// <summary>How fast the thresholds fall towards a limit.</summary>
    private const decimal Exponent = 4.44m;

    /// <summary>What the method takes for zero, where that is chosen.</summary>
    public static decimal ZeroReplacement => 0.001m;

    private static readonly ProgressClass Achieved =
        new("target-achieved", ProgressWordings.Table["scheme.statcan.class.target-achieved"], ProgressStatus.Achieved);
    private static readonly ProgressClass Substantial =
        new("substantial", ProgressWordings.Table["scheme.statcan.class.substantial"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass Moderate =
        new("moderate", ProgressWordings.Table["scheme.statcan.class.moderate"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Limited =
        new("limited", ProgressWordings.Table["scheme.statcan.class.limited"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Deterioration =
        new("deterioration", ProgressWordings.Table["scheme.statcan.class.deterioration"], ProgressStatus.Regressed);

    private static readonly ClassScale Ratios = new(Deterioration, new(Substantial, 0.95m), new(Moderate, 0.60m), new(Limited, 0m));
    private static readonly ClassScale Scores = new(Deterioration, new(Substantial, 2.5m), new(Moderate, 0m), new(Limited, -2.5m));

    /// <summary>Creates the scheme.</summary>
    /// <param name="replacesZeros">True to take 0.001 of the indicator's unit for a baseline or target of zero, as Statistics Canada does;
    /// every use is recorded. The default gives no class instead.</param>
    public StatCanScheme(bool replacesZeros = false) => ReplacesZeros = replacesZeros;

    /// <summary>True where 0.001 is taken for a baseline or target of zero.</summary>
    public bool ReplacesZeros { get; }

    /// <inheritdoc/>
    public string Id => ReplacesZeros ? "statcan-zero" : "statcan";

    /// <inheritdoc/>
    public LocalizedText Name =>
        ProgressWordings.Table[ReplacesZeros ? "scheme.statcan.name-replacing-zeros" : "scheme.statcan.name"];

    /// <inheritdoc/>
    public LocalizedText Rule { get; } = ProgressWordings.Table["scheme.statcan.rule"];

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes { get; } = [Achieved, Substantial, Moderate, Limited, Deterioration];

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input, BaselineFallback.NextAvailable);
        if (ReplacesZeros)
            ReplaceZeros(frame);
        SchemeResult result = frame.Goal is null ? WithoutTarget(frame) : WithTarget(frame);
        return frame.Noted(result);
    }

    /// <summary>The mean of the scores; achieved only where all members are. Members without a score are passed over.</summary>
    /// <inheritdoc/>
    public SchemeResult Aggregate(IReadOnlyList<SchemeResult> members)
    {
        Measure mean = SchemeScores.Mean(this, members);
        if (mean.IsAbsent)
            return SchemeResult.None(this, Obstacle.NoMembers);
        bool? isMet = SchemeScores.AllMet(members);
        IReadOnlyList<ProgressClass> classes = isMet == true ? [Achieved] : Scores.Between(mean);
        return SchemeResult.OfGroup(this, isMet is null ? [Achieved, .. classes] : classes, mean, isMet);
    }

    /// <summary>
    /// C: how far the thresholds without a target are lowered near a natural limit, from 1 (far away) to 0 (at it):
    /// 1 − (b/L)^4.44 below the limit and its mirror image above.
    /// </summary>
    /// <param name="baseline">The baseline.</param>
    /// <param name="limit">The limit.</param>
    public static decimal NearLimitFactor(decimal baseline, decimal limit)
    {
        decimal b = Math.Abs(baseline), l = Math.Abs(limit);
        // First, so that baseline and limit of zero leave the thresholds alone.
        if (b >= 2m * l)
            return 1m;
        decimal share = b <= l ? b / l : ((2m * l) - b) / l;
        return share == 0m ? 1m : -RealMath.ExpMinusOne(Exponent * RealMath.Ln(share)) ?? 1m;
    }

    private static void ReplaceZeros(SchemeFrame frame)
    {
        // Of the indicator's own unit: the unit a goal happens to be written in must not decide the class.
        if (CheckedDecimal.Times(ZeroReplacement, frame.Input.IndicatorUnit) is not { } replacement)
            return;
        if (frame.HasBaseline && frame.Base is { Low: 0m, High: 0m })
            frame.Replace(SubstitutionKind.ZeroBaseline, replacement);
        if (frame.Goal is { Slope: 0m, Side: not GoalSide.Within, Offset: 0m })
            frame.Replace(SubstitutionKind.ZeroTarget, replacement);
    }

    private SchemeResult WithTarget(SchemeFrame frame)
    {
        Obstacle obstacle = GrowthNumber.RatioTo(frame, out Measure ratio);
        if (frame.IsMet == true)
            return SchemeResult.Of(this, frame.Input, [Achieved], ratio, Measure.Exactly(5m), true);
        // A target at the baseline asks for no growth: lost, the ratio is infinite the wrong way, as the published program has it.
        if (ReplacesZeros && obstacle == Obstacle.BaselineEqualsTarget && frame.IsMet == false)
            return SchemeResult.Of(this, frame.Input, [Deterioration], score: Measure.Exactly(-5m));
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        Measure score = SchemeScores.Rising(ratio, StatCanScores.OfRatio);
        IReadOnlyList<ProgressClass> classes = Ratios.Between(ratio);
        return frame.IsMet is null
            ? SchemeResult.Of(this, frame.Input, [Achieved, .. classes], ratio, score.WithHigh(5m), null)
            : SchemeResult.Of(this, frame.Input, classes, ratio, score);
    }

    private SchemeResult WithoutTarget(SchemeFrame frame)
    {
        Obstacle obstacle = GrowthNumber.ObstacleTo(frame);
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        if (!GrowthNumber.TrySigned(frame, out Measure growth) || !TryScore(frame, out Measure score))
            return SchemeResult.None(this, Obstacle.CrossesZero);
        return SchemeResult.Of(this, frame.Input, Scores.Between(score), growth, score);
    }

    private static bool TryScore(SchemeFrame frame, out Measure score)
    {
        var function = new ScoreOfGrowth(frame.Sign, frame.ElapsedMonths, frame.Input.Limit);
        bool found = Corners.TryEvaluateTurning(function, frame.Value, frame.Base, frame.SlopeInValue, out Measure bounded);
        score = SchemeScores.WithinFive(found ? bounded.WithClosedEnds() : default);
        return found;
    }

    /// <summary>The score of a growth, its thresholds lowered where a limit lies near in the wanted direction.</summary>
    private readonly struct ScoreOfGrowth(int sign, int months, decimal? limit) : ITurningFunction
    {
        public decimal? At(decimal value, decimal baseline) =>
            GrowthNumber.Signed(sign, baseline, value, months) is { } growth ? StatCanScores.OfGrowth(growth, Factor(baseline)) : null;

        public bool Turns => limit is not null;

        public Corner CornerAt(decimal value, decimal baseline) => new(At(value, baseline), SlopeSign(value, baseline));

        /// <summary>
        /// With g the growth, x = 1 + s·g and C the factor, the slope of g/C in the size of b has the sign of g'·C − g·C', where
        /// g' = −s·α·x/b and C' is −a·(1 − C)/b below the limit and a·(1 − C)/(2L − b) above it.
        /// </summary>
        private int SlopeSign(decimal value, decimal baseline)
        {
            if (limit is not { } end || Factor(baseline) is not (> 0m and < 1m and var c)
                || GrowthNumber.Signed(sign, baseline, value, months) is not (> 0m and var growth))
                return 0;
            decimal size = Math.Abs(baseline), top = Math.Abs(end), turned = Math.Sign(baseline) * sign;
            decimal bend = size <= top ? -Exponent * (1m - c) / size : Exponent * (1m - c) / ((2m * top) - size);
            return Math.Sign((-turned * 12m / months * (1m + (turned * growth)) / size * c) - (growth * bend));
        }

        private decimal Factor(decimal baseline) => limit is { } end && sign * (end - baseline) >= 0m ? NearLimitFactor(baseline, end) : 1m;
    }
}
