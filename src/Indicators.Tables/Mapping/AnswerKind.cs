namespace Indicators.Tables.Mapping;

/// <summary>What can be asked of a person, as question ids and the sections of a mapping name it.</summary>
internal static class AnswerKind
{
    /// <summary>Which indicator a name is: its id in the catalogue, or another name.</summary>
    public const string Indicator = "indicator";

    /// <summary>Whom figures are about: an id or a name; by the label of a total, * for a table that names nobody.</summary>
    public const string Subject = "subject";

    /// <summary>The unit of an indicator.</summary>
    public const string Unit = "unit";

    /// <summary>The period of a label, * for a table that names none.</summary>
    public const string Period = "period";

    /// <summary>Whether figures under a month are of the month or of the year up to it.</summary>
    public const string Window = "window";

    /// <summary>Whether dates stand for days, months, quarters or years.</summary>
    public const string Frequency = "frequency";

    /// <summary>The month a year such as 2017/18 begins with.</summary>
    public const string FiscalYear = "fiscal-year";

    /// <summary>What rows are: subjects or indicators.</summary>
    public const string Rows = "rows";

    /// <summary>Whether dot or comma is the decimal mark.</summary>
    public const string DecimalMark = "decimal-mark";

    /// <summary>What a rank is taken in.</summary>
    public const string Universe = "universe";

    /// <summary>How figures are made from the level, as a catalogue writes it.</summary>
    public const string Transformation = "transformation";

    /// <summary>What a mark in place of a number means.</summary>
    public const string Mark = "mark";

    /// <summary>Rows or columns that are left out, with the reason.</summary>
    public const string Ignore = "ignore";

    /// <summary>Every kind, in the order a mapping writes them.</summary>
    public static readonly string[] All = [Indicator, Subject, Unit, Period, Window, Frequency, FiscalYear, Rows, DecimalMark, Universe,
        Transformation, Mark, Ignore];
}
