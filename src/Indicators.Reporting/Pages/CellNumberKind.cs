namespace Indicators.Reporting;

/// <summary>What stands behind the number of a cell.</summary>
public enum CellNumberKind
{
    /// <summary>Nothing, or a unit told in a column of its own.</summary>
    Plain = 0,

    /// <summary>A percent sign.</summary>
    Percent,

    /// <summary>Nothing, but the number always has its sign: points ahead or behind, places up or down.</summary>
    WithSign,
}
