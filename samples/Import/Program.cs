using System.Text;
using Indicators;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Tables;

// Two tables of a province, the statistical office's and that of the five-year plan, become one catalogue whose targets are tracked.
// What the tables do not say themselves, the mapping beside each says.
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string data = Path.Combine(AppContext.BaseDirectory, "data");
IndicatorCatalog catalog = Merge(Merge(IndicatorCatalog.Empty, "annual"), "plan");

foreach (ProgressAssessment progress in new ProgressCalculator(catalog).AssessAll(asOf: new DateOnly(2023, 12, 31)))
{
    Console.WriteLine(catalog.Indicators[progress.Target.Series.IndicatorId].Name);
    Console.WriteLine($"  目标 {progress.Target.At}，现值 {progress.Current?.At ?? "无"}");
    Console.WriteLine($"  {progress}");
}

if (args.Length > 0)
    CatalogWriter.WriteFile(catalog, args[0]);

IndicatorCatalog Merge(IndicatorCatalog known, string name)
{
    Workbook table = WorkbookOpener.Text.Open(Path.Combine(data, name + ".csv"));
    TableMapping mapping = TableMapping.Parse(File.ReadAllText(Path.Combine(data, name + ".map.json")), name + ".map.json");
    // The catalogue so far lends its names to the table, and its series tell a wrong unit.
    ImportReport report = TableImporter.Import(table, new TableImportOptions { Mapping = mapping, Catalog = known });
    foreach (ImportQuestion question in report.Questions)
        Console.Error.WriteLine(question);
    foreach (Diagnostic diagnostic in report.Diagnostics)
        Console.Error.WriteLine($"{diagnostic.Location}: {diagnostic.ToText(Language.Chinese)}");
    Console.WriteLine($"{table.File}：观测值 {report.Catalog.Observations.Count}，目标 {report.Catalog.Targets.Count}");
    return known.Merge(report.Catalog);
}
