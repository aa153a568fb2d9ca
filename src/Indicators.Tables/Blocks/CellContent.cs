namespace Indicators.Tables.Blocks;

/// <summary>What a cell looks like before it is known what its table is.</summary>
internal enum CellContent
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary>A number that is no year.</summary>
    Number,

    /// <summary>Four digits that may be a year or a number.</summary>
    YearOrNumber,

    /// <summary>A period: a year with 年, a month, a quarter, a date.</summary>
    Period,

    /// <summary>A mark in place of a number.</summary>
    Mark,

    /// <summary>A change in words: 持平.</summary>
    Trend,

    /// <summary>Other text.</summary>
    Text,
}
