namespace Indicators.Progress;

/// <summary>How a target stands: the statuses, whether it is met, and why there is no verdict where there is none.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record Verdict
{
    internal Verdict()
    {
    }

    /// <summary>The verdict by the figures as written: one status, more only where a bound word leaves it open (超50万).</summary>
    public ProgressStatusSet Status { get; internal init; }

    /// <summary>Every status that the rounding of the figures leaves possible, the verdict among them.</summary>
    public ProgressStatusSet Possible { get => field == default ? Status : field; internal init; }

    /// <summary>Why there is no verdict, or none of some numbers; <see cref="Obstacle.None"/> where nothing is missing.</summary>
    public Obstacle Reason { get; internal init; }

    /// <summary>
    /// True where <see cref="Reason"/> is worth telling beside the verdict: there is none, or it waits for the value of the due date.
    /// </summary>
    public bool NeedsReason =>
        Reason == Obstacle.DueValueMissing || (Reason != Obstacle.None && Status.Contains(ProgressStatus.NotAssessable));

    /// <summary>M0: whether the goal is met by the current value; null where the figures leave it open or there is none.</summary>
    public bool? IsMet { get; internal init; }

    /// <summary>
    /// Of a goal with 左右, whether it is met or short by no more than its tolerance; of others what <see cref="IsMet"/> is.
    /// </summary>
    public bool? IsNearlyMet { get; internal init; }

    /// <summary>
    /// For goals a later value can undo: whether the threshold is met by what is known to date; null where undecided or not such a goal.
    /// </summary>
    public bool? MeetsThresholdToDate { get; internal init; }

    /// <summary>
    /// Of a floor with a stretch beyond it (6%以上、力争6.5%), whether the stretch is met; null where that is open or there is none.
    /// </summary>
    public bool? StretchIsMet { get; internal init; }

    /// <summary>
    /// True where the goal was met at the baseline and is met still, but the value has certainly moved away since: the verdict does not say
    /// so.
    /// </summary>
    public bool IsRegressing { get; internal init; }

    /// <summary>True where the due date lies before the day of asking and no value for it was known.</summary>
    public bool IsOverdue { get; internal init; }

    /// <summary>True where <see cref="Measures.Projected"/>, by the figures as written, breaks a ceiling that is not broken yet.</summary>
    public bool IsProjectedBeyond { get; internal init; }

    /// <summary>Where the goal was met after the baseline and is not now: the last value that met it. Null otherwise.</summary>
    public Observation? MetBefore { get; internal init; }

    /// <summary>Another edition of the figure judged that turns the verdict; null where none does.</summary>
    public OtherVintage? OtherVintage { get; internal init; }

    /// <summary>The statuses, and the reason where there is one: <c>{behind-schedule}</c>.</summary>
    public override string ToString() => Reason == Obstacle.None ? Status.ToString() : $"{Status}: {Reason}";
}
