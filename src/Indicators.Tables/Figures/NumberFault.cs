namespace Indicators.Tables.Figures;

/// <summary>What is odd about a number, or why a cell is none.</summary>
internal enum NumberFault
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Read, with a blank inside taken out: 621 89.</summary>
    BlankInside,

    /// <summary>Read, with a full-width dot or digits: 10．89.</summary>
    FullWidth,

    /// <summary>Refused: not a number.</summary>
    NotANumber,

    /// <summary>Refused: an error value of the file.</summary>
    ErrorValue,

    /// <summary>Refused: a formula without a stored result.</summary>
    Uncalculated,

    /// <summary>Refused: the number format divides what it shows and does not say by what.</summary>
    ScaledByFormat,
}
