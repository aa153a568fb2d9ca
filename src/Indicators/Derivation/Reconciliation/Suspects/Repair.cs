using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Looks for the one correction that would make equations hold and break none that held.</summary>
internal sealed class Repair(NodeTable table, Dictionary<Node, List<Equation>> incident, List<Equation> failing, NeededValues needed)
{
    /// <summary>A guess costs many trials; after so many contradictions the rest are given without one.</summary>
    private const int MostGuesses = 200;
    private const int MostEquations = 64;
    private const int MostValues = 200;

    private readonly HashSet<Equation> _failing = [.. failing];
    private int _guesses;

    /// <summary>True where exchanged values would make everything hold that they stand in.</summary>
    public bool Mends(params ReadOnlySpan<(Node Node, Interval Value)> changes)
    {
        int tried = 0;
        foreach ((Node node, _) in changes)
        {
            foreach (Equation equation in EquationsOf(node))
            {
                if (tried++ < MostEquations && IsReady(equation) && !Checks.WouldHold(equation, changes))
                    return false;
            }
        }

        return tried > 0;
    }

    /// <summary>How many checks the value passes: what several others uphold is less likely the wrong one.</summary>
    public int UpheldBy(Node node) =>
        EquationsOf(node).Take(MostEquations).Count(equation => IsReady(equation) && !_failing.Contains(equation) && equation is not LimitEquation && Checks.Holds(equation));

    /// <summary>True where the value stands in an equation that can be worked out.</summary>
    public bool IsRelated(Node node) => EquationsOf(node).Exists(IsReady);

    /// <summary>The equations it stands in that fail.</summary>
    public IEnumerable<Equation> FailingOf(Node node) => EquationsOf(node).Where(_failing.Contains);

    /// <summary>The guess for equations that fail together: the only correction of its family that mends them.</summary>
    /// <param name="together">The equations.</param>
    /// <param name="coarse">Whether only scales, signs and misread words are thought of: what a revision may explain, a digit always could.</param>
    public Guess? GuessFor(List<Equation> together, bool coarse = false)
    {
        return Guess(together, [.. together.SelectMany(equation => equation.Nodes).Distinct().Where(node => together.TrueForAll(equation => equation.IsOf(node)))], [], coarse);
    }

    /// <summary>The same, of the figures that explain the equations alone.</summary>
    public Guess? GuessFor(List<Equation> together, ImmutableArray<Explanation> explanations) =>
        Guess(together, [.. explanations.Select(explanation => explanation.Figures[0].Node)], [], coarse: false);

    /// <summary>The guess for one figure of a set, the others free to be what they have to be.</summary>
    public Guess? GuessFor(SuspectValue figure, Explanation explanation)
    {
        (Node, Interval)[] free = [.. explanation.Figures.Where(other => other.Node != figure.Node).Select(other => (other.Node, other.Needed))];
        return Guess([.. FailingOf(figure.Node)], [figure.Node], free, coarse: false);
    }

    private Guess? Guess(List<Equation> together, Node[] nodes, (Node, Interval)[] free, bool coarse)
    {
        if (_guesses++ >= MostGuesses || together.Exists(equation => equation.IsLoose || equation.Nodes.Length > MostValues))
            return null;
        (Node Node, PublishedValue PublishedValue)[] candidates = [.. nodes.Where(node => node is { IsPublished: true, Spokesman: not null }).Select(node => (node, node.Spokesman!))];
        return Only([.. Misreadings(together), .. candidates.SelectMany(each => Shifts(each.Node, each.PublishedValue)), .. Mending(candidates, free, Slips.Coarse)])
            ?? (coarse ? null : GuessAtDigits(candidates, free));
    }

    private Guess? GuessAtDigits((Node Node, PublishedValue PublishedValue)[] candidates, (Node, Interval)[] free) =>
        Only([.. Mending(candidates, free, (node, statement) => Slips.OfDigits(node, statement, exchanged: true))])
            ?? Only([.. Mending(candidates, free, (node, statement) => Slips.OfDigits(node, statement, FigureReading.Hard))])
            ?? Only([.. Mending(candidates, free, (node, statement) => Slips.OfDigits(node, statement))]);

    private static Guess? Only(Guess[] guesses) => guesses.Length == 1 ? guesses[0] : null;

    private IEnumerable<Guess> Mending(
        (Node Node, PublishedValue PublishedValue)[] candidates, (Node, Interval)[] free, Func<Node, PublishedValue, IEnumerable<Slip>> slips)
    {
        foreach ((Node node, PublishedValue statement) in candidates)
        {
            foreach (Slip slip in slips(node, statement))
            {
                if (Mends([(node, slip.Corrected), .. free]))
                    yield return new Guess(slip.Hint, statement);
            }
        }
    }

    private static IEnumerable<Guess> Misreadings(List<Equation> together)
    {
        if (together.Count == 1 && together[0].Misread() is { } other && Checks.Holds(other))
            yield return new Guess(HintText.Points(together[0].Nodes[2].Spokesman!), together[0].Nodes[2].Spokesman);
    }

    /// <summary>A value that is, to the digit, the one of the year before or after.</summary>
    private IEnumerable<Guess> Shifts(Node node, PublishedValue statement)
    {
        if (node.Series is not { } series || statement.Period is not { } period)
            yield break;
        foreach (int years in new[] { -1, 1 })
        {
            if (EarlierPeriod.YearsLater(period, years) is { } other && table.Published(series.Key, other)?.Spokesman is { } neighbour && neighbour.Figure.Quantity == statement.Figure.Quantity)
                yield return new Guess(HintText.Shifted(statement, other.ToString()), statement);
        }
    }

    private List<Equation> EquationsOf(Node node) => incident.GetValueOrDefault(node) ?? [];

    private bool IsReady(Equation equation) => Array.TrueForAll(equation.Nodes, node => node.IsKnown && !node.IsContested && !needed.IsDistrusted(node));
}
