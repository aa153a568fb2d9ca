namespace Indicators.Derivation;

/// <summary>
/// What follows over several steps: values that nobody published are derived, equation by equation, and two ways to one of
/// them must meet. A few rounds; linear in the equations.
/// </summary>
internal sealed class ChainPropagation(List<Equation> equations)
{
    private const int Rounds = 3;
    private const int StatementsShown = 24;

    private readonly HashSet<Equation> _used = [];

    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.chain"];

    public List<Reconciliation> Reconciled { get; } = [];

    public List<Contradiction> Contradictions { get; } = [];

    public void Run()
    {
        Equation[] open = [.. equations.Where(equation => equation.Nodes.Any(node => !node.IsPublished && !node.IsKnown))];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Equation equation in open.Where(IsSound))
                Propagate(equation);
        }
    }

    /// <summary>Nothing is built on what is in doubt, or was revised when the rest was not.</summary>
    private static bool IsSound(Equation equation) =>
        Array.TrueForAll(equation.Nodes, node => !node.IsContested && !node.IsConvicted && node.Superseded.Count == 0);

    private void Propagate(Equation equation)
    {
        int target = TargetOf(equation);
        if (target < 0 || _used.Contains(equation))
            return;
        Node node = equation.Nodes[target];
        Interval implied = Checks.Implied(equation, target);
        if (implied.Low is null && implied.High is null)
            return;
        _used.Add(equation);
        bool first = !node.IsKnown;
        Equation? other = implied.IsBelow(node.Soft) ? node.LowFrom : node.HighFrom;
        if (!node.Derive(equation, implied, Checks.Implied(equation, target, FigureReading.Hard)))
            Report(node, equation, target, other!);
        else if (!first)
            Reconciled.Add(new Reconciliation(equation, target, EquationKind.Chain, node.Soft.IsBounded ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Open));
    }

    /// <summary>The one value that is not known yet, or the first that was derived; −1 where two are unknown.</summary>
    private static int TargetOf(Equation equation)
    {
        int target = -1;
        for (int i = 0; i < equation.Nodes.Length; i++)
        {
            if (equation.Nodes[i].IsKnown)
                continue;
            if (target >= 0)
                return -1;
            target = i;
        }

        return target >= 0 ? target : Array.FindIndex(equation.Nodes, node => node.IsDerived);
    }

    private void Report(Node node, Equation equation, int target, Equation other)
    {
        List<Equation> together = [.. Behind(equation, node).Concat(Behind(other, node)).Distinct()];
        PublishedValue[] statements = [.. together.SelectMany(each => each.Nodes).Distinct().SelectMany(each => each.Statements)];
        if (statements.Length == 0 || together.SelectMany(each => each.Nodes).Any(each => each.IsConvicted || each.IsContested))
            return;
        string[] arguments =
        [
            node.Name, node.When, Inputs(equation, node), Range(equation, target), Inputs(other, node), Range(other, Array.IndexOf(other.Nodes, node)),
        ];
        Contradictions.Add(new Contradiction(EquationKind.Chain, BasisOf(together), Wording, [.. arguments])
        {
            IsAmbiguous = together.Any(each => each.IsAmbiguous),
            Statements = [.. statements.Take(StatementsShown)],
            Steps = [.. together.Take(ConflictFinder.StepsShown).Select(Checks.Sentence)],
            ImpliedName = node.Name,
            ImpliedPeriod = node.Period,
            Implied = Range(equation, target),
        });
        foreach (Node each in together.SelectMany(each => each.Nodes).Where(each => each.IsPublished))
            each.IsConvicted = true;
    }

    /// <summary>An equation with those that its derived values came from.</summary>
    private static IEnumerable<Equation> Behind(Equation equation, Node except) =>
        equation.Nodes.Where(node => node != except && node.IsDerived)
            .SelectMany(node => new[] { node.LowFrom!, node.HighFrom! })
            .SelectMany(from => from.Nodes.Where(node => node.IsDerived && node != except && !equation.IsOf(node)).SelectMany(node => new[] { node.LowFrom!, node.HighFrom! }).Prepend(from))
            .Prepend(equation);

    private static AgreementBasis BasisOf(List<Equation> together) =>
        IsMeasuredAcross(together) ? AgreementBasis.OtherRelease
        : together.TrueForAll(each => !each.HasOpenPrices) && Checks.IsOfOneSource(together.SelectMany(each => each.Nodes)) ? AgreementBasis.OneSource
        : together.TrueForAll(each => each is { IsDeclared: true, HasOpenPrices: false }) ? AgreementBasis.Declared : AgreementBasis.Undeclared;

    /// <summary>True where several releases meet in a change of which nobody declares that it is of the levels as published.</summary>
    private static bool IsMeasuredAcross(List<Equation> together) =>
        together.Exists(each => each is { MeasuredFrom.Length: > 0, IsAsPublished: false })
        && together.SelectMany(each => each.Nodes).SelectMany(node => node.Holding).Select(statement => statement.SourceId).Distinct().Count() > 1
        && !Checks.IsOfOneSource(together.SelectMany(each => each.Nodes));

    private static string Inputs(Equation equation, Node except) =>
        string.Join(", ", equation.Nodes.Where(node => node != except).Take(6).Select(node => $"{node.Text} ({node.When})"));

    private static string Range(Equation equation, int target) =>
        RangeText.Of(Checks.Implied(equation, target, FigureReading.Hard), equation.Nodes[target].Unit);
}
