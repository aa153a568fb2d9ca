using System.Numerics;
using Indicators.Progress;

namespace Indicators.Tests.Progress.Oracle;

/// <summary>
/// The pages on methods and verdicts, read once more and written down in plain fractions, for one value and one baseline: no
/// line of it is the library's. Logarithms are doubles; what lies next to a cut is left undecided.
/// </summary>
internal sealed record PointReading(Situation S, Rational V, Rational B)
{
    private const double Close = 1e-9;

    public Rational T => S.Kind switch
    {
        GoalKind.Multiple or GoalKind.Change => S.Amount * B,
        GoalKind.Increase => B + S.Amount,
        _ => S.Amount,
    };

    public bool IsMet => Holds(V);

    private bool WasMet => Holds(B);

    private int Sign => S.IsRising ? 1 : -1;

    /// <summary>p = (v − b)/(T − b); null where there is no way.</summary>
    public Rational? Completion => WasMet || Target == B ? null : IsBeyondRange ? Rational.Zero : (V - B) / (Target - B);

    public Rational Time => Rational.Create(S.Elapsed, S.Total);

    public Rational Pace => (TargetFromValue - V) / Rational.Create(S.Total - S.Elapsed, 1);

    public Rational Projected => V + ((V - B) * Rational.Create(S.Total - S.Elapsed, S.Elapsed));

    /// <summary>What is gone of the way less what is gone of the time: of the line, or of the curve.</summary>
    public double? Lead => Completion is { } share ? (Lambda ?? Number(share)) - Number(Time) : null;

    /// <summary>(T/v)^(1/m) − 1.</summary>
    public double RequiredGrowth => Math.Pow(Number(TargetFromValue / V), 1d / (S.Total - S.Elapsed)) - 1d;

    /// <summary>[(T − v)/m] / [(v − b)/n]; null where nothing has moved.</summary>
    public Rational? Acceleration => V == B ? null : Pace / ((V - B) / Rational.Create(S.Elapsed, 1));

    /// <summary>The months after the value in which a line reaches T, rounded up; null where it leads away.</summary>
    public BigInteger? MonthsToGoal
    {
        get
        {
            if (V == B)
                return null;
            Rational months = Rational.Create(12 * S.Elapsed, 1) * (TargetFromValue - V) / (V - B);
            return months.Sign <= 0 ? null : ((months.Numerator - 1) / months.Denominator) + 1;
        }
    }

    public double? Lambda => S.IsCompound && Completion is not null && V.Sign > 0 && B.Sign > 0 && T.Sign > 0 ? Ln(V / B) / Ln(T / B) : null;

    public double? GrowthRatio => Completion is not null && S.Kind != GoalKind.Range && V.Sign > 0 && B.Sign > 0 && T.Sign > 0
        ? Sign * (Math.Pow(Number(V / B), 1d / S.Elapsed) - 1d) / Math.Abs(Math.Pow(Number(T / B), 1d / S.Total) - 1d)
        : null;

    /// <summary>The verdict; null where the documents' cuts are too near for this reading.</summary>
    public ProgressStatus? Status()
    {
        if (S.Elapsed == S.Total)
            return IsMet ? ProgressStatus.Achieved : ProgressStatus.Missed;
        if (WasMet)
            return IsMet ? ProgressStatus.AheadOfSchedule : ProgressStatus.Regressed;
        if (IsMet)
            return ProgressStatus.AchievedEarly;
        if (Completion is not { } share)
            return null;
        double gone = Lambda ?? Number(share), lead = gone - Number(Time);
        if (Lambda is null ? false : Math.Abs(gone) < Close || Math.Abs(lead - 0.05) < Close || Math.Abs(lead + 0.05) < Close)
            return null;
        if (share.Sign < 0)
            return ProgressStatus.Regressed;
        Rational exact = share - Time, band = Rational.Create(1, 20);
        if (Lambda is not null)
            return lead > 0.05 ? ProgressStatus.AheadOfSchedule : lead >= -0.05 ? ProgressStatus.OnSchedule : ProgressStatus.BehindSchedule;
        return exact > band ? ProgressStatus.AheadOfSchedule : exact >= -band ? ProgressStatus.OnSchedule : ProgressStatus.BehindSchedule;
    }

    private bool IsBeyondRange => S.Kind == GoalKind.Range && (B < S.Amount ? V > S.Upper : V < S.Amount);

    private Rational Target => S.Kind == GoalKind.Range && B > S.Upper ? S.Upper : T;

    private Rational TargetFromValue => S.Kind == GoalKind.Range && V > S.Upper ? S.Upper : T;

    private bool Holds(Rational level)
    {
        if (S.Kind == GoalKind.Range)
            return level >= S.Amount && level <= S.Upper;
        int side = (level - T).Sign * Sign;
        return side > 0 || (side == 0 && !S.IsStrict);
    }

    public static double Number(Rational number) => (double)(BigInteger.Multiply(number.Numerator, BigInteger.Pow(10, 40)) / number.Denominator) * 1e-40;

    private static double Ln(Rational ratio) => Math.Log(Number(ratio));
}
