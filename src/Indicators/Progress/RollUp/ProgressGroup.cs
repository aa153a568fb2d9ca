namespace Indicators.Progress;

/// <summary>
/// A group of targets with the groups inside it: a framework with its tiers and members, a plan with its fields. The
/// tally of a group is that of its own targets and of everything below, each target once.
/// </summary>
/// <remarks>Immutable. The tallies are made once, when the group is.</remarks>
public sealed class ProgressGroup
{
    /// <summary>Creates a group.</summary>
    /// <param name="id">The id of what it stands for: a framework, a tier, a subject.</param>
    /// <param name="name">Its name.</param>
    /// <param name="assessments">The targets of its own.</param>
    /// <param name="parts">The groups inside it.</param>
    public ProgressGroup(string id, LocalizedText name, IEnumerable<ProgressAssessment> assessments,
        IEnumerable<ProgressGroup>? parts = null)
    {
        ArgumentNullException.ThrowIfNull(name);
        Id = Identifier.Require(id, nameof(id));
        Name = name;
        Assessments = ValueList<ProgressAssessment>.Of(assessments, nameof(assessments));
        Parts = parts is null ? ValueList<ProgressGroup>.Empty : ValueList<ProgressGroup>.Of(parts, nameof(parts));
        Annual = TallyOf(TargetClock.Annual, part => part.Annual);
        Plan = TallyOf(TargetClock.Plan, part => part.Plan);
        Tally = Annual.Merge(Plan);
    }

    /// <summary>The id of what it stands for.</summary>
    public string Id { get; }

    /// <summary>Its name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The targets of its own, not those of its parts; superseded ones stand here and are not counted.</summary>
    public IReadOnlyList<ProgressAssessment> Assessments { get; }

    /// <summary>The groups inside it.</summary>
    public IReadOnlyList<ProgressGroup> Parts { get; }

    /// <summary>All targets, its own and its parts'.</summary>
    public ProgressTally Tally { get; }

    /// <summary>Those set for one year.</summary>
    public ProgressTally Annual { get; }

    /// <summary>Those set for a plan.</summary>
    public ProgressTally Plan { get; }

    /// <summary>The verdict on all targets.</summary>
    public GroupVerdict Verdict => GroupVerdict.Of(Tally);

    /// <summary>The verdict on the targets of the year, to stand beside that on the plan.</summary>
    public GroupVerdict AnnualVerdict => GroupVerdict.Of(Annual);

    /// <summary>The verdict on the targets of the plan.</summary>
    public GroupVerdict PlanVerdict => GroupVerdict.Of(Plan);

    /// <summary>The group and everything inside it, itself first.</summary>
    public IEnumerable<ProgressGroup> SelfAndBelow() => Parts.SelectMany(part => part.SelfAndBelow()).Prepend(this);

    /// <summary>The group of an id, itself or inside it; null where there is none.</summary>
    public ProgressGroup? Find(string id) => SelfAndBelow().FirstOrDefault(group => group.Id == id);

    /// <summary>The weighted mean of a measure over all targets, on request and with its coverage.</summary>
    /// <param name="measure">Which measure of an assessment.</param>
    /// <param name="weight">What a target weighs; null is 1 for each.</param>
    public ProgressComposite Composite(Func<ProgressAssessment, Measure> measure, Func<Target, decimal>? weight = null)
    {
        ArgumentNullException.ThrowIfNull(measure);
        return SelfAndBelow()
            .SelectMany(group => group.Assessments)
            .Where(a => a.SupersededBy is null)
            .Aggregate(ProgressComposite.Empty, (sum, a) => sum.Merge(ProgressComposite.Of(measure(a), weight?.Invoke(a.Target) ?? 1m)));
    }

    /// <summary>
    /// The group in one screen: what can be judged of it, then its parts that have a verdict, the worst first; what has none
    /// is one line, counted by reason.
    /// </summary>
    public string ToText(Language language)
    {
        IEnumerable<string> parts = Parts
            .Where(part => part.Tally.Assessed > 0)
            .OrderBy(part => part.Verdict.Worst).ThenBy(part => part.Verdict.Best).ThenByDescending(part => part.Tally.Assessed)
            .Select(part => language.Say("group.part", part.Name.In(language), part.Verdict.ToShortText(language)));
        string[] lines = [language.Say("group.line", Name.In(language), Verdict.ToShortText(language)), .. parts, .. Unjudged(language)];
        return string.Join("\n", lines);
    }

    private IEnumerable<string> Unjudged(Language language)
    {
        (Obstacle Reason, int Count)[] reasons =
        [
            .. SelfAndBelow().SelectMany(group => group.Assessments)
                .Where(a => a.SupersededBy is null && a.Status.Contains(ProgressStatus.NotAssessable))
                .GroupBy(a => a.Reason)
                .Select(group => (group.Key, group.Count()))
                .OrderByDescending(one => one.Item2).ThenBy(one => one.Key),
        ];
        if (reasons.Length == 0)
            return [];
        string counts = string.Join(language.Say("list.and"),
            reasons.Select(one => language.Say("tally.count", one.Count, one.Reason.ToText(language))));
        return [language.Say("group.part", language.Say("group.unjudged", reasons.Sum(one => one.Count)), counts)];
    }

    /// <summary>Id and verdict.</summary>
    public override string ToString() => $"{Id}: {Verdict.ToText(Language.English)}";

    private ProgressTally TallyOf(TargetClock clock, Func<ProgressGroup, ProgressTally> ofPart) =>
        ProgressTally.Merge([ProgressTally.Of(Assessments.Where(a => a.Target.ClockOf() == clock)), .. Parts.Select(ofPart)]);
}
