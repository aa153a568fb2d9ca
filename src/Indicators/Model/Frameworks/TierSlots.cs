namespace Indicators;

/// <summary>How many slots of a tier have a name: 4 of 16.</summary>
/// <param name="Expected">How many there are to be, sub-tiers included; null for an open tier.</param>
/// <param name="Named">How many members have a subject.</param>
/// <param name="Placeholders">How many members are listed without a subject.</param>
public readonly record struct TierSlots(int? Expected, int Named, int Placeholders)
{
    /// <summary>How many slots nobody has named: what is left of the expected ones, or what an open tier lists without a name.</summary>
    public int Unnamed => Expected is { } expected ? Math.Max(0, expected - Named) : Placeholders;

    /// <summary>How many members there are beyond what is expected; 0 for an open tier.</summary>
    internal int Surplus => Expected is { } expected ? Math.Max(0, Named + Placeholders - expected) : 0;

    /// <summary>True where every expected slot has a name.</summary>
    public bool IsComplete => Expected is { } expected && Named >= expected;
}
