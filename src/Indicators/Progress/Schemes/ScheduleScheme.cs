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
internal sealed class ScheduleScheme : IPlainWayScheme
{
    private static readonly ProgressClass Early =
        new("achieved-early", ProgressWordings.Table["scheme.schedule.class.achieved-early"], ProgressStatus.AchievedEarly);
    private static readonly ProgressClass Achieved =
        new("achieved", ProgressWordings.Table["scheme.schedule.class.achieved"], ProgressStatus.Achieved);
    private static readonly ProgressClass NearlyAchieved =
        new("nearly-achieved", ProgressWordings.Table["scheme.schedule.class.nearly-achieved"], ProgressStatus.MetWithinTolerance);
    private static readonly ProgressClass Ahead =
        new("ahead", ProgressWordings.Table["scheme.schedule.class.ahead"], ProgressStatus.AheadOfSchedule);
    private static readonly ProgressClass AsExpected =
        new("as-expected", ProgressWordings.Table["scheme.schedule.class.as-expected"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass Nearly =
        new("nearly", ProgressWordings.Table["scheme.schedule.class.nearly"], ProgressStatus.OnSchedule);
    private static readonly ProgressClass Behind =
        new("behind", ProgressWordings.Table["scheme.schedule.class.behind"], ProgressStatus.BehindSchedule);
    private static readonly ProgressClass Regressed =
        new("regressed", ProgressWordings.Table["scheme.schedule.class.regressed"], ProgressStatus.Regressed);
    private static readonly ProgressClass Missed =
        new("missed", ProgressWordings.Table["scheme.schedule.class.missed"], ProgressStatus.Missed);

    private static readonly ValueList<ProgressClass> EarlyAlone = Alone(Early), AchievedAlone = Alone(Achieved),
        BehindAlone = Alone(Behind), MissedAlone = Alone(Missed), RegressedAlone = Alone(Regressed);

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
    public LocalizedText Name { get; } = ProgressWordings.Table["scheme.schedule.name"];

    /// <inheritdoc/>
    public LocalizedText Rule =>
        ProgressWordings.Table.Text("scheme.schedule.rule", Thresholds.Ahead, Thresholds.AsExpected, Thresholds.Nearly);

    /// <inheritdoc/>
    public IReadOnlyList<ProgressClass> Classes { get; } =
        [Early, Achieved, NearlyAchieved, Ahead, AsExpected, Nearly, Behind, Regressed, Missed];

    /// <inheritdoc/>
    public SchemeResult Classify(SchemeInput input)
    {
        SchemeFrame frame = SchemeFrame.Of(input);
        if (frame.Goal is null)
            return SchemeResult.None(this, Obstacle.NoTarget);
        bool hasLead = ScheduleNumbers.TryLead(frame, out Measure completion, out Measure lead, out Obstacle reason);
        SchemeResult result = frame switch
        {
            { Input.HoldsEveryYear: true } => Kept(frame, lead),
            { IsMet: true } => Result(frame, MetClasses(frame), lead),
            { Input: { IsDue: true, Due: not null } } => WhenDue(frame, lead),
            _ when hasLead => OnTheWay(frame, completion, lead),
            _ when reason == Obstacle.BaselineEqualsTarget && frame.IsMet == false && ScheduleNumbers.BaseWasMet(frame) =>
                Result(frame, [Regressed], lead),
            _ => SchemeResult.None(this, reason),
        };
        return frame.Noted(result);
    }

    /// <inheritdoc/>
    public SchemeResult? OfWay(in PlainWay way)
    {
        if (way.IsMet is not { } isMet || !way.TryCompletion(out Measure completion))
            return null;
        decimal time = way.TimeShare;
        Measure lead = Schedule.Lead(completion, time);
        if (!isMet && !way.IsDue)
            return way.Result(this, completion.Value < 0m ? RegressedAlone
                : _leads.Between(lead.Value, lead.Value), OnTheWay(completion, lead, time), lead);
        ValueList<ProgressClass> only = !isMet ? way.IsStretch ? BehindAlone : MissedAlone : way.IsDue ? AchievedAlone : EarlyAlone;
        return way.Result(this, only, only, lead);
    }

    /// <summary>The classes of a way that rounding leaves.</summary>
    private IReadOnlyList<ProgressClass> OnTheWay(in Measure completion, in Measure lead, decimal time)
    {
        if (completion.Low is >= 0m)
            return _leads.Between(lead.Low, lead.High);
        return completion.High is < 0m ? RegressedAlone : [.. _leads.Between(-time, lead.High), Regressed];
    }

    /// <summary>
    /// What was met at the baseline already can only be kept: that is no early achievement. Where rounding leaves that open, it is either.
    /// </summary>
    private static ProgressClass[] MetClasses(SchemeFrame frame)
    {
        if (frame.Input.IsDue)
            return [Achieved];
        if (!frame.Input.CanBeMetEarly || frame.Input.HoldsEveryYear)
            return [Ahead];
        bool? metAtStart = frame.HasBaseline ? Achievement.IsMetAtStart(frame.Goal!, frame.Base) : false;
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
        bool? isKept = frame.IsMet & frame.Input.KeptSoFar;
        if (!frame.Input.IsDue)
            return SchemeResult.OfClasses(this, KeptToDate(frame), lead, isKept);
        ProgressClass failed = NotMet(frame);
        IReadOnlyList<ProgressClass> classes = isKept switch
        {
            false => [failed],
            true => MetClasses(frame),
            _ => [.. MetClasses(frame), failed],
        };
        return SchemeResult.Of(this, frame.Input, classes, lead, isMet: isKept);
    }

    /// <summary>
    /// Before the last year the latest decides: kept as expected, or nearly so where an earlier year broke it; lost. There is no way that
    /// could be behind.
    /// </summary>
    private static List<ProgressClass> KeptToDate(SchemeFrame frame)
    {
        var classes = new List<ProgressClass>();
        if (frame.IsMet is not false && frame.Input.KeptSoFar is not false)
            classes.Add(AsExpected);
        if (frame.IsMet is not false && frame.Input.KeptSoFar is not true)
            classes.Add(Nearly);
        if (frame.IsMet is not true)
            classes.Add(Regressed);
        return classes;
    }

    private static ProgressClass NotMet(SchemeFrame frame) => frame.Input.Commitment == TargetCommitment.Stretch ? Behind : Missed;

    /// <summary>The lead of a value at its baseline, at the least.</summary>
    private static decimal StartLead(SchemeFrame frame)
    {
        if (frame.Input.Milestones.Count > 0
            && PlannedValue.TryShare(frame.Goal!, frame.Base, frame.Input.Milestones, frame.ElapsedMonths, frame.TotalMonths,
                out Measure share) == Obstacle.None)
            return -share.High!.Value;
        return -ScheduleNumbers.TimeShare(frame);
    }

    /// <summary>What is short of the goal has no more lead than the whole way has.</summary>
    private static decimal? MostLead(SchemeFrame frame, Measure lead)
    {
        if (frame.IsMet is not null)
            return lead.High;
        decimal planned = frame.Input.Milestones.Count > 0
            && PlannedValue.TryShare(frame.Goal!, frame.Base, frame.Input.Milestones, frame.ElapsedMonths, frame.TotalMonths,
                out Measure share) == Obstacle.None
            ? share.Low!.Value
            : ScheduleNumbers.TimeShare(frame);
        decimal most = 1m - planned;
        return lead.High <= most || lead.Low > most ? lead.High : most;
    }

    private SchemeResult WhenDue(SchemeFrame frame, Measure lead)
    {
        bool? isNearly = CommonStatus.IsNearlyMet(frame.Input);
        var classes = new List<ProgressClass>();
        if (frame.IsMet is null)
            classes.Add(Achieved);
        if (isNearly is not false)
            classes.Add(NearlyAchieved);
        if (isNearly is not true)
            classes.Add(NotMet(frame));
        return Result(frame, classes, lead);
    }

    private SchemeResult OnTheWay(SchemeFrame frame, Measure completion, Measure lead)
    {
        // Of what is used up, less than nothing is used where more comes back: that is ahead, and no way back.
        if (frame.IsMet == false && (completion.Low is >= 0m || frame.Input.IsUsedUp))
            return Result(frame, _leads.Between(lead.Low, lead.High), lead);
        var classes = new List<ProgressClass>();
        if (frame.IsMet is null)
            classes.AddRange(MetClasses(frame));
        if (completion.High is not < 0m)
            classes.AddRange(_leads.Between(completion.Low is >= 0m ? lead.Low : StartLead(frame), MostLead(frame, lead)).Except(classes));
        if (completion.Low is not >= 0m)
            classes.Add(Regressed);
        return Result(frame, classes, lead);
    }

    private static ValueList<ProgressClass> Alone(ProgressClass one) => ValueList<ProgressClass>.Of([one], nameof(one));

    private SchemeResult Result(SchemeFrame frame, IReadOnlyList<ProgressClass> classes, Measure lead) =>
        SchemeResult.Of(this, frame.Input, classes, lead, isMet: frame.IsMet);
}
