namespace Indicators.Interchange;

/// <summary>What a column of a file of rows holds.</summary>
internal enum ColumnKind
{
    /// <summary>A component of which the file does not say whether it identifies or describes.</summary>
    Component,

    /// <summary>A dimension: part of what identifies the row.</summary>
    Dimension,

    /// <summary>A measure: what was observed.</summary>
    Measure,

    /// <summary>An attribute: what is said of it.</summary>
    Attribute,

    /// <summary>The name, in words, of what the column before it holds as a code.</summary>
    Label,

    /// <summary>What the format says of the row itself: its structure, its action, its key.</summary>
    Frame,
}
