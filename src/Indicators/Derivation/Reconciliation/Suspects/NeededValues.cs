namespace Indicators.Derivation;

/// <summary>What figures would have to be for every relation to hold that they stand in, all other figures as they are printed.</summary>
internal sealed class NeededValues(Dictionary<Node, List<Equation>> incident)
{
    /// <summary>Two values that stand in relations together narrow each other; more rounds than these change nothing that is printed.</summary>
    private const int Rounds = 4;

    private readonly HashSet<Node> _wrong = [];

    /// <summary>True for figures that somebody printed; a constant or a value that was derived is not to blame.</summary>
    public static bool CanBeWrong(Node node) => node is { IsPublished: true, Spokesman: not null, IsContested: false };

    /// <summary>A figure that was found wrong: nothing is worked out from it again.</summary>
    public void Distrust(Node node) => _wrong.Add(node);

    /// <summary>True for a figure that was found wrong.</summary>
    public bool IsDistrusted(Node node) => _wrong.Contains(node);

    /// <summary>The relations of a figure that all are known of.</summary>
    public IEnumerable<Equation> EquationsOf(Node node) => incident.GetValueOrDefault(node) ?? [];

    /// <summary>How many values are looked at to judge a set.</summary>
    public long CostOf(Node[] changed) => changed.Sum(node => EquationsOf(node).Sum(equation => (long)equation.Nodes.Length)) * (changed.Length > 1 ? 2 : 1);

    /// <summary>What each of some figures would have to say; null where no values make everything hold.</summary>
    /// <param name="failing">The relations that must be mended; each has one of the figures in it.</param>
    /// <param name="changed">The figures.</param>
    public SuspectValue[]? Of(IReadOnlyList<Equation> failing, params Node[] changed)
    {
        if (failing.Any(equation => !Array.Exists(changed, equation.IsOf)))
            return null;
        if (Narrow(changed, FigureReading.Soft, isWidened: true) is not { } printed || failing.Any(equation => !IsMended(equation, changed, printed)))
            return null;
        Interval[] shown = Narrow(changed, FigureReading.Hard, isWidened: false) ?? Narrow(changed, FigureReading.Soft, isWidened: false) ?? printed;
        return [.. changed.Select((node, i) => new SuspectValue(node, printed[i], shown[i]))];
    }

    private Interval[]? Narrow(Node[] changed, FigureReading reading, bool isWidened)
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
    private bool Narrow(Node[] changed, Interval[] printed, int index, FigureReading reading, bool isWidened, bool isFirst)
    {
        Node node = changed[index];
        foreach (Equation equation in EquationsOf(node))
        {
            bool isShared = changed.Length > 1 && Array.Exists(changed, other => other != node && equation.IsOf(other));
            if ((!isFirst && !isShared) || !IsUsable(equation, changed))
                continue;
            Interval implied = equation.Solve(Array.IndexOf(equation.Nodes, node), Values(equation, changed, printed, reading));
            Interval room = isWidened ? Printed(node, implied) : implied;
            if (!printed[index].Meets(room))
                return false;
            printed[index] = printed[index].With(room);
        }

        return true;
    }

    /// <summary>An amount that cannot be negative is not looked for below zero.</summary>
    private static Interval Start(Node node) =>
        node.Series is { Indicator.Sign: AmountSign.NeverNegative } series && series.Key.Transformation.IsLevel ? new Interval(0m, null) : default;

    private bool IsUsable(Equation equation, Node[] changed) =>
        Array.TrueForAll(equation.Nodes, node => Array.IndexOf(changed, node) >= 0 || (node is { IsKnown: true, IsContested: false } && !_wrong.Contains(node)));

    private static Interval[] Values(Equation equation, Node[] changed, Interval[] printed, FigureReading reading)
    {
        var values = new Interval[equation.Nodes.Length];
        for (int i = 0; i < values.Length; i++)
        {
            int at = Array.IndexOf(changed, equation.Nodes[i]);
            values[i] = at >= 0 ? Meant(equation.Nodes[i], printed[at]) : reading == FigureReading.Soft ? Checks.SoftOf(equation, i) : equation.Nodes[i].Read(reading);
        }

        return values;
    }

    /// <summary>Mended, and not merely left open: what is implied has an end, and meets what could be printed.</summary>
    private static bool IsMended(Equation equation, Node[] changed, Interval[] printed)
    {
        Interval[] values = Values(equation, changed, printed, FigureReading.Soft);
        int target = Array.FindIndex(equation.Nodes, node => Array.IndexOf(changed, node) >= 0);
        Interval implied = equation.Solve(target, values);
        return (implied.Low is not null || implied.High is not null) && implied.Meets(values[target]);
    }

    /// <summary>The numbers that can be printed for a value in a range: as far beside it as the figure's own rounding reaches.</summary>
    private static Interval Printed(Node node, Interval value) => OffsetsOf(node) is { } offsets ? value - offsets : value;

    /// <summary>The values that a printed number can stand for.</summary>
    private static Interval Meant(Node node, Interval printed) => OffsetsOf(node) is { } offsets ? printed + offsets : printed;

    private static Interval? OffsetsOf(Node node) =>
        node.Spokesman is { } statement && statement.Figure.Quantity.AmountOrNull(node.Unit) is { } amount ? node.Soft.Plus(-amount) : null;
}
