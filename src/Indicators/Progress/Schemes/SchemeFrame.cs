using Indicators.Derivation;
using Indicators.Progress.Methods;
using NodaTime;

namespace Indicators.Progress;

/// <summary>
/// An input made ready for a scheme: the baseline chosen, the value not later than the due date, the wanted sign known,
/// the goal judged. Records what was substituted on the way.
/// </summary>
internal sealed class SchemeFrame
{
    private List<Substitution>? _substitutions;

    private SchemeFrame(SchemeInput input)
    {
        Input = AtDue(input);
        Sign = SignOf(Input);
    }

    /// <summary>The input with its substitutions made.</summary>
    public SchemeInput Input { get; private set; }

    /// <summary>d: +1 where more is wanted, −1 where less, 0 where nothing says.</summary>
    public int Sign { get; private set; }

    /// <summary>How the numbers of schemes move with the value: they rise in the wanted direction.</summary>
    public Slope SlopeInValue => Sign > 0 ? Slope.Rising : Slope.Falling;

    /// <summary>M0; false where there is no goal.</summary>
    public bool? IsMet { get; private set; } = false;

    /// <summary>A result with what was substituted on the way to it.</summary>
    public SchemeResult Noted(SchemeResult result) => _substitutions is null ? result : result with { Substitutions = _substitutions };

    public ResolvedGoal? Goal => Input.Goal;

    public Measure Value => Input.Current.Value;

    public Measure Base => Input.Baseline!.Value.Value;

    public bool HasBaseline => Input.Baseline is not null;

    /// <summary>n in whole months.</summary>
    public int ElapsedMonths => CivilCalendar.MonthsBetween(Input.Baseline!.Value.At, Input.Current.At);

    /// <summary>N in whole months.</summary>
    public int TotalMonths => CivilCalendar.MonthsBetween(Input.Baseline!.Value.At, Input.Due!.Value);

    /// <summary>m in whole months.</summary>
    public int RemainingMonths => CivilCalendar.MonthsBetween(Input.Current.At, Input.Due!.Value);

    /// <summary>Prepares an input.</summary>
    /// <param name="input">The input.</param>
    /// <param name="fallback">Which point to take where the baseline's is missing; null where none may be taken.</param>
    public static SchemeFrame Of(SchemeInput input, Func<SchemeInput, LocalDate, SchemePoint?>? fallback = null)
    {
        ArgumentNullException.ThrowIfNull(input);
        var frame = new SchemeFrame(input);
        if (fallback is not null)
            frame.FindBaseline(fallback);
        frame.Judge();
        return frame;
    }

    /// <summary>d of an input: the side of its goal, or its direction; for a range of targets, the side it is seen from.</summary>
    public static int SignOf(SchemeInput input)
    {
        int stated = input.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };
        return input.Goal switch
        {
            null => stated,
            { Side: GoalSide.AtLeast } => 1,
            { Side: GoalSide.AtMost } => -1,
            _ => SignTowardsRange(input, stated),
        };
    }

    /// <summary>
    /// T for a baseline, on the side the goal is approached from. Only inside a number of a scheme, where an overflow is met.
    /// </summary>
    public decimal Target(decimal baseline) => Sign < 0 ? Goal!.UpperThresholdFor(baseline) : Goal!.ThresholdFor(baseline);

    /// <summary>The same; null beyond what a decimal holds.</summary>
    public decimal? TargetOrNull(decimal baseline) => Goal!.ThresholdOrNull(baseline, upper: Sign < 0);

    /// <summary>Takes another value in place of a baseline or target of zero.</summary>
    public void Replace(SubstitutionKind kind, decimal replacement)
    {
        Note(kind, "0", Text(replacement));
        Input = kind == SubstitutionKind.ZeroBaseline
            ? Input with { Baseline = new SchemePoint(Input.Baseline!.Value.At, Measure.Exactly(replacement)) }
            : Input with { Goal = Goal! with { Offset = replacement, UpperOffset = Goal.UpperOffset is null ? null : replacement } };
        Judge();
    }

    private static int SignTowardsRange(SchemeInput input, int stated)
    {
        decimal reference = input.Baseline?.Value.Value ?? 0m;
        if (input.Goal!.ThresholdOrNull(reference) is not { } low || input.Goal.ThresholdOrNull(reference, upper: true) is not { } high)
            return stated;
        if (input.Baseline is { } baseline && SideOf(baseline.Value, low, high) is not 0 and var fromBaseline)
            return fromBaseline;
        return SideOf(input.Current.Value, low, high) is not 0 and var fromValue ? fromValue : stated;
    }

    private static int SideOf(Measure value, decimal low, decimal high) => value.High < low ? 1 : value.Low > high ? -1 : 0;

    private static string Text(decimal number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A goal is judged up to its due date: a later value gives way to that of the due date, where there is one.</summary>
    private SchemeInput AtDue(SchemeInput input)
    {
        if (input.Due is not { } due || input.Current.At <= due)
            return input;
        SchemePoint? atDue = null;
        foreach (SchemePoint point in input.Series)
        {
            if (point.At == due)
                atDue = point;
        }

        if (atDue is not { } found)
            return input;
        Note(SubstitutionKind.ValueAtDue, CivilCalendar.Text(input.Current.At), CivilCalendar.Text(due));
        return input with { Current = found };
    }

    private void FindBaseline(Func<SchemeInput, LocalDate, SchemePoint?> fallback)
    {
        if (Input.Baseline is not null || Input.BaselineWantedAt is not { } wanted || fallback(Input, wanted) is not { } found)
            return;
        Input = Input with { Baseline = found };
        Sign = SignOf(Input);
        if (found.At != wanted)
            Note(SubstitutionKind.BaselinePeriod, CivilCalendar.Text(wanted), CivilCalendar.Text(found.At));
    }

    private void Note(SubstitutionKind kind, string wanted, string used) =>
        (_substitutions ??= []).Add(new Substitution(kind, wanted, used));

    private void Judge()
    {
        if (Goal is not { } goal)
            return;
        IsMet = goal.NeedsBaseline && !HasBaseline ? null : Achievement.IsMet(goal, Value, Input.Baseline?.Value);
        // What is used up is met when the time is over, and not before.
        if (Input is { IsUsedUp: true, IsDue: false })
            IsMet = false;
    }
}
