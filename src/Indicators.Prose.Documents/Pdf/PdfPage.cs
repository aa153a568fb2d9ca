namespace Indicators.Prose.Documents.Pdf;

/// <summary>A page as rows, before its order is known.</summary>
/// <param name="Number">Counted from 1.</param>
/// <param name="Bottom">The lower edge of the page.</param>
/// <param name="Height">How high it is.</param>
/// <param name="Rows">Its rows from the top; running headers and footers are taken away.</param>
internal sealed record PdfPage(int Number, double Bottom, double Height, List<Row> Rows);
