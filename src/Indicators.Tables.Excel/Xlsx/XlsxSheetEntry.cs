namespace Indicators.Tables.Excel;

/// <summary>A sheet in the workbook's list.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Part">The part that holds it.</param>
/// <param name="IsHidden">Whether it is hidden, in whatever way.</param>
/// <param name="OtherKind">What it is if it has no cells, such as <c>chartsheet</c>; null for a sheet of cells.</param>
internal readonly record struct XlsxSheetEntry(string Name, string Part, bool IsHidden, string? OtherKind);
