namespace Indicators.Progress;

/// <summary>
/// The distance-to-target-path indicator of the European Environment Agency: how far the value lies from the straight
/// line between baseline and target, in percentage points of the baseline.
/// </summary>
/// <remarks>
/// Source: European Environment Agency, distance-to-target (path) figures for greenhouse gas emissions.
/// <see cref="SchemeResult.Value"/> is DTI = 100·v/b − [100 − (100 − 100·T/b)·τ] for a falling target, with the sign
/// turned for a rising one: positive is always short of the path, as published for emissions. It is in points: 2.5 is
/// 2.5 points. The agency publishes the number; the two classes are its sign. Of a path through milestones the value
/// of that path stands for the straight line's: ours, by the same formula.
/// </remarks>
internal sealed class EeaScheme : INestedScheme
{
    private static readonly ProgressClass OnPath =
        new("on-path", ProgressWordings.Table["scheme.eea.class.on-path"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass OffPath =
        new("off-path", ProgressWordings.Table["scheme.eea.class.off-path"], ProgressStatus.BehindSchedule);
    private static readonly ClassScale Scale = new(OffPath, new ClassStep(OnPath, 0m));

    /// <inheritdoc/>
    public string Id => "eea";

    /// <inheritdoc/>
    public LocalizedText Name { get; } = ProgressWordings.Table["scheme.eea.name"];

    /// <inheritdoc/>
    public LocalizedText Rule { get; } = ProgressWordings.Table["scheme.eea.rule"];

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes => Scale.Classes;

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        Obstacle obstacle = ObstacleTo(frame);
        if (obstacle != Obstacle.None)
            return SchemeResult.None(this, obstacle);
        decimal time = input.TimeShare ?? Methods.Schedule.TimeShare(frame.ElapsedMonths, frame.TotalMonths);
        if (!Corners.TryEvaluate(new Surplus(frame, time), frame.Value, frame.Base, frame.SlopeInValue, out Measure range))
            return SchemeResult.None(this, Obstacle.TooLarge);
        var surplus = range.WithClosedEnds();
        var distance = new Measure(-surplus.Value, -surplus.High, -surplus.Low);
        return frame.Noted(SchemeResult.Of(this, frame.Input, Scale.Between(surplus), distance, isMet: frame.IsMet));
    }

    private static Obstacle ObstacleTo(SchemeFrame frame)
    {
        if (frame.Goal is null || frame.Input.Due is null)
            return Obstacle.NoTarget;
        if (!frame.HasBaseline)
            return Obstacle.NoBaselineValue;
        if (frame.Sign == 0)
            return Obstacle.DirectionNotStated;
        if (frame.ElapsedMonths <= 0 || frame.TotalMonths <= 0)
            return Obstacle.TooShort;
        if (frame.Base.Low is not { } low || frame.Base.High is not { } high)
            return Obstacle.BaselineUnbounded;
        return low > 0m || high < 0m ? Obstacle.None : low == 0m && high == 0m ? Obstacle.ZeroBaseline : Obstacle.CrossesZero;
    }

    /// <summary>
    /// How much better than the path, in points of the baseline: a quotient of two linear functions of it, which does not turn.
    /// </summary>
    private readonly struct Surplus(SchemeFrame frame, decimal time) : ICornerFunction
    {
        public decimal? At(decimal value, decimal baseline)
        {
            decimal path = frame.Input.Milestones.Count > 0
                ? Plan(baseline)
                : baseline + ((frame.Target(baseline) - baseline) * time);
            return frame.Sign * 100m * (value - path) / Math.Abs(baseline);
        }

        /// <summary>The value of the path through the milestones.</summary>
        private decimal Plan(decimal baseline) =>
            Methods.PlannedValue.PlanOf(new Methods.Threshold(0m, frame.Target(baseline)), frame.Input.Milestones, frame.ElapsedMonths,
                frame.TotalMonths).At(baseline);
    }
}
