namespace Indicators.Derivation;

/// <summary>
/// How much the zeros of a figure may hide in an equation: no more than a finer figure of the same source beside it suggests.
/// </summary>
internal static class ZerosBesideOthers
{
    /// <summary>
    /// Beside a figure of the same source that is written out further, zeros hide half a hundredth: three digits are meant.
    /// </summary>
    private const decimal BesideFiner = 0.005m;

    /// <summary>What a value may be in an equation: no more than a finer figure of the same source and kind in it suggests.</summary>
    public static Interval In(Equation equation, int index)
    {
        Term term = equation.Terms[index];
        if (!term.HasRoundZeros || !equation.Relation.Is(RelationTraits.LimitsZeros)
            || !Array.Exists(equation.Terms, other => IsFiner(other, term)))
            return term.Soft;
        decimal amount = term.Spokesman!.Figure.Quantity.AmountOrNull(term.Unit) ?? 0m;
        decimal width = CheckedDecimal.Times(Math.Abs(amount), BesideFiner) ?? 0m;
        Interval limit = term.Hard.Hull(new Interval(CheckedDecimal.Plus(amount, -width), CheckedDecimal.Plus(amount, width)));
        return term.Soft.Meets(limit) ? term.Soft.With(limit) : term.Soft;
    }

    private static bool IsFiner(Term other, Term term) =>
        other != term && other.Spokesman is { } finer && term.Spokesman is { } rounded
        && finer.Figure is { Bound: Bound.Exact, IsRange: false } && finer.Figure.Dimension == rounded.Figure.Dimension
        && finer.Figure.SoftResolution < rounded.Figure.SoftResolution
        && (Checks.IsOfOneSource([term, other]) || (finer.Target is { } target && target == rounded.Target));
}
