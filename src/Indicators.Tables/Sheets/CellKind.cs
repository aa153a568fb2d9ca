namespace Indicators.Tables;

/// <summary>What a cell holds, as its file says it; a number written as text is text.</summary>
public enum CellKind
{
    /// <summary>Nothing, or an empty text.</summary>
    Blank,

    /// <summary>Text. All cells of a file without types (CSV) are text.</summary>
    Text,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number shown as a day.</summary>
    Date,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An error value, such as <c>#REF!</c>.</summary>
    Error,

    /// <summary>A formula whose result the file does not hold.</summary>
    Uncalculated,
}
