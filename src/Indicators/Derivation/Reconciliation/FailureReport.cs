namespace Indicators.Derivation;

/// <summary>
/// Turns equations that fail into contradictions: those that share a value are one, the value most of them share first; two
/// values of one source that only a swap explains take all that fails through them.
/// </summary>
/// <remarks>
/// What fails on the base of another release is looked at last and apart: it is revised as a rule, and neither suspects nor
/// excuses anything else. What follows from a contradiction found before is left out.
/// </remarks>
internal sealed class FailureReport(NodeTable table, List<Equation> equations, List<Equation> failing, Releases releases)
{
    private const int StepsShown = 12;
    private const int StatementsShown = 24;

    private readonly HashSet<Equation> _left = [.. failing];
    private Dictionary<Node, List<Equation>> _failingOf = [];

    public IEnumerable<Contradiction> Contradictions()
    {
        ILookup<bool, Equation> isRevised = failing.ToLookup(equation => Checks.BasisOf(equation, releases) == AgreementBasis.OtherRelease);
        List<Equation> sure = [.. isRevised[false]];
        if (failing.Count == 0)
            return [];
        List<Contradiction> found = ContradictionsOf(sure, [.. equations.Except(isRevised[true])], (repair, equations) => repair.GuessFor(equations));
        List<Equation> revised = [.. isRevised[true].Where(equation => !Array.Exists(equation.Nodes, node => node.IsConvicted))];
        found.AddRange(ContradictionsOf(revised, [.. equations.Except(sure)], (repair, equations) => repair.GuessFor(equations, coarse: true)));
        return found;
    }

    private List<Contradiction> ContradictionsOf(List<Equation> together, List<Equation> among, Func<Repair, List<Equation>, Guess?> guess)
    {
        var found = new List<Contradiction>();
        if (together.Count == 0)
            return found;
        Node[] suspects = [.. together.SelectMany(equation => equation.Nodes).Where(node => node.IsPublished && node.Series is not null).Distinct()];
        _failingOf = Incidence.Of(together, suspects);
        var repair = new Repair(table, Incidence.Of(among, suspects), together);
        foreach ((Node one, Node other, LocalizedText hint) in new SwapFinder(repair, suspects).Find())
            found.AddRange(Take(repair, _ => new Guess(hint, null), one, other));
        foreach (Node node in suspects.OrderByDescending(node => _failingOf[node].Count).TakeWhile(node => _failingOf[node].Count > 1))
            found.AddRange(Take(repair, failed => guess(repair, failed), node));
        foreach (Equation equation in together)
            found.AddRange(TakeAll(repair, [equation], failed => guess(repair, failed)));
        return found;
    }

    /// <summary>All that is left and fails through some values; nothing where only one equation does and others may claim it.</summary>
    private IEnumerable<Contradiction> Take(Repair repair, Func<List<Equation>, Guess?> guess, params Node[] through)
    {
        List<Equation> together = [.. through.SelectMany(node => _failingOf[node]).Where(_left.Contains).Distinct()];
        return together.Count > 1 ? TakeAll(repair, together, guess, through) : [];
    }

    private IEnumerable<Contradiction> TakeAll(Repair repair, List<Equation> together, Func<List<Equation>, Guess?> guess, params Node[] through)
    {
        if (!together.All(_left.Contains))
            yield break;
        _left.ExceptWith(together);
        Guess? made = guess(together);
        if (through.Length == 0)
            through = [Suspect(repair, together[0])];
        foreach (Node node in together.SelectMany(equation => equation.Nodes))
            node.IsConvicted = true;
        yield return Of(together, made, through);
    }

    /// <summary>
    /// The value of an equation that the fewest other checks uphold. Among equals the rate that was worked out from the others:
    /// a wrong level would mostly fail twice. Where many parts are equal, the whole.
    /// </summary>
    private static Node Suspect(Repair repair, Equation equation)
    {
        Node[] published = [.. equation.Nodes.Where(node => node.IsPublished)];
        if (published.Length == 0)
            return equation.Nodes[equation.Shown];
        int fewest = published.Min(repair.UpheldBy);
        Node[] equals = [.. published.Where(node => repair.UpheldBy(node) == fewest)];
        if (equals.Length == 1 || equals.Count(IsWorkedOut) == 1)
            return Array.Find(equals, IsWorkedOut) ?? equals[0];
        return equation is SumEquation or LimitEquation ? equation.Nodes[equation.Shown] : equals[0];
    }

    private static bool IsWorkedOut(Node node) =>
        node.Series is { } series && (!series.Key.Transformation.IsLevel || series.Indicator.NumeratorId is not null);

    private Contradiction Of(List<Equation> together, Guess? guess, Node[] through)
    {
        Equation first = together.FirstOrDefault(equation => !equation.IsAmbiguous && Checks.BasisOf(equation, releases) is AgreementBasis.Declared or AgreementBasis.OneSource)
            ?? together[0];
        Node shown = first.Nodes[first.Shown];
        IEnumerable<PublishedValue> statements = through.Concat(together.Prepend(first).SelectMany(equation => equation.Nodes)).Distinct().SelectMany(node => node.Statements);
        return new Contradiction(first.Kind, Checks.BasisOf(first, releases), first.Sentence, Checks.Arguments(first))
        {
            ImpliedPoint = Checks.ImpliedFigure(first)?.Literal,
            IsAmbiguous = first.IsAmbiguous,
            Statements = [.. Blamed(guess).Concat(statements).Distinct().Take(StatementsShown)],
            Steps = [.. together.Where(equation => together.Count > 1 || equation != first).Take(StepsShown).Select(Checks.Sentence), .. RangesUsed(first)],
            Hint = guess?.Hint,
            ItemId = first.ItemId ?? first.Nodes[0].Spokesman?.Target?.Id,
            ImpliedName = shown.Name,
            ImpliedPeriod = shown.Period,
            Implied = Checks.ImpliedText(first),
        };
    }

    /// <summary>For figures that end on zeros, what they were taken to allow.</summary>
    private static IEnumerable<LocalizedText> RangesUsed(Equation equation) =>
        from index in Enumerable.Range(0, Math.Min(equation.Nodes.Length, StepsShown))
        let node = equation.Nodes[index]
        where node.Spokesman is { } statement && RoundZeros.Has(statement.Figure)
        select DerivationWordings.Table.Text("step.range-used", node.Name, node.When, node.Text, RangeText.Of(Checks.SoftOf(equation, index), node.Unit, node.Spokesman!.Figure.Unit));

    private static IEnumerable<PublishedValue> Blamed(Guess? guess) => guess?.Blamed is { } blamed ? [blamed] : [];
}
