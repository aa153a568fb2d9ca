using System.Text;
using Indicators.Tests.Quantities;

namespace Indicators.Tables.Tests;

/// <summary>No culture of a thread changes which figures a table has, or how they are written out again.</summary>
public sealed class CultureTests
{
    private const string Text = "2023年主要指标\n指标,2022年,2023年\n地区生产总值（亿元）,\"1,234.50\",-1300.25\n城镇化率（%）,61.20,62.0\n";

    public static TheoryData<string> Cultures => OtherCultures.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_table_is_the_same_under_every_culture(string name)
    {
        string[] before = Everything();
        before.Should().HaveCountGreaterThan(4);
        OtherCultures.Under(name, () => Everything().Should().Equal(before));
    }

    private static string[] Everything()
    {
        Workbook book = WorkbookOpener.Text.Open(new MemoryStream(Encoding.UTF8.GetBytes(Text)), "a.csv");
        ImportReport report = Imported.Report(book, "subject=某市");
        using var written = new MemoryStream();
        CsvTable.Write(OutputTables.Observations(report.Catalog), written);
        return [.. Imported.Lines(report), .. report.Diagnostics.Select(one => one.ToText(Language.English)), Encoding.UTF8.GetString(written.ToArray())];
    }
}
