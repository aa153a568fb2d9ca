using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// All targets of one series together: which is next, the worst of those due together, and which of them contradict each
/// other. Every target is assessed by itself; nothing here replaces that.
/// </summary>
/// <remarks>
/// Rules of the weather symbols of Germany's statistical office: of several target years the next counts; of several
/// figures for one year each is judged and the worst decides. Two sources that state different goals for one day are
/// not reconciled: both are assessed, and <see cref="Conflicts"/> says so.
/// </remarks>
public sealed class SeriesProgress
{
    private readonly IReadOnlyList<ProgressAssessment> _next;

    internal SeriesProgress(SeriesKey series, LocalDate asOf, IEnumerable<ProgressAssessment> assessments)
    {
        Series = series;
        Assessments = ValueList<ProgressAssessment>.Of(assessments.OrderBy(a => a.Target.DueDate), nameof(assessments));
        Superseded = ValueList<ProgressAssessment>.Of(Assessments.Where(a => a.SupersededBy is not null), nameof(assessments));
        ProgressAssessment[] valid = [.. Assessments.Where(a => a.SupersededBy is null)];
        NextDue = Due(valid, asOf);
        _next = NextDue is { } due ? [.. valid.Where(a => a.Target.DueDate == due)] : [];
        Conflicts = ValueList<TargetConflict>.Of(ConflictsAmong(valid), nameof(assessments));
    }

    /// <summary>Targets of a series assessed already, put together: none is assessed again.</summary>
    /// <param name="series">The series.</param>
    /// <param name="asOf">The day of asking.</param>
    /// <param name="assessments">The assessments of its targets as of that day.</param>
    public static SeriesProgress Of(SeriesKey series, DateOnly asOf, IEnumerable<ProgressAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(series);
        ArgumentNullException.ThrowIfNull(assessments);
        return new SeriesProgress(series, CivilCalendar.From(asOf), assessments);
    }

    /// <summary>The series.</summary>
    public SeriesKey Series { get; }

    /// <summary>Every target of the series, in order of their due dates.</summary>
    public IReadOnlyList<ProgressAssessment> Assessments { get; }

    /// <summary>Those that a later target had taken the place of.</summary>
    public IReadOnlyList<ProgressAssessment> Superseded { get; }

    /// <summary>
    /// The due date that counts: the next from the day of asking on, or the last where all have passed; null without a target.
    /// </summary>
    [System.Text.Json.Serialization.JsonConverter(typeof(NullableLocalDateJsonConverter))]
    public LocalDate? NextDue { get; }

    /// <summary>The targets due then: one, or several at once.</summary>
    public IReadOnlyList<ProgressAssessment> Next => _next;

    /// <summary>Pairs of targets for one day that state different goals.</summary>
    public IReadOnlyList<TargetConflict> Conflicts { get; }

    /// <summary>
    /// How the series stands: the worst verdict of the targets due next. Stretch goals count only where there is nothing else; one without
    /// a verdict does not count.
    /// </summary>
    public ProgressStatusSet Status => WorstOf(_next);

    /// <summary>The target due next that stands worst; null where none has a verdict.</summary>
    public ProgressAssessment? Worst
    {
        get
        {
            ProgressStatusSet status = Status;
            return Counting(_next).FirstOrDefault(a => WorstOf(a.Status) == WorstOf(status));
        }
    }

    /// <summary>The worst of several verdicts; of open ones, every status that can come out as the worst.</summary>
    internal static ProgressStatusSet WorstOf(IEnumerable<ProgressAssessment> assessments)
    {
        ArgumentNullException.ThrowIfNull(assessments);
        ProgressStatusSet? worst = null;
        foreach (ProgressAssessment assessment in Counting(assessments))
            worst = worst is { } so ? Worse(so, assessment.Status) : assessment.Status;
        return worst ?? default;
    }

    /// <summary>Series, next due date and verdict.</summary>
    public override string ToString() => $"{Series}: {NextDue?.ToString("uuuu-MM-dd", null)} {Status}";

    private static ProgressAssessment[] Counting(IEnumerable<ProgressAssessment> assessments)
    {
        ProgressAssessment[] known = [.. assessments.Where(a => a.Status.Certain != ProgressStatus.NotAssessable)];
        ProgressAssessment[] floors = [.. known.Where(a => a.Target.Commitment == TargetCommitment.Floor)];
        return floors.Length > 0 ? floors : known;
    }

    private static ProgressStatusSet Worse(ProgressStatusSet left, ProgressStatusSet right)
    {
        Span<ProgressStatus> statuses = stackalloc ProgressStatus[left.Count * right.Count];
        int count = 0;
        foreach (ProgressStatus a in left)
        {
            foreach (ProgressStatus b in right)
                statuses[count++] = Badness(a) >= Badness(b) ? a : b;
        }

        return ProgressStatusSet.Of(statuses[..count]);
    }

    private static int WorstOf(ProgressStatusSet status) => status.Max(Badness);

    private static int Badness(ProgressStatus status) => status switch
    {
        ProgressStatus.Missed => 8,
        ProgressStatus.Regressed => 7,
        ProgressStatus.BehindSchedule => 6,
        ProgressStatus.OnSchedule => 5,
        ProgressStatus.AheadOfSchedule => 4,
        ProgressStatus.MetWithinTolerance => 3,
        ProgressStatus.Achieved => 2,
        ProgressStatus.AchievedEarly => 1,
        _ => 0,
    };

    private static LocalDate? Due(ProgressAssessment[] valid, LocalDate asOf)
    {
        foreach (ProgressAssessment assessment in valid)
        {
            if (assessment.Target.DueDate >= asOf)
                return assessment.Target.DueDate;
        }

        return valid.Length == 0 ? null : valid[^1].Target.DueDate;
    }

    /// <summary>A floor and the stretch above it are two goals on purpose, not two readings of one.</summary>
    private static IEnumerable<TargetConflict> ConflictsAmong(ProgressAssessment[] valid)
    {
        for (int i = 0; i < valid.Length; i++)
        {
            for (int j = i + 1; j < valid.Length && valid[j].Target.DueDate == valid[i].Target.DueDate; j++)
            {
                Target first = valid[i].Target, second = valid[j].Target;
                if (first.Commitment == second.Commitment && GoalComparison.Differ(valid[i], valid[j]))
                    yield return new TargetConflict(valid[i], valid[j]);
            }
        }
    }
}
