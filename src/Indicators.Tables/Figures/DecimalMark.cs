namespace Indicators.Tables.Figures;

/// <summary>How the numbers of a sheet of text are written.</summary>
internal enum DecimalMark
{
    /// <summary>1,234.5</summary>
    Dot,

    /// <summary>1.234,5</summary>
    Comma,

    /// <summary>1.234 alone tells nothing: it may be either.</summary>
    Uncertain,
}
