namespace Indicators.Desk;

/// <summary>What happened to an item between two states of a record.</summary>
public enum DifferenceKind
{
    /// <summary>It is there only now.</summary>
    Added = 0,

    /// <summary>It was there only before.</summary>
    Dropped,

    /// <summary>It says something else: a figure is revised, a target read anew.</summary>
    Changed,
}
