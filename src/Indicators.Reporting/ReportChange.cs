namespace Indicators.Reporting;

/// <summary>What changed of one target between two reports.</summary>
public sealed record ReportChange
{
    internal ReportChange(ReportChangeKind kind, ReportTarget? before, ReportTarget? now)
    {
        Kind = kind;
        Before = before;
        Now = now;
    }

    /// <summary>In which way it changed, the gravest where it did so in several.</summary>
    public ReportChangeKind Kind { get; }

    /// <summary>The target in the earlier report; null where it is new.</summary>
    public ReportTarget? Before { get; }

    /// <summary>The target in the later report; null where it was dropped.</summary>
    public ReportTarget? Now { get; }

    /// <summary>Every target that changed between two reports, matched by id: what got worse first.</summary>
    /// <param name="before">The earlier report, of the same catalogue or of an earlier edition.</param>
    /// <param name="now">The later report.</param>
    public static IReadOnlyList<ReportChange> Between(Report before, Report now)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(now);
        var old = before.Targets.ToDictionary(target => target.Target.Id, StringComparer.Ordinal);
        var ids = now.Targets.Select(target => target.Target.Id).ToHashSet(StringComparer.Ordinal);
        IEnumerable<ReportChange?> kept = now.Targets.Select(target => Of(old.GetValueOrDefault(target.Target.Id), target));
        IEnumerable<ReportChange> dropped = before.Targets
            .Where(target => !ids.Contains(target.Target.Id))
            .Select(target => new ReportChange(ReportChangeKind.Dropped, target, null));
        return [.. kept.OfType<ReportChange>().Concat(dropped).OrderBy(change => change.Kind)];
    }

    private static ReportChange? Of(ReportTarget? before, ReportTarget now) =>
        before is null ? new ReportChange(ReportChangeKind.New, null, now)
        : KindOf(before, now) is { } kind ? new ReportChange(kind, before, now)
        : null;

    private static ReportChangeKind? KindOf(ReportTarget before, ReportTarget now)
    {
        if (now.IsSuperseded && !before.IsSuperseded)
            return ReportChangeKind.Superseded;
        if (before.IsAssessed != now.IsAssessed)
            return now.IsAssessed ? ReportChangeKind.JudgedNow : ReportChangeKind.JudgedNoLonger;
        int verdict = now.Assessment.Status.SortKey.CompareTo(before.Assessment.Status.SortKey);
        if (verdict != 0)
            return verdict > 0 ? ReportChangeKind.Worse : ReportChangeKind.Better;
        if (!before.Target.Goal.Equals(now.Target.Goal) || before.Target.DueDate != now.Target.DueDate)
            return ReportChangeKind.GoalMoved;
        return Equals(before.Assessment.Current?.Figure, now.Assessment.Current?.Figure)
            && before.Assessment.Current?.Period == now.Assessment.Current?.Period
            ? null
            : ReportChangeKind.NewValue;
    }
}
