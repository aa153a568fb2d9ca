namespace Indicators.Tests.Validation.Blame;

/// <summary>A cell of the table: a county and a column.</summary>
internal readonly record struct Cell(int County, string Column);
