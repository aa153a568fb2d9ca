using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Makes one contradiction of relations that fail together: the one that binds most, its sentence, statements and steps.</summary>
internal sealed class ContradictionWriter(Releases releases)
{
    private const int StepsShown = 12;
    private const int StatementsShown = 24;

    public Contradiction Of(List<Equation> together, Guess? guess, Node[] through, ImmutableArray<Explanation> explanations)
    {
        Equation first = together.FirstOrDefault(equation => !equation.IsAmbiguous && Checks.BasisOf(equation, releases) is AgreementBasis.Declared or AgreementBasis.OneSource)
            ?? together[0];
        Node shown = first.Nodes[first.Shown];
        IEnumerable<PublishedValue> statements = through.Concat(together.Prepend(first).SelectMany(equation => equation.Nodes)).Distinct().SelectMany(node => node.Statements);
        return new Contradiction(first.Kind, Checks.BasisOf(first, releases), first.Sentence, Checks.Arguments(first))
        {
            IsFarOff = Checks.IsBeyond(first, 1.1m),
            ImpliedPoint = Checks.ImpliedFigure(first)?.Literal,
            IsAmbiguous = first.IsAmbiguous,
            Statements = [.. Blamed(guess).Concat(statements).Distinct().Take(StatementsShown)],
            Steps = [.. Distinct(together.Where(equation => together.Count > 1 || equation != first)).Take(StepsShown).Select(Checks.Sentence), .. RangesUsed(first)],
            Hint = guess?.Hint,
            ItemId = first.ItemId ?? first.Nodes[0].Spokesman?.Target?.Id,
            ImpliedName = shown.Name,
            ImpliedPeriod = shown.Period,
            Implied = Checks.ImpliedText(first),
            Explanations = explanations,
        };
    }

    /// <summary>Two compositions that say the same are one step.</summary>
    private static IEnumerable<Equation> Distinct(IEnumerable<Equation> together) =>
        together.DistinctBy(equation => (equation.Kind, equation.Nodes[equation.Shown], Parts: string.Join(' ', equation.Nodes.Select(node => node.Name + node.When).Order(StringComparer.Ordinal))));

    /// <summary>For figures that end on zeros, what they were taken to allow.</summary>
    private static IEnumerable<LocalizedText> RangesUsed(Equation equation) =>
        from index in Enumerable.Range(0, Math.Min(equation.Nodes.Length, StepsShown))
        let node = equation.Nodes[index]
        where node.Spokesman is { } statement && RoundZeros.Has(statement.Figure)
        select DerivationWordings.Table.Text("step.range-used", node.Name, node.When, node.Text, RangeText.Of(Checks.SoftOf(equation, index), node.Unit, node.Spokesman!.Figure.Unit));

    private static IEnumerable<PublishedValue> Blamed(Guess? guess) => guess?.Blamed is { } blamed ? [blamed] : [];
}
