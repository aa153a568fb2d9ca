using System.Collections.Immutable;

namespace Indicators.Reporting;

/// <summary>A table of a report: the same in a page, in Markdown, in a document and in a workbook.</summary>
/// <param name="Title">Its title; empty where the page has one table.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows; each has a cell for every column.</param>
public sealed record ReportTable(string Title, ImmutableArray<ReportColumn> Columns, ImmutableArray<ImmutableArray<ReportCell>> Rows);
