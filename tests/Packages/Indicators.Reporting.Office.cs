using Indicators;
using Indicators.Reporting;
using Indicators.Reporting.Office;

using var file = new MemoryStream();
WordReport.Write(Report.Of(IndicatorCatalog.Empty, new DateOnly(2024, 12, 31)), file, Language.Chinese);
return file.Length > 0 ? 0 : 1;
