using System.Collections.Immutable;
using System.IO.Compression;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Tables.Excel;
using Indicators.Tests;
using Indicators.Validation;

namespace Indicators.Tables.Tests.Writing;

/// <summary>Workbooks that are written hold what was given, read by our own reader and by another.</summary>
public sealed class XlsxTableTests
{
    private static readonly IndicatorCatalog Plans = CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog"));

    [Fact]
    public void Numbers_keep_their_digits_and_their_decimals()
    {
        Sheet sheet = Written(Table(("8.60", null, null), ("-1234.5", null, null), ("12345678901234567.89", null, null), ("0.3333333333333333333333333333", null, null))).Sheets[0];
        sheet[2, 1]!.Shown.Should().Be("8.60");
        sheet[3, 1]!.Shown.Should().Be("-1234.5");
        sheet[4, 1]!.Stored.Should().Be("12345678901234567.89");
        sheet[5, 1]!.Shown.Should().Be("0.3333333333333333333333333333");
    }

    [Fact]
    public void Numbers_with_more_digits_than_spreadsheets_keep_stand_as_text_too()
    {
        Sheet sheet = Written(Table(("8.60", null, null), ("12345678901234567.89", null, null))).Sheets[0];
        sheet[1, 4]!.Shown.Should().Be("数（文本）");
        (sheet[3, 4]!.Kind, sheet[3, 4]!.Shown).Should().Be((CellKind.Text, "12345678901234567.89"));
        Written(Table(("8.60", null, null))).Sheets[0].LastColumn.Should().Be(3);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("-6亿元")]
    [InlineData("  缩进")]
    [InlineData("a\u0001b\r\nc")]
    [InlineData("_x0041_")]
    [InlineData("𠮷\ud800")]
    [InlineData("<&>\"'")]
    public void Texts_are_texts_and_come_back(string text)
    {
        SheetCell cell = Written(Table(("1", text, null))).Sheets[0][2, 2]!;
        (cell.Kind, cell.Shown).Should().Be((CellKind.Text, text));
    }

    [Fact]
    public void Days_are_days()
    {
        SheetCell cell = Written(Table(("1", null, "2024-02-29"))).Sheets[0][2, 3]!;
        (cell.Kind, cell.Shown, cell.Day).Should().Be((CellKind.Date, "2024-02-29", new DateOnly(2024, 2, 29)));
    }

    [Fact]
    public void Another_reader_sees_the_same_cells()
    {
        byte[] bytes = Bytes(Table(("8.60", "=1+1", "2024-02-29"), ("-6.5", "重庆", null)));
        using var reader = ExcelDataReader.ExcelReaderFactory.CreateOpenXmlReader(new MemoryStream(bytes));
        reader.Read();
        reader.GetString(0).Should().Be("数");
        reader.Read();
        (reader.GetDouble(0), reader.GetNumberFormatString(0), reader.GetString(1), reader.GetDateTime(2)).Should().Be((8.6, "0.00", "=1+1", new DateTime(2024, 2, 29)));
        reader.Read();
        (reader.GetDouble(0), reader.GetString(1)).Should().Be((-6.5, "重庆"));
    }

    [Fact]
    public void The_same_tables_give_the_same_bytes() => Bytes(Table(("1", "x", null))).Should().Equal(Bytes(Table(("1", "x", null))));

    [Fact]
    public void Sheets_are_named_as_sheets_can_be()
    {
        OutputTable table = new("a/b:c*d?e[f]g\\h" + new string('x', 40), [new("n", new LocalizedText("数"), OutputKind.Number)], []);
        Written(table).Sheets[0].Name.Should().Be("a b c d e f g h" + new string('x', 16));
        var act = () => XlsxTable.Write([table, table], Stream.Null, Language.Chinese);
        act.Should().Throw<ArgumentException>().WithMessage("Two tables have the name*");
    }

    [Fact]
    public void A_text_longer_than_a_cell_is_refused_with_its_place()
    {
        var act = () => Bytes(Table(("1", new string('长', 32_768), null)));
        act.Should().Throw<InvalidOperationException>().WithMessage("The text of B2 in table 't' has more than 32767 characters*");
    }

    [Fact]
    public void A_plan_table_holds_levels_growth_and_what_is_cumulative()
    {
        Workbook book = Written(OutputTables.Plan(Plans, TimePeriod.Parse("2021-01-01/P5Y"), Language.Chinese));
        Sheet sheet = book.Sheets[0];
        string[] heads = [.. Enumerable.Range(1, sheet.LastColumn).Select(column => sheet[1, column]!.Shown)];
        heads.Should().Equal("序号", "指标", "主体", "2020年", "2025年", "年均/累计", "属性", "责任单位");
        string[] rows = [.. Enumerable.Range(2, sheet.LastRow - 1).Select(row => string.Join(" | ", Enumerable.Range(2, 6).Select(column => sheet[row, column]?.Shown)))];
        rows.Should().Contain("常住人口城镇化率（%） | 中国 | 60.6* | 65 |  | 预期性");
        rows.Should().Contain(row => row.Contains('〔', StringComparison.Ordinal));
        sheet.Cells.Select(cell => cell.Shown).Should().Contain(["注：〔〕内为规划期累计数。", "注：带*的不是2020年数据。"]);
    }

    [Fact]
    public void Progress_and_findings_stand_in_sheets_of_one_workbook()
    {
        AssessmentRecord[] records = [.. new ProgressCalculator(Plans).AssessAll(new DateOnly(2023, 12, 31)).Select(one => AssessmentRecord.Of(one))];
        ValidationReport report = CatalogValidator.Standard.Validate(Plans);
        using var stream = new MemoryStream();
        XlsxTable.Write(
            [OutputTables.Progress(records), OutputTables.Findings(FindingRecord.Of(report)), OutputTables.Completion(Plans, records, Language.Chinese), OutputTables.Targets(Plans), OutputTables.Observations(Plans)],
            stream, Language.English);
        stream.Position = 0;
        Workbook book = ExcelFiles.Opener.Open(stream, "all.xlsx");
        book.Diagnostics.Should().BeEmpty();
        book.Sheets.Select(sheet => (sheet.Name, sheet.LastRow - 1)).Should().Equal(
            ("progress", records.Length), ("findings", FindingRecord.Of(report).Count()), ("completion", records.Length), ("targets", Plans.Targets.Count), ("observations", Plans.Observations.Count));
    }

    [Fact]
    public void No_part_says_when_it_was_written()
    {
        using var zip = new ZipArchive(new MemoryStream(Bytes(Table(("1", null, null)))));
        zip.Entries.Select(entry => entry.LastWriteTime.Year).Should().AllBeEquivalentTo(1980);
    }

    private static OutputTable Table(params (string Number, string? Text, string? Day)[] rows) => new(
        "t",
        [new("n", new LocalizedText("数"), OutputKind.Number), new("t", new LocalizedText("文"), OutputKind.Text), new("d", new LocalizedText("日"), OutputKind.Date)],
        rows.Select(row => ImmutableArray.Create<string?>(row.Number, row.Text, row.Day)));

    private static Workbook Written(OutputTable table) => ExcelFiles.Opener.Open(new MemoryStream(Bytes(table)), "t.xlsx");

    private static byte[] Bytes(OutputTable table)
    {
        using var stream = new MemoryStream();
        XlsxTable.Write([table], stream, Language.Chinese);
        return stream.ToArray();
    }
}
