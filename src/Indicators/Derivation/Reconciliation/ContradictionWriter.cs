using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Makes one contradiction of relations that fail together: the one that binds most, its sentence, statements and steps.</summary>
internal sealed class ContradictionWriter(Releases releases)
{
    private const int StepsShown = 12;
    private const int StatementsShown = 24;

    public Contradiction Of(List<Equation> together, LikelySlip? slip, Term[] through, ImmutableArray<SuspectSet> suspects)
    {
        Equation first = together.FirstOrDefault(equation => !equation.IsAmbiguous
            && Checks.BasisOf(equation, releases) is AgreementBasis.Declared or AgreementBasis.OneSource)
            ?? together[0];
        Term shown = first.Terms[first.Shown];
        IEnumerable<PublishedValue> statements = through.Concat(together.Prepend(first).SelectMany(equation => equation.Terms)).Distinct()
            .SelectMany(term => term.Statements);
        return new Contradiction(first.Relation, Checks.BasisOf(first, releases), first.Sentence.Text, Checks.Arguments(first))
        {
            IsFarOff = Checks.IsBeyond(first, 1.1m),
            ImpliedPoint = Checks.ImpliedFigure(first)?.Literal,
            IsAmbiguous = first.IsAmbiguous,
            Statements = [.. Blamed(slip).Concat(statements).Distinct().Take(StatementsShown)],
            Steps = [.. Distinct(together.Where(equation => together.Count > 1 || equation != first)).Take(StepsShown)
                .Select(Checks.Sentence), .. RangesUsed(first)],
            Hint = slip?.Hint,
            ItemId = first.ItemId ?? first.Terms[0].Spokesman?.Target?.Id,
            ImpliedName = shown.Name,
            ImpliedPeriod = shown.Period,
            Implied = Checks.ImpliedText(first),
            Suspects = suspects,
        };
    }

    /// <summary>Two compositions that say the same are one step.</summary>
    private static IEnumerable<Equation> Distinct(IEnumerable<Equation> together) =>
        together.DistinctBy(equation => (equation.Relation, equation.Terms[equation.Shown],
            Parts: string.Join(' ', equation.Terms.Select(term => term.Name + term.When).Order(StringComparer.Ordinal))));

    /// <summary>For figures that end on zeros, what they were taken to allow.</summary>
    private static IEnumerable<LocalizedText> RangesUsed(Equation equation) =>
        from index in Enumerable.Range(0, Math.Min(equation.Terms.Length, StepsShown))
        let term = equation.Terms[index]
        where term.Spokesman is { } statement && RoundZeros.Has(statement.Figure)
        select DerivationWordings.Table.Text("step.range-used", term.Name, term.When, term.Text,
            RangeText.Of(Checks.SoftOf(equation, index), term.Unit, term.Spokesman!.Figure.Unit));

    private static IEnumerable<PublishedValue> Blamed(LikelySlip? slip) => slip?.Blamed is { } blamed ? [blamed] : [];
}
