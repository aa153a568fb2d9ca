using System.Globalization;
using Indicators.Progress.Methods;

namespace Indicators.Progress;

/// <summary>
/// Our own scheme: the share of the way against the share of the time, in the words of Chinese mid-term evaluations
/// (提前实现, 快于预期, 符合预期, 基本符合, 滞后).
/// </summary>
/// <remarks>
/// The words are those of the mid-term evaluation of the 14th five-year plan; the cuts are ours, because none are
/// published, and can be set. <see cref="SchemeResult.Value"/> is the lead p − τ.
/// </remarks>
internal sealed class ScheduleScheme : IProgressScheme
{
    private static readonly ProgressClass Early = new("achieved-early", "提前实现", "achieved early", ProgressStatus.AchievedEarly);
    private static readonly ProgressClass Achieved = new("achieved", "按期实现", "achieved", ProgressStatus.Achieved);
    private static readonly ProgressClass Ahead = new("ahead", "快于预期", "faster than expected", ProgressStatus.AheadOfSchedule);
    private static readonly ProgressClass AsExpected = new("as-expected", "符合预期", "as expected", ProgressStatus.OnSchedule);
    private static readonly ProgressClass Nearly = new("nearly", "基本符合", "nearly as expected", ProgressStatus.OnSchedule);
    private static readonly ProgressClass Behind = new("behind", "滞后", "behind", ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Regressed = new("regressed", "倒退", "regressed", ProgressStatus.Regressed);
    private static readonly ProgressClass Missed = new("missed", "未实现", "missed", ProgressStatus.Missed);

    private readonly ClassScale _leads;

    /// <summary>Creates the scheme.</summary>
    /// <param name="thresholds">The cuts; null is five points either way.</param>
    /// <param name="id">The id of the variant, where the cuts are not ours.</param>
    public ScheduleScheme(ScheduleThresholds? thresholds = null, string id = "schedule")
    {
        Thresholds = thresholds ?? ScheduleThresholds.Default;
        Id = Identifier.Require(id, nameof(id));
        _leads = new ClassScale(
            Behind,
            new(Ahead, Thresholds.Ahead, IsExclusive: true),
            new(AsExpected, Thresholds.AsExpected),
            new(Nearly, Thresholds.Nearly));
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <summary>The cuts.</summary>
    public ScheduleThresholds Thresholds { get; }

    /// <inheritdoc/>
    public LocalizedText Name { get; } = new("时序进度（本库自定阈值）", "Schedule (thresholds of this library)");

    /// <inheritdoc/>
    public LocalizedText Rule => new(
        string.Create(CultureInfo.InvariantCulture, $"p − τ：>{Thresholds.Ahead} 快于预期，≥{Thresholds.AsExpected} 符合预期，≥{Thresholds.Nearly} 基本符合，否则滞后；p < 0 倒退"),
        string.Create(CultureInfo.InvariantCulture, $"p − τ: > {Thresholds.Ahead} faster, ≥ {Thresholds.AsExpected} as expected, ≥ {Thresholds.Nearly} nearly, else behind; p < 0 regressed"));

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes { get; } = [Early, Achieved, Ahead, AsExpected, Nearly, Behind, Regressed, Missed];

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        if (frame.Goal is null)
            return SchemeResult.None(this, SchemeReason.NoTarget);
        bool hasLead = TryLead(frame, out Measure completion, out Measure lead, out SchemeReason reason);
        SchemeResult result = frame switch
        {
            { Input.HoldsEveryYear: true } => Kept(frame, lead),
            { IsMet: true } => Result(frame, MetClasses(frame), lead),
            { Input: { IsDue: true, Due: not null } } => WhenDue(frame, lead),
            _ when hasLead => OnTheWay(frame, completion, lead),
            _ when reason == SchemeReason.BaselineEqualsTarget && frame.IsMet == false && BaseWasMet(frame) => Result(frame, [Regressed], lead),
            _ => SchemeResult.None(this, reason),
        };
        return result with { Substitutions = frame.Substitutions };
    }

    /// <summary>What was met at the baseline already can only be kept: that is no early achievement. Where rounding leaves that open, it is either.</summary>
    private static ProgressClass[] MetClasses(SchemeFrame frame)
    {
        if (frame.Input.IsDue)
            return [Achieved];
        if (!frame.Input.CanBeMetEarly || frame.Input.HoldsEveryYear)
            return [Ahead];
        bool? metAtStart = frame.HasBaseline ? Achievement.IsMet(frame.Goal!, frame.Base, frame.Base) : false;
        return metAtStart switch
        {
            true => [Ahead],
            false => [Early],
            _ => [Early, Ahead],
        };
    }

    /// <summary>To be met in every year: the years before count as well as the last.</summary>
    private SchemeResult Kept(SchemeFrame frame, Measure lead)
    {
        ProgressClass failed = frame.Input.IsDue ? NotMet(frame) : Behind;
        bool? isKept = frame.IsMet & frame.Input.KeptSoFar;
        IReadOnlyList<ProgressClass> classes = isKept switch
        {
            false => [failed],
            true => MetClasses(frame),
            _ => [.. MetClasses(frame), failed],
        };
        return SchemeResult.Of(this, frame.Input, classes, lead, isMet: isKept);
    }

    private static ProgressClass NotMet(SchemeFrame frame) => frame.Input.Commitment == TargetCommitment.Stretch ? Behind : Missed;

    private static bool BaseWasMet(SchemeFrame frame) =>
        frame.HasBaseline && Achievement.IsMet(frame.Goal!, frame.Base, frame.Base) == true;

    private static bool TryLead(SchemeFrame frame, out Measure completion, out Measure lead, out SchemeReason reason)
    {
        completion = lead = default;
        reason = !frame.HasBaseline ? SchemeReason.NoBaseline
            : frame.Input.Due is null ? SchemeReason.NoTarget
            : frame.ElapsedMonths <= 0 || frame.TotalMonths <= 0 ? SchemeReason.TooShort
            : frame.Input.IsGrowthRate ? SchemeReason.GrowthRate
            : SchemeReason.None;
        if (reason != SchemeReason.None)
            return false;
        reason = SchemeReason.BaselineEqualsTarget;
        if (BaseWasMet(frame) || !Completion.TryEvaluate(frame.Goal!, frame.Value, frame.Base, out completion))
            return false;
        reason = SchemeReason.None;
        lead = Schedule.Lead(completion, TimeShare(frame));
        if (frame.Input.Milestones.Count > 0 && PlannedValue.TryLead(frame.Goal!, frame.Value, frame.Base, frame.Input.Milestones, frame.ElapsedMonths, frame.TotalMonths, out Measure onPlan) == MethodObstacle.None)
            lead = onPlan;
        return true;
    }

    private static decimal TimeShare(SchemeFrame frame) => frame.Input.TimeShare ?? Schedule.TimeShare(frame.ElapsedMonths, frame.TotalMonths);

    /// <summary>The lead of a value at its baseline, at the least.</summary>
    private static decimal StartLead(SchemeFrame frame)
    {
        if (frame.Input.Milestones.Count > 0
            && PlannedValue.TryShare(frame.Goal!, frame.Base, frame.Input.Milestones, frame.ElapsedMonths, frame.TotalMonths, out Measure share) == MethodObstacle.None)
            return -share.High!.Value;
        return -TimeShare(frame);
    }

    private SchemeResult WhenDue(SchemeFrame frame, Measure lead)
    {
        ProgressClass notMet = NotMet(frame);
        return Result(frame, frame.IsMet is null ? [Achieved, notMet] : [notMet], lead);
    }

    private SchemeResult OnTheWay(SchemeFrame frame, Measure completion, Measure lead)
    {
        var classes = new List<ProgressClass>();
        if (frame.IsMet is null)
            classes.AddRange(MetClasses(frame));
        if (completion.High is not < 0m)
            classes.AddRange(_leads.Between(completion.Low is >= 0m ? lead.Low : StartLead(frame), lead.High).Except(classes));
        if (completion.Low is not { } low || low < 0m)
            classes.Add(Regressed);
        return Result(frame, classes, lead);
    }

    private SchemeResult Result(SchemeFrame frame, IReadOnlyList<ProgressClass> classes, Measure lead) =>
        SchemeResult.Of(this, frame.Input, classes, lead, isMet: frame.IsMet);
}
