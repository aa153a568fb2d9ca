using Indicators.Derivation;

namespace Indicators.Progress;

/// <summary>
/// The classes of Eurostat's monitoring report on the SDGs in an EU context, as the Basque statistical office (Eustat)
/// implements them.
/// </summary>
/// <remarks>
/// Source: Eustat's published program and method page, and the method page of Open SDG, which restates Eurostat's ratio.
/// The wording of the arrows of older editions could not be confirmed; the English names of the classes below
/// "moderate" are an interpretation. <see cref="SchemeResult.Value"/> is growth per year in the wanted direction without
/// a target, and its ratio to the growth asked for with one; the score runs from −5 to 5.
/// </remarks>
internal sealed class EurostatScheme : IAggregatingScheme, INestedScheme
{
    private static readonly ProgressClass Significant =
        new("significant-progress", ProgressWordings.Table["scheme.eurostat.class.significant-progress"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass Moderate =
        new("moderate-progress", ProgressWordings.Table["scheme.eurostat.class.moderate-progress"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Insufficient =
        new("insufficient-progress", ProgressWordings.Table["scheme.eurostat.class.insufficient-progress"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass NoProgress =
        new("no-progress", ProgressWordings.Table["scheme.eurostat.class.no-progress"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass ModerateAway =
        new("moderate-movement-away", ProgressWordings.Table["scheme.eurostat.class.moderate-movement-away"], ProgressStatus.Regressed);
    private static readonly ProgressClass SignificantAway = new("significant-movement-away",
        ProgressWordings.Table["scheme.eurostat.class.significant-movement-away"], ProgressStatus.Regressed);

    private static readonly ClassScale Ratios = new(SignificantAway, new(Significant, 0.95m), new(Moderate, 0.60m), new(Insufficient, 0m));

    private static readonly ClassScale Growths = new(
        SignificantAway,
        new(Significant, 0.01m, IsExclusive: true),
        new(Moderate, 0.001m, IsExclusive: true),
        new(NoProgress, -0.001m),
        new(ModerateAway, -0.01m));

    private static readonly ClassScale Scores = new(
        SignificantAway,
        new(Significant, 2.5m, IsExclusive: true),
        new(Moderate, 0.25m, IsExclusive: true),
        new(NoProgress, -0.25m),
        new(ModerateAway, -2.5m));

    /// <inheritdoc/>
    public string Id => "eurostat";

    /// <inheritdoc/>
    public LocalizedText Name { get; } = ProgressWordings.Table["scheme.eurostat.name"];

    /// <inheritdoc/>
    public LocalizedText Rule { get; } = ProgressWordings.Table["scheme.eurostat.rule"];

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes { get; } = [Significant, Moderate, Insufficient, NoProgress, ModerateAway, SignificantAway];

    /// <summary>The share of members that must have a score for a group to have one; Eustat asks for 60 %.</summary>
    public decimal MinimumCoverage { get; init; } = 0.6m;

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        SchemeResult result = frame.Goal is null ? WithoutTarget(frame) : WithTarget(frame);
        return frame.Noted(result);
    }

    /// <summary>The mean of the scores, where at least <see cref="MinimumCoverage"/> of the members have one.</summary>
    /// <inheritdoc/>
    public SchemeResult Aggregate(IReadOnlyList<SchemeResult> members)
    {
        Measure mean = SchemeScores.Mean(this, members);
        if (mean.IsAbsent || members.Count(member => !member.Score.IsAbsent) < MinimumCoverage * members.Count)
            return SchemeResult.None(this, Obstacle.NoMembers);
        return SchemeResult.OfGroup(this, Scores.Between(mean), mean, SchemeScores.AllMet(members));
    }

    private SchemeResult WithTarget(SchemeFrame frame)
    {
        Obstacle obstacle = GrowthNumber.RatioTo(frame, out Measure ratio);
        if (frame.IsMet == true)
            return SchemeResult.Of(this, frame.Input, [Significant], ratio, Measure.Exactly(5m), true);
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        Measure score = SchemeScores.Rising(ratio, ScoreOfRatio);
        return frame.IsMet is null
            ? SchemeResult.Of(this, frame.Input, Ratios.Between(ratio.Low, null), ratio, score.WithHigh(5m), null)
            : SchemeResult.Of(this, frame.Input, Ratios.Between(ratio), ratio, score);
    }

    private SchemeResult WithoutTarget(SchemeFrame frame)
    {
        Obstacle obstacle = GrowthNumber.ObstacleTo(frame);
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        if (!GrowthNumber.TrySigned(frame, out Measure growth))
            return SchemeResult.None(this, Obstacle.CrossesZero);
        bool? isAtLimit = IsAtLimit(frame);
        if (isAtLimit == true)
            return SchemeResult.Of(this, frame.Input, [Significant], growth, Measure.Exactly(5m));
        Measure score = SchemeScores.Rising(growth, ScoreOfGrowth);
        return isAtLimit is null
            ? SchemeResult.Of(this, frame.Input, Growths.Between(growth.Low, null), growth, score.WithHigh(5m))
            : SchemeResult.Of(this, frame.Input, Growths.Between(growth), growth, score);
    }

    /// <summary>
    /// At the natural limit in the wanted direction nothing more can be gained: 100 of 100 % is as good as progress gets.
    /// </summary>
    private static bool? IsAtLimit(SchemeFrame frame)
    {
        if (frame.Input.Limit is not { } limit || frame.Sign == 0)
            return false;
        var goal = new ResolvedGoal(Unit.One, frame.Sign > 0 ? GoalSide.AtLeast : GoalSide.AtMost, 0m, limit);
        return Methods.Achievement.IsMet(goal, frame.Value);
    }

    /// <summary>130 % ↦ 5, 60 % ↦ 0, −60 % ↦ −5, straight between.</summary>
    private static decimal ScoreOfRatio(decimal ratio) => ratio switch
    {
        > 1.3m => 5m,
        >= 0.6m => 5m * (ratio - 0.6m) / 0.7m,
        > -0.6m => (5m * (ratio + 0.6m) / 1.2m) - 5m,
        _ => -5m,
    };

    /// <summary>2 % a year ↦ 5, −2 % ↦ −5, straight between.</summary>
    private static decimal ScoreOfGrowth(decimal growth) => Math.Clamp(growth, -0.02m, 0.02m) * 250m;
}
