namespace Indicators.Derivation;

/// <summary>What else is true of a relation, beyond its shape.</summary>
[Flags]
internal enum RelationTraits
{
    None = 0,

    /// <summary>Beside a figure of the same source that is written out further, the zeros of another hide less.</summary>
    LimitsZeros = 1,

    /// <summary>It only takes differences: it holds of temperatures too, which have no sum, share or growth in per cent.</summary>
    OfDifferences = 2,

    /// <summary>Its first term is a whole: of equally good suspects it is looked at first.</summary>
    HasWhole = 4,

    /// <summary>
    /// Its values are taken as rounded, and not as perhaps cut off or rounded to zeros: so many of them would allow too much.
    /// </summary>
    IsRounded = 8,

    /// <summary>A level and its change name the base they are measured on.</summary>
    ImpliesBase = 16,

    /// <summary>Where the growth of money is at constant prices, it need not hold.</summary>
    HangsOnPrices = 32,
}
