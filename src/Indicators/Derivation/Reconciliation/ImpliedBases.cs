using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Gathers the bases that releases imply beside those that others gave: the closest for each base and release.</summary>
internal sealed class ImpliedBases(Releases releases)
{
    public ImmutableArray<ImpliedBase> Of(IEnumerable<Equation> equations) =>
    [
        .. equations.Where(IsOnAnotherBase).Select(One).OfType<ImpliedBase>()
            .GroupBy(each => (each.Published.Series, each.Published.Period, each.Change.SourceId))
            .Select(group => group.MinBy(each => each.Range.High - each.Range.Low ?? decimal.MaxValue)!),
    ];

    private bool IsOnAnotherBase(Equation equation) =>
        !equation.Holds && equation.IsOverTime && equation.Relation.Is(RelationTraits.ImpliesBase)
        && Array.TrueForAll(equation.Terms, term => term is { IsPublished: true, IsContested: false })
        && !Checks.Implied(equation, equation.Shown).Meets(equation.Terms[equation.Shown].Soft)
        && (equation.Reason == NotCheckedReason.ComparableScope
            || (equation.Reason == NotCheckedReason.None && Checks.BasisOf(equation, releases) == AgreementBasis.OtherRelease));

    private static ImpliedBase? One(Equation equation)
    {
        Term from = equation.Terms[equation.Shown];
        if (Checks.ImpliedFigure(equation) is not { } figure || from.Spokesman is not { } published)
            return null;
        Interval range = Checks.Implied(equation, equation.Shown, FigureReading.Hard);
        return new ImpliedBase(published, equation.Terms[2].Spokesman!, figure, range, Checks.ImpliedText(equation),
            equation.Reason == NotCheckedReason.ComparableScope);
    }
}
