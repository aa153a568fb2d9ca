using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>One way to explain a contradiction: the figures that would have to be others, and what they would have to be.</summary>
/// <param name="Figures">The figures, in the order of the catalogue; for an exchange the two that change places.</param>
/// <param name="IsExchange">Whether the figures only stand in each other's place.</param>
internal sealed record SuspectSet(ImmutableArray<SuspectValue> Figures, bool IsExchange = false)
{
    public bool IsOf(Term term) => Figures.Any(figure => figure.Term == term);
}
