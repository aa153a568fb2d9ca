using Indicators;
using Indicators.Tables;
using Indicators.Tables.Excel;

using (Stream file = File.Create("empty.xlsx"))
    XlsxTable.Write([OutputTables.Observations(IndicatorCatalog.Empty)], file, Language.Chinese);
return ExcelFiles.Open("empty.xlsx").Sheets.Length == 1 ? 0 : 1;
