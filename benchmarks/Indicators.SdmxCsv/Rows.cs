using System.Globalization;
using System.Text;

namespace Indicators.SdmxCsvRun;

/// <summary>A message of any number of rows: 31 regions, 40 indicators, months; the same every time.</summary>
internal static class Rows
{
    public static byte[] Make(int count)
    {
        var text = new StringBuilder(count * 90);
        text.Append(
            "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT,DECIMALS,OBS_STATUS\n");
        for (int i = 0; i < count; i++)
        {
            int month = i % 360;
            int region = i / 360 % 31;
            int indicator = i / 360 / 31;
            text.Append(CultureInfo.InvariantCulture, $"dataflow,NBS:MONTHLY(1.0),M,M,CN-{region:00},A{indicator:0000},");
            text.Append(CultureInfo.InvariantCulture,
                $"{1994 + (month / 12)}-{(month % 12) + 1:00},{(i * 7919L % 1_000_003) / 100m:0.00},");
            text.Append(CultureInfo.InvariantCulture, $"CNY,8,2,{(i % 5 == 0 ? 'P' : 'A')}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
