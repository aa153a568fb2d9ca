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

    private ReportSummary(int total, ImmutableArray<StatusCount> counts, ImmutableArray<ReasonCount> reasons)
    {
        Total = total;
        Counts = counts;
        Reasons = reasons;
        Assessed = counts.Sum(count => count.Count);
        OnCourse = counts.Where(count => count.Status is { } status && IsOnCourse(status)).Sum(count => count.Count);
    }

    /// <summary>All targets.</summary>
    public int Total { get; }

    /// <summary>Those with a verdict, open ones included: the denominator of every share.</summary>
    public int Assessed { get; }

    /// <summary>Those certainly met, nearly met, ahead of or on schedule.</summary>
    public int OnCourse { get; }

    /// <summary>The assessed targets by status, best first; statuses nobody has are left out.</summary>
    public ImmutableArray<StatusCount> Counts { get; }

    /// <summary>Why the rest cannot be assessed, the commonest reason first.</summary>
    public ImmutableArray<ReasonCount> Reasons { get; }

    internal static ReportSummary Of(IEnumerable<ReportTarget> targets)
    {
        ReportTarget[] all = [.. targets];
        ReportTarget[] assessed = [.. all.Where(target => target.IsAssessed)];
        IEnumerable<StatusCount> counts = Order
            .Select(status => new StatusCount(status, assessed.Count(target => target.Status == status)))
            .Where(count => count.Count > 0);
        IEnumerable<ReasonCount> reasons = all
            .Where(target => !target.IsAssessed)
            .CountBy(target => target.Assessment.Reason)
            .Select(reason => new ReasonCount(reason.Key, reason.Value))
            .OrderByDescending(reason => reason.Count).ThenBy(reason => reason.Reason);
        return new ReportSummary(all.Length, [.. counts], [.. reasons]);
    }

    private static bool IsOnCourse(ProgressStatus status) => status
        is ProgressStatus.AchievedEarly or ProgressStatus.Achieved or ProgressStatus.MetWithinTolerance
        or ProgressStatus.AheadOfSchedule or ProgressStatus.OnSchedule;
}
