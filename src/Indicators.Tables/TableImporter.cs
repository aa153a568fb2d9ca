using Indicators.Tables.Assembly;

namespace Indicators.Tables;

/// <summary>
/// Reads figures out of the sheets of a workbook: what a table says itself is read, what only a person can say is asked, and
/// what is not certain stops with its cell.
/// </summary>
/// <example><code>
/// ImportReport report = TableImporter.Import(workbook, new TableImportOptions { Mapping = mapping });
/// foreach (ImportQuestion question in report.Questions) Console.WriteLine(question);
/// </code></example>
public static class TableImporter
{
    /// <summary>Imports a workbook.</summary>
    /// <param name="workbook">The file, opened.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    public static ImportReport Import(Workbook workbook, TableImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        return new WorkbookImport(workbook, options ?? TableImportOptions.Default).Run();
    }

    /// <summary>Makes a mapping for a workbook and others like it: what its tables say now, and the answers given so far. Against a
    /// catalogue, names that resemble some of its indicators are asked for, with those as proposals.</summary>
    /// <param name="workbook">The file, opened.</param>
    /// <param name="options">What is known of it; null for nothing.</param>
    /// <param name="report">What the mapping gives, with the questions that are open.</param>
    public static TableMapping Propose(Workbook workbook, TableImportOptions? options, out ImportReport report)
    {
        ArgumentNullException.ThrowIfNull(workbook);
        var import = new WorkbookImport(workbook, options ?? TableImportOptions.Default);
        report = import.Run();
        IndicatorCatalog known = (options ?? TableImportOptions.Default).Catalog;
        report = new ImportReport(report.Catalog, report.Diagnostics, [.. report.Questions, .. NearIndicators.Questions(report, known)]);
        return import.Proposal();
    }
}
