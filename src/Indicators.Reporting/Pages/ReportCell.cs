namespace Indicators.Reporting;

/// <summary>A cell of a table of a report.</summary>
/// <param name="Text">What a person reads in it.</param>
public sealed record ReportCell(string Text)
{
    /// <summary>
    /// The number, where the text is one and nothing else, with the decimals it is published with; of percentages the number before
    /// the sign.
    /// </summary>
    public decimal? Number { get; init; }

    /// <summary>What stands behind the number.</summary>
    public CellNumberKind Kind { get; init; }

    /// <summary>The light shown before the text; or null.</summary>
    public OfficeLight? Light { get; init; }

    /// <summary>The number of the target in the report that the cell is about; or null.</summary>
    public int? TargetNumber { get; init; }
}
