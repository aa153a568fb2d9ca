namespace Indicators.Tables.Tests;

/// <summary>Imports a sheet with answers and says what came out, a line a figure.</summary>
internal static class Imported
{
    public static ImportReport Report(Workbook book, params string[] answers)
    {
        TableMapping mapping = TableMapping.Empty;
        foreach (string answer in answers)
        {
            int at = answer.IndexOf('=', StringComparison.Ordinal);
            mapping = mapping.WithAnswer(answer[..at], answer[(at + 1)..]);
        }

        return TableImporter.Import(book, new TableImportOptions { Mapping = mapping });
    }

    public static ImportReport Report(Sheet sheet, params string[] answers) => Report(Table.Book(sheet), answers);

    /// <summary>indicator | subject | period | transformation | literal @ cell</summary>
    public static string[] Lines(ImportReport report) => [.. report.Catalog.Observations.Select(o => Line(report.Catalog, o))];

    public static string[] Lines(Sheet sheet, params string[] answers)
    {
        ImportReport report = Report(sheet, answers);
        report.Questions.Select(question => question.Id).Should().BeEmpty();
        return Lines(report);
    }

    public static string[] Questions(Sheet sheet, params string[] answers) => [.. Report(sheet, answers).Questions.Select(question => question.Id)];

    /// <summary>id @ cell of every diagnostic that is no mere information.</summary>
    public static string[] Problems(Sheet sheet, params string[] answers) =>
        [.. Report(sheet, answers).Diagnostics.Where(d => d.Severity != DiagnosticSeverity.Information).Select(d => $"{d.Id} {d.Location!.Path}")];

    private static string Line(IndicatorCatalog catalog, Observation o)
    {
        string cell = o.At![(o.At!.LastIndexOfAny(['!', ' ']) + 1)..];
        string transformation = o.Series.Transformation.IsLevel ? "" : $" {o.Series.Transformation}";
        string status = o.Status == ObservationStatus.Final ? "" : $" ({o.Status})";
        return $"{catalog.Indicators[o.Series.IndicatorId].Name} | {catalog.Subjects[o.Series.SubjectId].Name} | {o.Period}{transformation} | {o.Figure.Literal} @{cell}{status}";
    }
}
