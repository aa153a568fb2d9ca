namespace Indicators.Tables;

/// <summary>Everything that can be told of a table, <c>IND6300</c> to <c>IND6349</c>.</summary>
internal static class TableErrors
{
    /// <summary>A cell among figures is neither number nor mark. {0} what stands there.</summary>
    public static DiagnosticDescriptor NotANumber { get; } = Row("IND6301");

    /// <summary>An error value. {0} what stands there.</summary>
    public static DiagnosticDescriptor ErrorValue { get; } = Row("IND6302");

    /// <summary>A formula without a stored result.</summary>
    public static DiagnosticDescriptor Uncalculated { get; } = Row("IND6303");

    /// <summary>The number format divides. {0} shown, {1} stored, {2} format.</summary>
    public static DiagnosticDescriptor ScaledByFormat { get; } = Row("IND6304");

    /// <summary>A figure beside an empty label. {0} the figure.</summary>
    public static DiagnosticDescriptor Unlabelled { get; } = Row("IND6305");

    /// <summary>A blank inside a number. {0} as written, {1} as read.</summary>
    public static DiagnosticDescriptor BlankInside { get; } = Row("IND6306", DiagnosticSeverity.Warning);

    /// <summary>A number in full-width characters. {0} as written, {1} as read.</summary>
    public static DiagnosticDescriptor FullWidth { get; } = Row("IND6307", DiagnosticSeverity.Warning);

    /// <summary>A mark in place of numbers. {0} mark, {1} how often, {2} where, {3} its meaning.</summary>
    public static DiagnosticDescriptor Mark { get; } = Row("IND6308", DiagnosticSeverity.Information);

    /// <summary>Two values for one key. {0} series, {1} value, {2} other cell, {3} other value.</summary>
    public static DiagnosticDescriptor TwoValues { get; } = Row("IND6309");

    /// <summary>The same figure once more. {0} value, {1} the first cell.</summary>
    public static DiagnosticDescriptor Repeated { get; } = Row("IND6310", DiagnosticSeverity.Information);

    /// <summary>Number and unit make no figure. {0} number, {1} unit.</summary>
    public static DiagnosticDescriptor NoFigure { get; } = Row("IND6311");

    /// <summary>No table on the sheet. {0} the sheet.</summary>
    public static DiagnosticDescriptor NoTable { get; } = Row("IND6312", DiagnosticSeverity.Warning);

    /// <summary>The table is not the one the mapping was made for. {0} expected, {1} found.</summary>
    public static DiagnosticDescriptor OtherTable { get; } = Row("IND6313");

    /// <summary>A line of units that cannot be read. {0} the line.</summary>
    public static DiagnosticDescriptor UnreadUnits { get; } = Row("IND6314", DiagnosticSeverity.Warning);

    /// <summary>A total is not the sum of its parts. {0} total, {1} sum, {2} how many parts.</summary>
    public static DiagnosticDescriptor NotTheSum { get; } = Row("IND6315", DiagnosticSeverity.Warning);

    /// <summary>Far from the catalogue's own series. {0} value, {1} known value, {2} its period, {3} factor.</summary>
    public static DiagnosticDescriptor OtherMagnitude { get; } = Row("IND6316");

    /// <summary>A value the indicator cannot have. {0} value, {1} name, {2} low, {3} high.</summary>
    public static DiagnosticDescriptor Implausible { get; } = Row("IND6317");

    /// <summary>A goal that is kept as text. {0} the text.</summary>
    public static DiagnosticDescriptor GoalInWords { get; } = Row("IND6320", DiagnosticSeverity.Information);

    /// <summary>A file without cells that is no answer of a statistical office. {0} what is missing.</summary>
    public static DiagnosticDescriptor NotAnAnswer { get; } = Row("IND6321");

    /// <summary>A mapping cannot be read. {0} what is wrong, {1} where in it.</summary>
    public static DiagnosticDescriptor MappingUnreadable { get; } = Row("IND6322");

    /// <summary>A row of a table that is read row by row hangs on others. {0} its label.</summary>
    public static DiagnosticDescriptor HangsOnOthers { get; } = Row("IND6323");

    /// <summary>Goals or an assessment in a table that sets no goals. {0} the head.</summary>
    public static DiagnosticDescriptor NoGoals { get; } = Row("IND6324", DiagnosticSeverity.Warning);

    /// <summary>The elapsed share of the year. {0} the head.</summary>
    public static DiagnosticDescriptor ElapsedShare { get; } = Row("IND6325", DiagnosticSeverity.Information);

    /// <summary>The mapping is for files of another name. {0} the file, {1} the names.</summary>
    public static DiagnosticDescriptor OtherFile { get; } = Row("IND6326");

    private static DiagnosticDescriptor Row(string id, DiagnosticSeverity severity = DiagnosticSeverity.Error) =>
        new(id, severity, TablesWordings.Table[id]);
}
