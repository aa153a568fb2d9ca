namespace Indicators.Desk;

/// <summary>What the record says of one figure of a draft.</summary>
public enum DraftVerdict
{
    /// <summary>The draft has a figure here that could not be read; it was not checked.</summary>
    NotRead,

    /// <summary>The figure states what the record holds, in the same or in a coarser resolution.</summary>
    Agrees,

    /// <summary>The record holds another value for what the figure states.</summary>
    Differs,

    /// <summary>The record holds what the figure is about only on another basis or scope: prices, comparability, cumulation.</summary>
    OtherBasisOrScope,

    /// <summary>The record holds nothing the figure could be compared with.</summary>
    NotInTheRecord,

    /// <summary>The figure cannot hold together with the figures beside it in the draft.</summary>
    DoesNotCompute,
}
