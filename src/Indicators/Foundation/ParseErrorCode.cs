namespace Indicators;

/// <summary>What is wrong with a text that could not be read as a value.</summary>
public enum ParseErrorCode
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The text is empty or blank.</summary>
    Empty,

    /// <summary>A number was expected here.</summary>
    NumberExpected,

    /// <summary>The digits, separators or Chinese numerals do not form a number.</summary>
    NumberMalformed,

    /// <summary>The number has more digits than a decimal can hold exactly; it is refused, not rounded.</summary>
    TooManyDigits,

    /// <summary>No unit of the unit set is written like this.</summary>
    UnitUnknown,

    /// <summary>Several units of the unit set are written like this; the candidates are named.</summary>
    UnitAmbiguous,

    /// <summary>A unit was expected here.</summary>
    UnitExpected,

    /// <summary>Two bound words say different things (约…以上, 超…以内).</summary>
    BoundsConflict,

    /// <summary>The two ends of a range have units that do not convert into each other.</summary>
    RangeUnitsDiffer,

    /// <summary>The range runs downwards.</summary>
    RangeReversed,

    /// <summary>The upper end of the range is missing.</summary>
    RangeEndExpected,

    /// <summary>The value is complete, but text follows it.</summary>
    TrailingText,

    /// <summary>A bound or a range stands where only a plain quantity may.</summary>
    PlainQuantityExpected,

    /// <summary>A period was expected: a year, half-year, quarter, month, day or span.</summary>
    PeriodExpected,

    /// <summary>The period does not exist: month 13, quarter 5, 30 February, a length of nothing.</summary>
    PeriodInvalid,

    /// <summary>A relative word (去年, 今年, 目前) needs a document date, and none was given.</summary>
    DocumentDateExpected,

    /// <summary>The period ends before it starts.</summary>
    PeriodReversed,

    /// <summary>The unit is a quotient whose factor has too many digits to be kept exactly: 项/GiB.</summary>
    UnitInexact,

    /// <summary>The resolution in brackets is no power of ten of the figure's dimension, or the figure has digits below it.</summary>
    ResolutionInvalid,
}
