namespace Indicators.Tables.Statements;

/// <summary>A head over a column.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Level">Which row of heads, from the top.</param>
/// <param name="Attribute">What its row says of every column.</param>
internal readonly record struct HeadCell(SheetCell Cell, int Level, HeadAttribute Attribute);
