using Indicators;
using Indicators.Tables;
using Indicators.Tables.Excel;

// A sheet of a yearbook becomes observations. What the sheet does not say itself is asked; the answers are kept in a mapping, which reads
// the
// next edition too. The same lines read .xls, .xlsx, .xlsb and .csv.
string path = args.Length > 0 ? args[0] : Path.Combine("data", "yearbook.csv");
Workbook book = ExcelFiles.Open(path);
TableMapping mapping = TableImporter.Propose(book, new TableImportOptions(), out ImportReport first);
foreach (ImportQuestion question in first.Questions)
    Console.WriteLine($"asked: {question.Id}");

// Here a person answers.
mapping = mapping.WithAnswer("subject", "示例市");
ImportReport report = TableImporter.Import(book, new TableImportOptions { Mapping = mapping });
foreach (ImportQuestion question in report.Questions)
    Console.WriteLine($"still asked: {question.Id}");
foreach (Diagnostic diagnostic in report.Diagnostics)
    Console.WriteLine(diagnostic.ToText());
foreach (Observation observation in report.Catalog.Observations)
    Console.WriteLine($"{report.Catalog.Indicators[observation.Series.IndicatorId].Name} {observation.Period} {observation.Figure}");
