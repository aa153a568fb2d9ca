namespace Indicators.Tests.Progress.Oracle;

/// <summary>The pages of the schemes, read once more: the number of each, its class and its score, from two figures, a goal and two clocks.</summary>
/// <remarks>Linear numbers are fractions, growth is doubles; what lies next to a cut of a growth is left undecided (null).</remarks>
internal sealed record SchemeReading(int Sign, int Base, int Value, int? Target, int Elapsed, int Total)
{
    private const double Close = 1e-9;

    public bool IsMet => Target is { } goal && (Value - goal) * Sign >= 0;

    /// <summary>x, the wanted growth a year, and R, its ratio to the growth asked for.</summary>
    private double Growth => Sign * (Math.Pow((double)Value / Base, 1d / Elapsed) - 1d);

    private double Ratio => Growth / Math.Abs(Math.Pow((double)Target!.Value / Base, 1d / Total) - 1d);

    private Rational Share => Rational.Create(Value - Base, Target!.Value - Base);

    private Rational Time => Rational.Create(Elapsed, Total);

    public (string Class, double Score)? StatCan()
    {
        if (IsMet)
            return ("target-achieved", 5d);
        if (Target is null)
            return Cut(Growth, ("substantial", 0.015), ("moderate", 0.005), ("limited", 0d), ("deterioration", double.NegativeInfinity)) is { } free ? (free, ScoreOf(free)) : null;
        double score = Ratio >= 0.6 ? (7.1429 * Ratio) - 4.2857 : (4.1667 * Ratio) - 2.5;
        return Cut(Ratio, ("substantial", 0.95), ("moderate", 0.60), ("limited", 0d), ("deterioration", double.NegativeInfinity)) is { } cut ? (cut, Math.Clamp(score, -5d, 5d)) : null;
    }

    public (string Class, double Score)? Eurostat()
    {
        if (IsMet)
            return ("significant-progress", 5d);
        if (Target is null)
        {
            string? free = Cut(Growth, ("significant-progress", 0.01), ("moderate-progress", 0.001), ("no-progress", -0.001), ("moderate-movement-away", -0.01), ("significant-movement-away", double.NegativeInfinity));
            return free is null ? null : (free, Math.Clamp(250d * Growth, -5d, 5d));
        }

        double score = Ratio >= 1.3 ? 5d : Ratio >= 0.6 ? 5d / 0.7 * (Ratio - 0.6) : Ratio >= -0.6 ? (5d / 1.2 * (Ratio + 0.6)) - 5d : -5d;
        return Cut(Ratio, ("significant-progress", 0.95), ("moderate-progress", 0.60), ("insufficient-progress", 0d), ("significant-movement-away", double.NegativeInfinity)) is { } cut ? (cut, score) : null;
    }

    public string? UnProgressChart()
    {
        if (IsMet)
            return "on-track";
        if (Target is not { } goal)
            return Cut(Growth, ("on-track", 0.02), ("fair", 0.005), ("stagnation", double.NegativeInfinity));
        // Met at the base and lost.
        if ((goal - Base) * Sign <= 0)
            return goal == Base ? null : "stagnation";
        double projected = Value * Math.Pow((double)Value / Base, (double)(Total - Elapsed) / Elapsed);
        return Cut((projected - Base) / (goal - Base), ("on-track", 0.95), ("fair", 0.10), ("stagnation", double.NegativeInfinity));
    }

    /// <summary>100·v/b − [100 − (100 − 100·T/b)·τ], positive short of the path.</summary>
    public Rational PathDistance()
    {
        Rational hundred = Rational.Create(100, 1), path = hundred - ((hundred - (hundred * Rational.Create(Target!.Value, Base))) * Time);
        Rational beyond = (hundred * Rational.Create(Value, Base)) - path;
        return Sign < 0 ? beyond : -beyond;
    }

    public string Eea() => PathDistance().Sign <= 0 ? "on-path" : "off-path";

    public string Schedule()
    {
        if (IsMet)
            return Elapsed == Total ? "achieved" : "achieved-early";
        if (Elapsed == Total)
            return "missed";
        Rational lead = Share - Time, five = Rational.Create(1, 20);
        return Share.Sign < 0 ? "regressed" : lead > five ? "ahead" : lead.Sign >= 0 ? "as-expected" : lead >= -five ? "nearly" : "behind";
    }

    public string Lights()
    {
        Rational index = Share / Time;
        return IsMet || index >= Rational.One ? "green" : index >= Rational.Create(9, 10) ? "yellow" : "red";
    }

    public string TwoClocks(int before)
    {
        bool plan = Share >= Time, year = Rational.Create(Value - before, Target!.Value - Base) >= Rational.Create(1, Total);
        return (plan, year) switch { (true, true) => "both", (true, false) => "only-cumulative", (false, true) => "only-year", _ => "neither" };
    }

    private double ScoreOf(string name) => Growth switch
    {
        < 0d => Math.Max(-5d, (125d * Growth) - 2.5),
        _ => Math.Min(5d, name switch { "substantial" => (500d * Growth) - 5d, "moderate" => (250d * Growth) - 1.25, _ => (500d * Growth) - 2.5 }),
    };

    /// <summary>The first class whose cut is reached; null next to a cut.</summary>
    private static string? Cut(double number, params (string Class, double From)[] cuts) =>
        cuts.Any(cut => Math.Abs(number - cut.From) < Close) ? null : cuts.First(cut => number >= cut.From).Class;
}
