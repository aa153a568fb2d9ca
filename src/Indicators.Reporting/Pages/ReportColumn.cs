namespace Indicators.Reporting;

/// <summary>A column of a table of a report.</summary>
/// <param name="Title">Its head.</param>
/// <param name="Weight">How wide it is beside the others: about as many characters as its lines should have.</param>
/// <param name="IsNumeric">True where numbers stand to the right.</param>
public sealed record ReportColumn(string Title, int Weight = 4, bool IsNumeric = false);
