namespace Indicators.Derivation;

/// <summary>
/// Finds two figures of one source that stand in each other's place (value interchange): of two series at one time, or of one
/// series at two times. Putting each in the other's place mends all that fails through them, and no third figure would.
/// </summary>
internal sealed class ExchangeFinder(Repair repair, NodeTable table, Node[] suspects)
{
    /// <summary>A relation this loose would be mended by many figures that have nothing to do with it.</summary>
    private const decimal MostWidth = 0.02m;

    /// <summary>So many partners are tried for one figure: where more fit, none is the one.</summary>
    private const int MostPartners = 64;

    private readonly AlikeValues _alike = new(table, suspects);

    public IEnumerable<(Node One, Node Other, LocalizedText Hint)> Find()
    {
        var taken = new HashSet<Node>();
        foreach (Node one in suspects.Where(node => NeededValues.CanBeWrong(node) && repair.Fails(node)))
        {
            if (taken.Contains(one) || OnlyPartnerOf(one, taken) is not { } other || OnlyPartnerOf(other, taken) is { } third && third != one)
                continue;
            taken.UnionWith([one, other]);
            yield return (one, other, HintText.Exchange(one, other));
        }
    }

    private Node? OnlyPartnerOf(Node one, HashSet<Node> taken)
    {
        Node[] others = [.. PartnersOf(one).Distinct().Take(MostPartners).Where(other => !taken.Contains(other) && IsExchange(one, other)).Take(2)];
        return others is [var only] ? only : null;
    }

    /// <summary>Figures that would do in the place of one, by what a relation that fails asks for there; and those that stand in it beside it.</summary>
    private IEnumerable<Node> PartnersOf(Node one)
    {
        foreach (Equation equation in repair.FailingOf(one).Where(equation => !equation.IsLoose))
        {
            NumberRange wanted = Checks.Implied(equation, Array.IndexOf(equation.Nodes, one));
            if (!IsNarrow(wanted))
                continue;
            foreach (Node other in _alike.Within(one, wanted))
                yield return other;
            foreach (Node other in equation.Nodes.Where(other => other != one && AlikeValues.AreAlike(one, other)))
                yield return other;
        }
    }

    private static bool IsNarrow(NumberRange range) =>
        range is { Low: { } low, High: { } high } && Outward.Add(high, -low) <= Math.Max(Math.Abs(low), Math.Abs(high)) * MostWidth;

    private bool IsExchange(Node one, Node other) =>
        NeededValues.CanBeWrong(other) && Checks.IsOfOneSource([one, other]) && !one.Soft.Meets(other.Soft) && repair.Mends((one, other.Soft), (other, one.Soft));
}
