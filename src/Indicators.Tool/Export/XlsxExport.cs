using Indicators.Tables;
using Indicators.Tables.Excel;

namespace Indicators.Tool;

/// <summary>export --format xlsx: a sheet of observations, one of targets, and the table of each plan the targets span.</summary>
internal sealed class XlsxExport : IExportFormat
{
    public string Id => "xlsx";

    public ExportOutcome Export(ExportRequest request)
    {
        IndicatorCatalog catalog = request.Catalog;
        var tables = new List<OutputTable> { OutputTables.Observations(catalog) };
        if (catalog.Targets.Count > 0)
            tables.Add(OutputTables.Targets(catalog));
        foreach (TimePeriod span in catalog.Targets.Select(target => target.Span).OfType<TimePeriod>().Where(IsPlan).Distinct()
            .OrderBy(span => span.Start))
            tables.Add(OutputTables.Plan(catalog, span, request.Language));
        using Stream stream = request.Create();
        XlsxTable.Write(tables, stream, request.Language);
        return new ExportOutcome(catalog.Observations.Count, catalog.Targets.Count, []);
    }

    /// <summary>Plans run for years, from the first day of one to the last of another.</summary>
    private static bool IsPlan(TimePeriod span) =>
        span.Start is { Month: 1, Day: 1 } && span.End is { Month: 12, Day: 31 } && span.End.Year - span.Start.Year >= 2;
}
