using Indicators;
using Indicators.Reporting;

Report report = Report.Of(IndicatorCatalog.Empty, new DateOnly(2024, 12, 31));
return HtmlReport.Write(report, Language.English).Contains("</html>", StringComparison.Ordinal) ? 0 : 1;
