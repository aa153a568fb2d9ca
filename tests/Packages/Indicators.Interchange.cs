using Indicators;
using Indicators.Interchange;

SdmxCsv.WriteFile(IndicatorCatalog.Empty, "empty.csv");
return File.Exists("empty.csv") ? 0 : 1;
