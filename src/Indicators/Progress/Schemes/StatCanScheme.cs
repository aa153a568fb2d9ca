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
internal sealed class StatCanScheme : IAggregatingScheme
{
    /// <summary>What the method takes for zero, where that is chosen.</summary>
    public static decimal ZeroReplacement => 0.001m;

    private static readonly ProgressClass Achieved = new("target-achieved", ProgressWordings.Table["scheme.statcan.class.target-achieved"], ProgressStatus.Achieved);
    private static readonly ProgressClass Substantial = new("substantial", ProgressWordings.Table["scheme.statcan.class.substantial"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass Moderate = new("moderate", ProgressWordings.Table["scheme.statcan.class.moderate"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Limited = new("limited", ProgressWordings.Table["scheme.statcan.class.limited"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Deterioration = new("deterioration", ProgressWordings.Table["scheme.statcan.class.deterioration"], ProgressStatus.Regressed);

    private static readonly ClassScale Ratios = new(Deterioration, new(Substantial, 0.95m), new(Moderate, 0.60m), new(Limited, 0m));
    private static readonly ClassScale Scores = new(Deterioration, new(Substantial, 2.5m), new(Moderate, 0m), new(Limited, -2.5m));

    /// <summary>Creates the scheme.</summary>
    /// <param name="replacesZeros">True to take 0.001 of the indicator's unit for a baseline or target of zero, as Statistics Canada does; every use is recorded. The default gives no class instead.</param>
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
        return result with { Substitutions = frame.Substitutions };
    }

    /// <summary>The mean of the scores; achieved only where all members are. Members without a score are passed over.</summary>
    /// <inheritdoc/>
    public SchemeResult Aggregate(IReadOnlyList<SchemeResult> members)
    {
        Measure mean = SchemeScores.Mean(this, members);
        if (mean.IsAbsent)
            return SchemeResult.None(this, SchemeReason.NoMembers);
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
        const decimal exponent = 4.44m;
        decimal b = Math.Abs(baseline), l = Math.Abs(limit);
        // First, so that baseline and limit of zero leave the thresholds alone.
        if (b >= 2m * l)
            return 1m;
        decimal share = b <= l ? b / l : ((2m * l) - b) / l;
        return share == 0m ? 1m : -RealMath.ExpMinusOne(exponent * RealMath.Ln(share)) ?? 1m;
    }

    private static void ReplaceZeros(SchemeFrame frame)
    {
        // Of the indicator's own unit: the unit a goal happens to be written in must not decide the class.
        if (CheckedDecimal.Times(ZeroReplacement, frame.Input.IndicatorUnit) is not { } replacement)
            return;
        if (frame.HasBaseline && frame.Base is { Low: 0m, High: 0m })
            frame.Replace(SchemeSubstitutionKind.ZeroBaseline, replacement);
        if (frame.Goal is { Slope: 0m, Side: not GoalSide.Within, Offset: 0m })
            frame.Replace(SchemeSubstitutionKind.ZeroTarget, replacement);
    }

    private SchemeResult WithTarget(SchemeFrame frame)
    {
        SchemeReason obstacle = GrowthNumber.Obstacle(frame);
        if (obstacle == SchemeReason.None)
            obstacle = GrowthNumber.TargetObstacle(frame);
        Measure ratio = default;
        if (obstacle == SchemeReason.None && !GrowthNumber.TryRatio(frame, out ratio))
            obstacle = SchemeReason.BaselineEqualsTarget;
        if (frame.IsMet == true)
            return SchemeResult.Of(this, frame.Input, [Achieved], ratio, Measure.Exactly(5m), true);
        // A target at the baseline asks for no growth: lost, the ratio is infinite the wrong way, as the published program has it.
        if (ReplacesZeros && obstacle == SchemeReason.BaselineEqualsTarget && frame.IsMet == false)
            return SchemeResult.Of(this, frame.Input, [Deterioration], score: Measure.Exactly(-5m));
        if (obstacle != SchemeReason.None)
            return SchemeResult.None(this, obstacle);
        Measure score = SchemeScores.Rising(ratio, StatCanScores.OfRatio);
        IReadOnlyList<ProgressClass> classes = Ratios.Between(ratio);
        return frame.IsMet is null
            ? SchemeResult.Of(this, frame.Input, [Achieved, .. classes], ratio, score with { High = 5m }, null)
            : SchemeResult.Of(this, frame.Input, classes, ratio, score);
    }

    private SchemeResult WithoutTarget(SchemeFrame frame)
    {
        SchemeReason obstacle = GrowthNumber.Obstacle(frame);
        if (obstacle != SchemeReason.None)
            return SchemeResult.None(this, obstacle);
        if (!GrowthNumber.TrySigned(frame, out Measure growth) || !TryScore(frame, out Measure score))
            return SchemeResult.None(this, SchemeReason.CrossesZero);
        return SchemeResult.Of(this, frame.Input, Scores.Between(score), growth, score);
    }

    private static bool TryScore(SchemeFrame frame, out Measure score)
    {
        int months = frame.ElapsedMonths;
        bool found = BoxExtremes.TryFind(
            (b, v) => GrowthNumber.Signed(frame, b, v, months) is { } growth ? StatCanScores.OfGrowth(growth, FactorFor(frame, b)) : null,
            frame.Base,
            frame.Value,
            frame.Sign,
            out Measure bounded);
        score = SchemeScores.WithinFive(bounded);
        return found;
    }

    /// <summary>Only a limit that lies in the wanted direction holds progress up.</summary>
    private static decimal FactorFor(SchemeFrame frame, decimal baseline) =>
        frame.Input.Limit is { } limit && frame.Sign * (limit - baseline) >= 0m ? NearLimitFactor(baseline, limit) : 1m;
}
