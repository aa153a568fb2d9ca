namespace Indicators.Tables.Statements;

/// <summary>A figure that is understood: what it measures, whose it is, when, how made, and the cell it stands in.</summary>
/// <param name="Statement">The cell.</param>
/// <param name="Series">The series.</param>
/// <param name="Period">The period.</param>
/// <param name="Figure">The figure as shown, with its unit.</param>
internal sealed record ReadFigure(CellStatement Statement, SeriesName Series, TimePeriod Period, Figure Figure)
{
    /// <summary>How settled it is.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>A remark; or null.</summary>
    public string? Note { get; init; }

    public CellAddress Address => Statement.Cell.Address;

    public Sheet Sheet => Statement.Block.Grid.Sheet;

    /// <summary>The cell with its sheet, as diagnostics name it.</summary>
    public string Place => Sheet.LocationOf(Address).Path;
}
