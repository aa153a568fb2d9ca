namespace Indicators.Tables;

/// <summary>A rectangle of cells, both corners included: a merged cell, a block of data.</summary>
/// <param name="First">The cell at the top left.</param>
/// <param name="Last">The cell at the bottom right.</param>
public readonly record struct CellRange(CellAddress First, CellAddress Last)
{
    /// <summary>Whether a cell lies in it.</summary>
    /// <param name="cell">The cell.</param>
    public bool Contains(CellAddress cell) =>
        cell.Row >= First.Row && cell.Row <= Last.Row && cell.Column >= First.Column && cell.Column <= Last.Column;

    /// <summary>Both corners, such as <c>A4:R6</c>.</summary>
    public override string ToString() => $"{First}:{Last}";
}
