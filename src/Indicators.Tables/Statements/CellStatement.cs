using Indicators.Tables.Blocks;
using Indicators.Tables.Figures;
using Indicators.Tables.Labels;

namespace Indicators.Tables.Statements;

/// <summary>A cell of figures with all that its row, its column and its table say of it.</summary>
/// <param name="Block">The table.</param>
/// <param name="Context">What stands around the table.</param>
/// <param name="Row">Its row.</param>
/// <param name="Column">Its column.</param>
/// <param name="Cell">The cell.</param>
internal sealed record CellStatement(TableBlock Block, TableContext Context, AxisEntry Row, AxisEntry Column, SheetCell Cell)
{
    /// <summary>Whether the rows are subjects; null where nobody knows.</summary>
    public bool? RowsAreSubjects { get; init; }

    /// <summary>True where rows have no names, only periods.</summary>
    public bool RowsArePeriods { get; init; }

    /// <summary>The number; null where the cell holds words.</summary>
    public CellNumber? Number { get; init; }

    /// <summary>The change in words; or null.</summary>
    public Figure? Trend { get; init; }

    /// <summary>What the notes under the table say of its figures; null where nobody looked.</summary>
    public TableBasis? Basis { get; init; }

    public string Sheet => Block.Grid.Sheet.Name;

    /// <summary>What the figures are made like: column before row.</summary>
    public Measure Measure => Column.Measure.Or(Row.Measure).Or(OfSection).Or(OfTitle);

    /// <summary>A rate in a table of growth is a rate all the same.</summary>
    private Measure OfTitle => Context.Measure.IsGrowth && ImpliedDimensions.Confirm(Name, Dimension.Ratio) ? default : Context.Measure;

    /// <summary>指标：发电量_累计值 holds for the rows below it.</summary>
    private Measure OfSection => Row.Section is { Measure.Role: < MeasureRole.ElapsedShare } section ? section.Measure : default;

    /// <summary>True where the labels of the row break down something that neither heads nor title name.</summary>
    public bool IsOfUnnamed { get; init; }

    /// <summary>What a question about this column is asked of, where it has no head; or null.</summary>
    public string? Letter => Block.Heads.IsEmpty && Column.Label.Length > 0 ? Column.Label : null;

    /// <summary>What stands in the cell, for people.</summary>
    public string Shown => LabelText.Narrow(Cell.Shown);

    /// <summary>The name of what is measured, by heads and labels; empty where they say nothing of it.</summary>
    public string Name { get; init; } = "";

    /// <summary>Row and column labels as they stand, for a person who is asked.</summary>
    public string Described => string.Join(" | ", new[] { Row.Label, Column.Label }.Where(label => label.Length > 0));
}
