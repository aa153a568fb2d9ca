using Indicators.Tables;

namespace Indicators.Tool;

/// <summary>Tables on standard output, for pipes: no mark, every text as it is.</summary>
internal static class CsvOutput
{
    public static void Write(OutputTable table)
    {
        using Stream output = StandardStreams.OpenOutput();
        CsvTable.Write(table, output);
    }
}
