namespace Indicators.Tables.Excel;

/// <summary>What a piece of a number format stands for.</summary>
internal enum FormatTokenKind
{
    /// <summary>Text shown as it is.</summary>
    Literal,

    /// <summary><c>0</c>, <c>#</c> or <c>?</c>: a digit.</summary>
    Digit,

    /// <summary>The decimal point.</summary>
    Point,

    /// <summary>A comma: between digits it groups thousands, behind the last it divides by a thousand.</summary>
    Comma,

    /// <summary><c>%</c>: shown, and the number is multiplied by 100.</summary>
    Percent,

    /// <summary><c>E+</c> or <c>E-</c>: a power of ten.</summary>
    Exponent,

    /// <summary><c>/</c> between digits: a fraction. Between date parts it is a literal.</summary>
    Slash,

    /// <summary>The number as it is.</summary>
    General,

    /// <summary><c>@</c>: the cell's text.</summary>
    Text,

    /// <summary>A part of a date or time: <c>yyyy</c>, <c>m</c>, <c>AM/PM</c>.</summary>
    DatePart,

    /// <summary><c>[h]</c>, <c>[mm]</c>, <c>[ss]</c>: time that runs on beyond a day.</summary>
    Elapsed,
}
