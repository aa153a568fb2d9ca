using System.Collections.Immutable;
using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Samples.Dashboard;

/// <summary>A table, whose rows are named by the catalogue it is joined to.</summary>
internal sealed class TableUpload : IUploadKind
{
    public string Word => "table";

    public UploadOutcome Read(UploadedFile file)
    {
        using var content = new MemoryStream(file.Bytes, writable: false);
        Workbook table = ExcelFiles.Opener.Open(content, file.Name);
        if (HasError(table.Diagnostics))
            return new UploadOutcome(null, table.Diagnostics);
        ImportReport report = TableImporter.Import(table, new TableImportOptions { Catalog = file.Base.Catalog });
        ImmutableArray<Diagnostic> found = [.. table.Diagnostics, .. report.Diagnostics];
        if (!report.IsComplete)
            return new UploadOutcome(null, found) { Questions = [.. report.Questions.Select(question => question.Text)] };
        if (report.Catalog.Observations.Count + report.Catalog.Targets.Count == 0)
            return new UploadOutcome(null, found) { Reason = DashboardWords.Table["upload.nothing"] };
        return file.Base.Catalog.TryMerge(report.Catalog, out IndicatorCatalog? merged, out ImmutableArray<Diagnostic> clashes)
            ? new UploadOutcome(merged, [.. found, .. clashes])
            : new UploadOutcome(null, [.. found, .. clashes]);
    }

    private static bool HasError(ImmutableArray<Diagnostic> found) => found.Any(one => one.Severity == DiagnosticSeverity.Error);
}
