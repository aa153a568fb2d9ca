namespace Indicators.Tables.Labels;

/// <summary>A unit as a label states it: what it is, how it was written, and for an index what is set to 100.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Text">As written, blanks off.</param>
/// <param name="Base">What is 100, for an index; or null.</param>
internal sealed record UnitLabel(Unit Unit, string Text, IndexBase? Base = null)
{
    /// <summary>An index over its month of last year is of a month, whatever else a table accumulates.</summary>
    public bool IsOfMonth { get; init; }
}
