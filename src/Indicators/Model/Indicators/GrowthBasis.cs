namespace Indicators;

/// <summary>
/// What an indicator's growth is measured on. Where constant prices or a comparable scope are declared, level, growth and
/// last year's level need not agree, and no check says they do not.
/// </summary>
/// <param name="Price">The prices, or null where nothing is declared.</param>
/// <param name="Scope">The scope, or null where nothing is declared.</param>
public readonly record struct GrowthBasis(PriceBasis? Price = null, ScopeBasis? Scope = null)
{
    /// <summary>True where growth is declared not to follow from published levels: constant prices or a comparable scope.</summary>
    public bool IsApartFromLevels => Price == PriceBasis.Constant || Scope == ScopeBasis.Comparable;

    /// <summary>The basis growth is on where nothing else is said; unstated where neither prices nor scope tell.</summary>
    public ComparisonBasis Default => Price switch
    {
        PriceBasis.Constant => ComparisonBasis.Real,
        _ when Scope == ScopeBasis.Comparable => ComparisonBasis.Comparable,
        PriceBasis.Current => ComparisonBasis.Nominal,
        _ => ComparisonBasis.Unstated,
    };

    /// <summary>True where growth on a basis is what this declares: constant prices of a comparable scope are both.</summary>
    internal bool Implies(ComparisonBasis basis) => basis == Default
        || (basis == ComparisonBasis.Comparable && Scope == ScopeBasis.Comparable && Price != PriceBasis.Current);

    /// <summary>True where neither is declared; the default value.</summary>
    internal bool IsUndeclared => Price is null && Scope is null;
}
