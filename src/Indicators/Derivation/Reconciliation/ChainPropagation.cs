namespace Indicators.Derivation;

/// <summary>
/// What follows over several steps: values that nobody published are derived, equation by equation, and two ways to one of
/// them must meet. A few rounds; linear in the equations.
/// </summary>
internal sealed class ChainPropagation(List<Equation> equations)
{
    // A value may hang on one that is derived in the same round, later in the list. What is farther away than this rests on so many
    // figures that the range left says nothing.
    private const int Rounds = 3;
    private const int StatementsShown = 24;

    private readonly HashSet<Equation> _used = [];

    public List<Reconciliation> Reconciled { get; } = [];

    public List<Contradiction> Contradictions { get; } = [];

    public void Run()
    {
        Equation[] open = [.. equations.Where(equation => Array.Exists(equation.Terms, term => !term.IsPublished && !term.IsKnown))];
        for (int round = 0; round < Rounds; round++)
        {
            foreach (Equation equation in open.Where(IsSound))
                Propagate(equation);
        }
    }

    /// <summary>Nothing is built on what is in doubt, or was revised when the rest was not.</summary>
    private static bool IsSound(Equation equation) =>
        Array.TrueForAll(equation.Terms, term => !term.IsContested && !term.IsConvicted && term.Superseded.Count == 0);

    private void Propagate(Equation equation)
    {
        int target = TargetOf(equation);
        if (target < 0 || _used.Contains(equation))
            return;
        Term term = equation.Terms[target];
        Interval implied = Checks.Implied(equation, target);
        if (implied.Low is null && implied.High is null)
            return;
        _used.Add(equation);
        bool first = !term.IsKnown;
        // The way that set the end which the new one misses is the one it contradicts; the other end may come from elsewhere.
        Equation? other = implied.IsBelow(term.Soft) ? term.LowFrom : term.HighFrom;
        if (!term.Derive(equation, implied, Checks.Implied(equation, target, FigureReading.Hard)))
            Report(term, equation, target, other!);
        else if (!first)
            Reconciled.Add(new Reconciliation(equation, target, StandardRelations.Chain,
                term.Soft.IsBounded ? ReconciliationVerdict.Agrees : ReconciliationVerdict.Open));
    }

    /// <summary>The one value that is not known yet, or the first that was derived; −1 where two are unknown.</summary>
    private static int TargetOf(Equation equation)
    {
        int target = -1;
        for (int i = 0; i < equation.Terms.Length; i++)
        {
            if (equation.Terms[i].IsKnown)
                continue;
            if (target >= 0)
                return -1;
            target = i;
        }

        return target >= 0 ? target : Array.FindIndex(equation.Terms, term => term.IsDerived);
    }

    private void Report(Term term, Equation equation, int target, Equation other)
    {
        List<Equation> together = [.. Behind(equation, term).Concat(Behind(other, term)).Distinct()];
        PublishedValue[] statements = [.. together.SelectMany(each => each.Terms).Distinct().SelectMany(each => each.Statements)];
        // One wrong figure breaks every chain it stands in. It has been reported where it stands; the chains would say it again.
        if (statements.Length == 0 || together.SelectMany(each => each.Terms).Any(each => each.IsConvicted || each.IsContested))
            return;
        string[] arguments =
        [
            term.Name, term.When, Inputs(equation, term), Range(equation, target), Inputs(other, term),
            Range(other, Array.IndexOf(other.Terms, term)),
        ];
        var found = new Contradiction(StandardRelations.Chain, BasisOf(together), StandardRelations.Chain.Sentence.Text, [.. arguments])
        {
            IsAmbiguous = together.Any(each => each.IsAmbiguous),
            Statements = [.. statements.Take(StatementsShown)],
            Steps = [.. together.Take(ConflictFinder.StepsShown).Select(Checks.Sentence)],
            ImpliedName = term.Name,
            ImpliedPeriod = term.Period,
            Implied = Range(equation, target),
        };
        // Found or left out, its figures are in doubt from here on, and nothing more is built on them.
        if (found.Basis == AgreementBasis.OtherRelease || !RepeatsPoints(found))
            Contradictions.Add(found);
        foreach (Term each in together.SelectMany(each => each.Terms).Where(each => each.IsPublished))
            each.IsConvicted = true;
    }

    /// <summary>True where points and growth of one thing have the same digits: IND2002 says what is wrong there.</summary>
    private static bool RepeatsPoints(Contradiction found) =>
        found.Statements.Any(points => points.Figure.Dimension == Dimension.Points && found.Statements.Any(growth =>
            growth.Series.Transformation.IsGrowth && growth.Series.IndicatorId == points.Series.IndicatorId
            && growth.Series.SubjectId == points.Series.SubjectId && growth.Figure.Amount == points.Figure.Amount));

    /// <summary>An equation with those that its derived values came from.</summary>
    private static IEnumerable<Equation> Behind(Equation equation, Term except) =>
        equation.Terms.Where(term => term != except && term.IsDerived)
            .SelectMany(term => new[] { term.LowFrom!, term.HighFrom! })
            .SelectMany(from => from.Terms.Where(term => term.IsDerived && term != except && !equation.IsOf(term))
                .SelectMany(term => new[] { term.LowFrom!, term.HighFrom! }).Prepend(from))
            .Prepend(equation);

    private static AgreementBasis BasisOf(List<Equation> together) =>
        IsMeasuredAcross(together) ? AgreementBasis.OtherRelease
        : together.TrueForAll(each =>
            !each.HasOpenPrices) && Checks.IsOfOneSource(together.SelectMany(each => each.Terms)) ? AgreementBasis.OneSource
        : together.TrueForAll(each => each is { IsDeclared: true, HasOpenPrices: false })
        ? AgreementBasis.Declared
        : AgreementBasis.Undeclared;

    /// <summary>True where several releases meet in a change of which nobody declares that it is of the levels as published.</summary>
    private static bool IsMeasuredAcross(List<Equation> together) =>
        together.Exists(each => each is { IsOverTime: true, IsAsPublished: false })
        && together.SelectMany(each => each.Terms).SelectMany(term => term.Holding).Select(statement => statement.SourceId).Distinct()
            .Count() > 1
        && !Checks.IsOfOneSource(together.SelectMany(each => each.Terms));

    private static string Inputs(Equation equation, Term except) =>
        string.Join(", ", equation.Terms.Where(term => term != except).Take(6).Select(term => $"{term.Text} ({term.When})"));

    private static string Range(Equation equation, int target) =>
        RangeText.Of(Checks.Implied(equation, target, FigureReading.Hard), equation.Terms[target].Unit);
}
