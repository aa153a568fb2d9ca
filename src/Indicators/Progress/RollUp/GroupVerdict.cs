namespace Indicators.Progress;

/// <summary>
/// The verdict on a group: first the counts, then how it stands as a whole, then how much of it was assessed.
/// </summary>
/// <remarks>
/// Rules, all ours: one binding target missed caps the group at <see cref="GroupStanding.OffCourse"/>, however well the
/// others do; stretch goals are counted apart and never change the standing; a target that could not be assessed keeps
/// the group from being met, and is otherwise only missing from the coverage; an open verdict is taken at its best and at
/// its worst, and leaves every standing between.
/// </remarks>
public sealed record GroupVerdict
{
    private GroupVerdict(ProgressTally tally, GroupStanding worst, GroupStanding best, GroupStanding uncapped)
    {
        Tally = tally;
        Worst = worst;
        Best = best;
        IsCapped = uncapped > best;
    }

    /// <summary>The counts.</summary>
    public ProgressTally Tally { get; }

    /// <summary>The worst standing the figures allow.</summary>
    public GroupStanding Worst { get; }

    /// <summary>The best standing the figures allow.</summary>
    public GroupStanding Best { get; }

    /// <summary>The standing where it is certain; null where the figures leave several.</summary>
    public GroupStanding? Certain => Worst == Best ? Worst : null;

    /// <summary>True where only a binding miss keeps the group from standing better.</summary>
    public bool IsCapped { get; }

    /// <summary>The share of the targets that have a verdict; null where there is no target.</summary>
    public decimal? Coverage => Tally.Total == 0 ? null : (decimal)Tally.Assessed / Tally.Total;

    /// <summary>The verdict on a tally.</summary>
    public static GroupVerdict Of(ProgressTally tally)
    {
        ArgumentNullException.ThrowIfNull(tally);
        int floor = tally.CountWhere(IsFloor);
        int assessed = tally.CountWhere(key => IsFloor(key) && key.IsAssessed);
        if (assessed == 0)
            return new GroupVerdict(tally, default, default, default);
        GroupStanding best = Standing(floor, assessed, Meeting(tally, atBest: true), OnCourse(tally, atBest: true));
        GroupStanding worst = Standing(floor, assessed, Meeting(tally, atBest: false), OnCourse(tally, atBest: false));
        bool isMissed = tally.CountOf(ProgressStatus.Missed, TargetNature.Binding, TargetCommitment.Floor) > 0;
        bool mayBeMissed = tally.CountWhere(key => IsBinding(key) && key.Status.Contains(ProgressStatus.Missed)) > 0;
        return new GroupVerdict(tally, Cap(worst, mayBeMissed), Cap(best, isMissed), best);
    }

    /// <summary>What can be judged, best first, and how the group stands: one line for a roll-up of one screen.</summary>
    internal string ToShortText(Language language) =>
        TallyText.Judged(Tally, language) + language.Say("list.semicolon") + StandingText(language);

    /// <summary>The standing, the counts and the coverage in words.</summary>
    public string ToText(Language language) => StandingText(language) + language.Say("list.semicolon") + Tally.ToText(language);

    private string StandingText(Language language)
    {
        string standing = Certain is null
            ? language.Say("group.between", Best.ToText(language), Worst.ToText(language))
            : Best.ToText(language);
        return IsCapped ? language.Say("group.capped", standing) : standing;
    }

    private static bool IsFloor(TallyKey key) => key.Commitment == TargetCommitment.Floor;

    private static bool IsBinding(TallyKey key) => IsFloor(key) && key.Nature == TargetNature.Binding;

    private static GroupStanding Cap(GroupStanding standing, bool caps) => caps && standing > GroupStanding.OffCourse
        ? GroupStanding.OffCourse
        : standing;

    private static GroupStanding Standing(int floor, int assessed, int met, int onCourse)
    {
        if (met == floor)
            return GroupStanding.Met;
        if (onCourse == assessed)
            return GroupStanding.OnCourse;
        return onCourse * 2 >= assessed ? GroupStanding.PartlyOnCourse : GroupStanding.OffCourse;
    }

    private static int Meeting(ProgressTally tally, bool atBest) =>
        Count(tally, atBest, status => status is ProgressStatus.Achieved or ProgressStatus.AchievedEarly);

    private static int OnCourse(ProgressTally tally, bool atBest) =>
        Count(tally, atBest,
            status => status is (>= ProgressStatus.Achieved and <= ProgressStatus.OnSchedule) or ProgressStatus.MetWithinTolerance);

    private static int Count(ProgressTally tally, bool atBest, Func<ProgressStatus, bool> isGood) =>
        tally.CountWhere(key => IsFloor(key) && key.IsAssessed && (atBest ? key.Status.Any(isGood) : key.Status.All(isGood)));

    /// <summary>The same in English.</summary>
    public override string ToString() => ToText(Language.English);
}
