using System.Collections.Immutable;
using Indicators.Progress;

namespace Indicators.Reporting;

/// <summary>Targets counted by status; those that cannot be assessed stand apart and never in a share.</summary>
public sealed class ReportSummary
{
    /// <summary>The statuses from best to worst, the open ones before the last.</summary>
    private static readonly ImmutableArray<ProgressStatus?> Order =
    [
        ProgressStatus.AchievedEarly, ProgressStatus.Achieved, ProgressStatus.MetWithinTolerance, ProgressStatus.AheadOfSchedule,
        ProgressStatus.OnSchedule, null, ProgressStatus.BehindSchedule, ProgressStatus.Regressed, ProgressStatus.Missed,
    ];

    private ReportSummary(
        int total, ImmutableArray<StatusCount> counts, ImmutableArray<ReasonCount> reasons, (int Reached, int NotReached) reached)
    {
        Total = total;
        Counts = counts;
        Reasons = reasons;
        Assessed = counts.Sum(count => count.Count);
        OnCourse = counts.Where(count => count.Status is { } status && IsOnCourse(status)).Sum(count => count.Count);
        (Reached, NotReached) = reached;
    }

    /// <summary>All targets that counted on the day.</summary>
    public int Total { get; }

    /// <summary>Those with a verdict, open ones included: the denominator of every share.</summary>
    public int Assessed { get; }

    /// <summary>Those certainly met, nearly met, ahead of or on schedule.</summary>
    public int OnCourse { get; }

    /// <summary>Of the assessed, those that have reached the plan to date (达到序时进度): strictly, nearly on schedule is not enough.</summary>
    public int Reached { get; }

    /// <summary>Of the assessed, those that have not (未达到序时进度). The rest is open.</summary>
    public int NotReached { get; }

    /// <summary>The assessed targets by status, best first; statuses nobody has are left out.</summary>
    public ImmutableArray<StatusCount> Counts { get; }

    /// <summary>Why the rest cannot be assessed, the commonest reason first.</summary>
    public ImmutableArray<ReasonCount> Reasons { get; }

    internal static ReportSummary Of(IEnumerable<ReportTarget> targets)
    {
        ReportTarget[] all = [.. targets.Where(target => !target.IsSuperseded)];
        ReportTarget[] assessed = [.. all.Where(target => target.IsAssessed)];
        IEnumerable<StatusCount> counts = Order
            .Select(status => new StatusCount(status, assessed.Count(target => target.Status == status)))
            .Where(count => count.Count > 0);
        IEnumerable<ReasonCount> reasons = all
            .Where(target => !target.IsAssessed)
            .CountBy(target => target.Assessment.Reason)
            .Select(reason => new ReasonCount(reason.Key, reason.Value))
            .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Reason);
        int CountReached(bool reached) => assessed.Count(target => target.HasReachedPlan == reached);
        return new ReportSummary(all.Length, [.. counts], [.. reasons], (CountReached(true), CountReached(false)));
    }

    private static bool IsOnCourse(ProgressStatus status) => status
        is ProgressStatus.AchievedEarly or ProgressStatus.Achieved or ProgressStatus.MetWithinTolerance
        or ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule;
}
