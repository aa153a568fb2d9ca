namespace Indicators.Derivation;

/// <summary>What figures would have to be for every relation to hold that they stand in, all other figures as they are printed.</summary>
internal sealed class NeededValues(Dictionary<Term, List<Equation>> incident)
{
    /// <summary>
    /// Two values that stand in relations together narrow each other; more rounds than these change nothing that is printed.
    /// </summary>
    private const int Rounds = 4;

    private readonly HashSet<Term> _wrong = [];

    /// <summary>True for figures that somebody printed; a constant or a value that was derived is not to blame.</summary>
    public static bool CanBeWrong(Term term) => term is { IsPublished: true, Spokesman: not null, IsContested: false };

    /// <summary>A figure that was found wrong: nothing is worked out from it again.</summary>
    public void Distrust(Term term) => _wrong.Add(term);

    /// <summary>True for a figure that was found wrong.</summary>
    public bool IsDistrusted(Term term) => _wrong.Contains(term);

    /// <summary>The relations of a figure that all are known of.</summary>
    public IEnumerable<Equation> EquationsOf(Term term) => incident.GetValueOrDefault(term) ?? [];

    /// <summary>How many values are looked at to judge a set.</summary>
    public long CostOf(Term[] changed) =>
        changed.Sum(term => EquationsOf(term).Sum(equation => (long)equation.Terms.Length)) * (changed.Length > 1 ? 2 : 1);

    /// <summary>What each of some figures would have to say; null where no values make everything hold.</summary>
    /// <param name="failing">The relations that must be mended; each has one of the figures in it.</param>
    /// <param name="changed">The figures.</param>
    public SuspectValue[]? Of(IReadOnlyList<Equation> failing, params Term[] changed)
    {
        if (failing.Any(equation => !Array.Exists(changed, equation.IsOf)))
            return null;
        if (Narrow(changed, FigureReading.Soft, isWidened: true) is not { } printed
            || failing.Any(equation => !IsMended(equation, changed, printed)))
            return null;
        Interval[] shown =
            Narrow(changed, FigureReading.Hard, isWidened: false) ?? Narrow(changed, FigureReading.Soft, isWidened: false) ?? printed;
        return [.. changed.Select((term, i) => new SuspectValue(term, printed[i], shown[i]))];
    }

    private Interval[]? Narrow(Term[] changed, FigureReading reading, bool isWidened)
    {
        var printed = new Interval[changed.Length];
        for (int i = 0; i < changed.Length; i++)
            printed[i] = Start(changed[i]);
        for (int round = 0; round < (changed.Length > 1 ? Rounds : 1); round++)
        {
            for (int i = 0; i < changed.Length; i++)
            {
                if (!Narrow(changed, printed, i, reading, isWidened, isFirst: round == 0))
                    return null;
            }
        }

        return printed;
    }

    /// <summary>Takes what every relation of one figure leaves for it; false where nothing is left.</summary>
    private bool Narrow(Term[] changed, Interval[] printed, int index, FigureReading reading, bool isWidened, bool isFirst)
    {
        Term term = changed[index];
        foreach (Equation equation in EquationsOf(term))
        {
            bool isShared = changed.Length > 1 && Array.Exists(changed, other => other != term && equation.IsOf(other));
            if ((!isFirst && !isShared) || !IsUsable(equation, changed))
                continue;
            Interval implied = equation.Solve(Array.IndexOf(equation.Terms, term), Values(equation, changed, printed, reading));
            Interval room = isWidened ? Printed(term, implied) : implied;
            if (!printed[index].Meets(room))
                return false;
            printed[index] = printed[index].With(room);
        }

        return true;
    }

    /// <summary>An amount that cannot be negative is not looked for below zero.</summary>
    private static Interval Start(Term term) =>
        term.Series is { Indicator.Sign: AmountSign.NeverNegative } series && series.Key.Transformation.IsLevel
            ? new Interval(0m, null)
            : default;

    private bool IsUsable(Equation equation, Term[] changed) =>
        Array.TrueForAll(equation.Terms,
            term => Array.IndexOf(changed, term) >= 0 || (term is { IsKnown: true, IsContested: false } && !_wrong.Contains(term)));

    private static Interval[] Values(Equation equation, Term[] changed, Interval[] printed, FigureReading reading)
    {
        var values = new Interval[equation.Terms.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int at = Array.IndexOf(changed, equation.Terms[i]);
            values[i] = at >= 0 ? Meant(equation.Terms[i], printed[at])
                : reading == FigureReading.Soft ? Checks.SoftOf(equation, i)
                : equation.Terms[i].Read(reading);
        }

        return values;
    }

    /// <summary>Mended, and not merely left open: what is implied has an end, and meets what could be printed.</summary>
    private static bool IsMended(Equation equation, Term[] changed, Interval[] printed)
    {
        Interval[] values = Values(equation, changed, printed, FigureReading.Soft);
        int target = Array.FindIndex(equation.Terms, term => Array.IndexOf(changed, term) >= 0);
        Interval implied = equation.Solve(target, values);
        return (implied.Low is not null || implied.High is not null) && implied.Meets(values[target]);
    }

    /// <summary>The numbers that can be printed for a value in a range: as far beside it as the figure's own rounding reaches.</summary>
    private static Interval Printed(Term term, Interval value) => OffsetsOf(term) is { } offsets ? value - offsets : value;

    /// <summary>The values that a printed number can stand for.</summary>
    private static Interval Meant(Term term, Interval printed) => OffsetsOf(term) is { } offsets ? printed + offsets : printed;

    private static Interval? OffsetsOf(Term term) =>
        term.Spokesman is { } statement && statement.Figure.Quantity.AmountOrNull(term.Unit) is { } amount ? term.Soft.Plus(-amount) : null;
}
