using System.Text;

namespace Indicators.Tables.Tests.Opening;

/// <summary>Text files as offices keep them: whatever encoding, delimiter and decimal mark.</summary>
public sealed class DelimitedFileTests
{
    private const string Chinese = "数据库：分省年度数据\n指标：企业法人单位数(个)\n地区,2019年,2017年\n北京市,1186546,675000\n广西壮族自治区,512345,\n";

    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("GB18030", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    public void The_encoding_is_found(string name, bool mark)
    {
        Encoding encoding = name == "GB18030" ? Gb18030 : Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Chinese)];
        Workbook book = Open(bytes);
        book.Diagnostics.Should().BeEmpty();
        book.Sheets[0][1, 1]!.Shown.Should().Be("数据库：分省年度数据");
        book.Sheets[0][5, 1]!.Shown.Should().Be("广西壮族自治区");
        book.Sheets[0][4, 3]!.Shown.Should().Be("675000");
        book.Sheets[0][5, 3].Should().BeNull();
    }

    [Fact]
    public void Rare_characters_of_gb18030_are_read() =>
        Open(Gb18030.GetBytes("地名,值\n㐂镇,1\n𠮷林县,2\n丒乡,3\n重庆市渝中区,4\n")).Sheets[0].Cells.Select(cell => cell.Shown)
            .Should().Equal("地名", "值", "㐂镇", "1", "𠮷林县", "2", "丒乡", "3", "重庆市渝中区", "4");

    [Fact]
    public void A_row_that_begins_with_a_hash_is_a_row_as_yearbooks_mark_a_part_so() =>
        Open(Encoding.UTF8.GetBytes("指标,2022,2023\n地区生产总值,1104.8,1183.6\n#第二产业,436.2,461.7\n")).Sheets[0][3, 1]!.Shown.Should().Be("#第二产业");

    [Fact]
    public void Accented_letters_are_not_taken_for_chinese() =>
        Open(Western.GetBytes("Région;Année;Médecins\nÎle-de-France;2019;8 765\nRhône-Alpes;2019;4 321\n")).Sheets[0].Cells.Select(cell => cell.Shown)
            .Should().Equal("Région", "Année", "Médecins", "Île-de-France", "2019", "8 765", "Rhône-Alpes", "2019", "4 321");

    [Fact]
    public void A_stated_encoding_is_used() =>
        ReadWith("caf\u00E9,1\n", Western, WorkbookOptions.Default with { Encoding = Gb18030 }).Shown.Should().NotBe("café");

    [Fact]
    public void Bytes_outside_the_encoding_are_said_with_their_cell()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("地区,指标,说明\n北京市,一二三四五六七八九十,好\n上海市,一二三四五六七八九十,坏X\n");
        bytes[Array.LastIndexOf(bytes, (byte)'X')] = 0xFF;
        Workbook book = Open(bytes);
        book.Sheets[0][2, 3]!.Shown.Should().Be("好");
        Diagnostic problem = book.Diagnostics.Should().ContainSingle().Subject;
        problem.Id.Should().Be("IND6013");
        problem.Location!.Path.Should().Be("C3");
    }

    [Theory]
    [InlineData("地区,2020\n北京,1\n", "北京", "1")]
    [InlineData("地区\t2020\n北京\t1\n", "北京", "1")]
    [InlineData("地区;2020\n北京;1,5\n天津;2,5\n", "北京", "1,5")]
    [InlineData("地区|2020\n北京|1\n", "北京", "1")]
    [InlineData("sep=;\n地区;2020\n北京;1\n", "地区", "2020")]
    [InlineData("geo\\time\t2019 \t2018 \nA,B,C\t1,234 \t: \nA,B,D\t12 b\t5 \n", "A,B,C", "1,234")]
    [InlineData("名称,说明\n\"甲;乙;丙\",\"1\n2\"\n", "甲;乙;丙", "1\n2")]
    public void The_delimiter_is_found(string text, string first, string second)
    {
        Sheet sheet = Open(Encoding.UTF8.GetBytes(text)).Sheets[0];
        sheet[2, 1]!.Shown.Should().Be(first);
        sheet[2, 2]!.Shown.Should().Be(second);
    }

    [Fact]
    public void Tabs_that_pad_the_cells_of_an_export_separate_nothing()
    {
        const string Export = "\uFEFF数据库：分省年度数据\t,\t,\n时间：最近10年\t,\t,\n地区\t,2020年\t,2019年\t,\n北京市\t,36102.55\t,35445.13\t,\n天津市\t,14083.73\t,14055.46\t,\n";
        Sheet sheet = Open(Encoding.UTF8.GetBytes(Export)).Sheets[0];
        sheet[4, 1]!.Shown.Should().Be("北京市");
        sheet[4, 2]!.Shown.Should().Be("36102.55");
        sheet[4, 3]!.Shown.Should().Be("35445.13");
        sheet.LastColumn.Should().Be(3);
    }

    [Fact]
    public void Blanks_in_front_of_a_name_stay_and_those_behind_go()
    {
        Sheet sheet = Open(Encoding.UTF8.GetBytes("指标,值\n  其中：城镇,1 \n\u3000\u3000农村,\t2\t\n")).Sheets[0];
        sheet.Cells.Select(cell => cell.Shown).Should().Equal("指标", "值", "  其中：城镇", "1", "\u3000\u3000农村", "2");
    }

    [Fact]
    public void Preamble_lines_and_blank_lines_keep_their_rows()
    {
        Sheet sheet = Open(Encoding.UTF8.GetBytes("标题\n\n地区,2020\n北京,1\n\n注：数据\n")).Sheets[0];
        sheet.Cells.Select(cell => cell.ToString()).Should().Equal("A1 '标题'", "A3 '地区'", "B3 '2020'", "A4 '北京'", "B4 '1'", "A6 '注：数据'");
    }

    [Fact]
    public void Codes_stay_text_with_their_zeros() =>
        Open(Encoding.UTF8.GetBytes("code,value\n010000,36.1%\n")).Sheets[0].Cells.Skip(2).Select(cell => (cell.Kind, cell.Shown))
            .Should().Equal((CellKind.Text, "010000"), (CellKind.Text, "36.1%"));

    [Theory]
    [InlineData("a;b\nx;12,4\n", ',')]
    [InlineData("a;b\nx;12.4\n", '.')]
    [InlineData("a;b\nx;1.234,5\n", ',')]
    [InlineData("a;b\nx;1 234,5\n", ',')]
    [InlineData("a;b\nx;1.613\ny;2.045\n", null)]
    [InlineData("a;b\nx;1.613\ny;0.045\n", '.')]
    [InlineData("a;b\nx;1.613.000\n", ',')]
    [InlineData("a;b\nx;12,4\ny;12.4\n", null)]
    [InlineData("a,b\nx,1.613\n", '.')]
    [InlineData("a,b\nx,\"1,613\"\n", '.')]
    [InlineData("a\tb\nx\t12,4\n", ',')]
    [InlineData("a;b\nx;5\n", '.')]
    public void The_decimal_mark_is_found_or_left_open(string text, char? mark) =>
        Open(Encoding.UTF8.GetBytes(text)).Sheets[0].DecimalMark.Should().Be(mark);

    [Fact]
    public void A_quotation_mark_inside_a_cell_is_a_character() =>
        Open(Encoding.UTF8.GetBytes("a,b\n5\" 管,1\n6\" 管,2\n")).Sheets[0].Cells.Select(cell => cell.Shown).Should().Equal("a", "b", "5\" 管", "1", "6\" 管", "2");

    [Fact]
    public void A_quotation_mark_that_is_never_closed_ends_the_file_with_its_row()
    {
        Workbook book = Open(Encoding.UTF8.GetBytes("a,b\n1,2\n\"3,4\n5,6\n"));
        book.Sheets[0].Cells.Select(cell => cell.Shown).Should().Equal("a", "b", "1", "2");
        Diagnostic problem = book.Diagnostics.Should().ContainSingle().Subject;
        (problem.Id, problem.Location!.Path).Should().Be(("IND6014", "A3"));
    }

    [Fact]
    public void Text_behind_a_closing_mark_ends_the_file_with_its_row()
    {
        Workbook book = Open(Encoding.UTF8.GetBytes("a,b\n1,2\n\"3\"x,4\n5,6\n"));
        book.Sheets[0].Cells.Should().HaveCount(4);
        Diagnostic problem = book.Diagnostics.Should().ContainSingle().Subject;
        (problem.Id, problem.Location!.Path).Should().Be(("IND6015", "A3"));
    }

    [Fact]
    public void A_row_as_wide_as_a_grid_is_not_read()
    {
        Workbook book = Open(Encoding.UTF8.GetBytes("a" + string.Concat(Enumerable.Repeat(",1", 16_383)) + "\n"));
        book.Sheets.Should().BeEmpty();
        book.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6010");
    }

    [Fact]
    public void Empty_cells_to_the_edge_are_no_columns()
    {
        Workbook book = Open(Encoding.UTF8.GetBytes("a,b" + new string(',', 16_382) + "\n1,2" + new string(',', 16_382) + "\n"));
        book.Diagnostics.Should().BeEmpty();
        book.Sheets[0].LastColumn.Should().Be(2);
    }

    [Fact]
    public void Json_is_kept_as_text()
    {
        Workbook book = Open([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("{\"strdata\":\"102.8\"}")]);
        book.Container.Should().Be(WorkbookContainer.Json);
        book.Text.Should().Be("{\"strdata\":\"102.8\"}");
        book.Sheets.Should().BeEmpty();
    }

    [Fact]
    public void Line_ends_of_every_kind_end_lines() =>
        Open(Encoding.UTF8.GetBytes("a,b\r\n1,2\r3,4\n5,6")).Sheets[0].Cells.Select(cell => cell.ToString())
            .Should().Equal("A1 'a'", "B1 'b'", "A2 '1'", "B2 '2'", "A3 '3'", "B3 '4'", "A4 '5'", "B4 '6'");

    private static SheetCell ReadWith(string text, Encoding encoding, WorkbookOptions options) =>
        WorkbookOpener.Text.Open(new MemoryStream(encoding.GetBytes(text)), "x.csv", options).Sheets[0][1, 1]!;

    private static Workbook Open(byte[] bytes) => WorkbookOpener.Text.Open(new MemoryStream(bytes), "x.csv");
}
