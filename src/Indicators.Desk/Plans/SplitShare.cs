namespace Indicators.Desk;

/// <summary>What a part takes of a goal.</summary>
public sealed record SplitShare
{
    internal SplitShare(SplitPart part, Rational exact, decimal amount, bool isAtFloor, bool isAtCeiling, bool hasRemainder)
    {
        Part = part;
        Exact = exact;
        Amount = amount;
        IsAtFloor = isAtFloor;
        IsAtCeiling = isAtCeiling;
        HasRemainder = hasRemainder;
    }

    /// <summary>The part.</summary>
    public SplitPart Part { get; }

    /// <summary>Its exact share, floors and ceilings kept, in the unit of the split.</summary>
    public Rational Exact { get; }

    /// <summary>Its share in whole steps of the rounding; those of all parts make the whole exactly.</summary>
    public decimal Amount { get; }

    /// <summary>True where its floor decides and not its weight.</summary>
    public bool IsAtFloor { get; }

    /// <summary>True where its ceiling decides.</summary>
    public bool IsAtCeiling { get; }

    /// <summary>True where it got one of the steps that cutting off left over.</summary>
    public bool HasRemainder { get; }
}
