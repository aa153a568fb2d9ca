using Indicators.Prose.Documents.Tests.Made;

namespace Indicators.Prose.Documents.Tests;

/// <summary>PDFs with a text layer: the order a person reads them in.</summary>
public sealed class PdfTests
{
    [Fact]
    public void Columns_are_read_one_after_the_other_and_a_paragraph_goes_on_in_the_next()
    {
        // Each column holds 24 characters of 10 points.
        byte[] pdf = new MadePdf().Page()
            .Line(197.5, 760, "全市经济运行情况通报", 20)
            .Lines(50, 700, 16,
                "　　二〇二四年，全市上下齐心协力，全市地区生产总",
                "值突破三万亿元关口，工业生产稳步回升，先进制造业",
                "集群不断壮大，规模以上工业增加值同比增长7.5%。　",
                "　　全年汽车产量二百五十四万辆，其中新能源汽车达",
                "到九十五万辆，笔记本电脑产量7300万台，全市实现进")
            .Lines(310, 693, 16,
                "出口总额7154亿元，同比增长2.8%，其中出口额同比增",
                "长4.1%，利用外资稳定在较好的水平之上，开放的通道",
                "不断拓展，西部陆海新通道班列开行超过1万列，成绩。",
                "　　城镇调查失业率平均为5.3%，居民收入稳步增长，",
                "物价总体平稳，全年粮食产量1100万吨。")
            .ToBytes();

        TextDocument document = Opened.From(pdf);

        document.IsReadable.Should().BeTrue(string.Join("; ", document.Diagnostics));
        document.Title.Should().Be("全市经济运行情况通报");
        string[] paragraphs = document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        paragraphs.Should().HaveCount(4);
        paragraphs[2].Should().Be(
            "全年汽车产量二百五十四万辆，其中新能源汽车达到九十五万辆，笔记本电脑产量7300万台，全市实现进出口总额7154亿元，同比增长2.8%，其中出口额同比增长4.1%，利用外资稳定在较好的水平之上，开放的通道不断拓展，西部陆海新通道班列开行超过1万列，成绩。");
        PolicyTextReader.Read(document.Text).Select(claim => claim.Literal).Should().ContainInOrder("7.5%", "7300万台", "7154亿元", "2.8%", "4.1%", "1万列", "5.3%", "1100万吨");
    }

    /// <summary>Fonts of Windows in PDFs of offices: codes of a known encoding, which nothing maps to characters.</summary>
    [Theory]
    [InlineData("GBK-EUC-H", "GBK")]
    [InlineData("GB-EUC-H", "GB2312")]
    [InlineData("GBKp-EUC-H", "GBK")]
    [InlineData("GBK2K-H", "GB18030")]
    [InlineData("UniGB-UCS2-H", "utf-16BE")]
    [InlineData("UniGB-UTF16-H", "utf-16BE")]
    public void A_font_with_a_known_encoding_and_no_map_is_read(string name, string encoding)
    {
        System.Text.Encoding codes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding(encoding)
            ?? System.Text.Encoding.GetEncoding(encoding);
        byte[] pdf = new MadePdf { Known = (name, codes) }.Page()
            .Lines(60, 760, 20, "2024年全市引进企业128家，总投资356.8亿元，同比增长12.4%。", "工业产值达到2531亿元。").ToBytes();

        TextDocument document = Opened.From(pdf);

        document.IsReadable.Should().BeTrue(string.Join("; ", document.Diagnostics));
        PolicyTextReader.Read(document.Text).Select(claim => claim.Literal).Should().Equal("128家", "356.8亿元", "12.4%", "2531亿元");
    }

    /// <summary>Codes of GBK that the file calls those of another collection come out as Hangul.</summary>
    [Fact]
    public void Codes_that_are_taken_for_other_characters_are_refused()
    {
        System.Text.Encoding codes = System.Text.CodePagesEncodingProvider.Instance.GetEncoding("GBK")!;
        byte[] pdf = new MadePdf { Known = ("GBK-EUC-H", codes), Collection = "Identity" }.Page()
            .Lines(60, 760, 20, "全市引进企业128家，总投资356.8亿元。", "工业产值达到2531亿元。").ToBytes();

        Opened.From(pdf).Ids().Should().Equal("IND6422");
    }

    [Fact]
    public void Running_headers_and_page_numbers_do_not_stand_in_a_sentence()
    {
        byte[] pdf = new MadePdf()
            .Page().Line(60, 800, "示例市人民政府公报 2024年第3期", 9)
            .Lines(60, 740, 18, "　　全市高新技术企业数量持续增加，创新能力不断增强，到二〇二三年末", "全市高新技术企业达到七千五百六十五家，同比增长一成多，全市实现了软", "件业务收入25").Line(290, 30, "— 12 —", 9)
            .Page().Line(60, 800, "示例市人民政府公报 2024年第3期", 9)
            .Lines(60, 740, 18, "增长11.3%，产业规模不断扩大，全市数字经济核心产业增加值比重继续提", "高到了百分之八点五，较好完成全年任务。").Line(290, 30, "— 13 —", 9)
            .ToBytes();

        TextDocument document = Opened.From(pdf);

        document.Text.Should().NotContain("公报").And.NotContain("— 1");
        document.PlaceOf("增长11.3%").Should().Be("page 2, paragraph 1");
        document.Diagnostics.Select(one => one.Id).Should().Equal("IND6416", "IND6416");
        document.Diagnostics[0].ToText(Language.English).Should().Be("A running header or footer was left out: '示例市人民政府公报 #年第#期' (pages 1, 2).");
    }

    [Fact]
    public void A_figure_that_is_cut_by_the_end_of_a_page_is_read_whole_and_has_the_page_it_begins_on()
    {
        byte[] pdf = new MadePdf()
            .Page().Lines(60, 740, 18, "　　全市高新技术企业数量持续增加，创新能力不断增强，二〇二三年末全市", "高新技术企业达到七千五百六十五家，同比增长一成多，全市软件业务收25").Line(290, 30, "1", 9)
            .Page().Lines(60, 740, 18, "31亿元，同比增长11.3%，产业规模不断扩大，数字经济核心产业占比继续提", "高。").Line(290, 30, "2", 9)
            .ToBytes();

        TextDocument document = Opened.From(pdf);

        PolicyClaim claim = PolicyTextReader.Read(document.Text).Single(one => one.Literal == "2531亿元");
        document.At(claim).Should().StartWith("page 1, paragraph 1, offset ").And.EndWith(": 2531亿元");
        document.PlaceAt(claim.Start + 2).Page.Should().Be(2);
    }

    [Fact]
    public void Footnotes_come_last_in_order_and_their_marks_are_no_digits_of_figures()
    {
        byte[] pdf = new MadePdf()
            .Page().Lines(60, 740, 18, "　　全市高新技术企业数量持续增加，创新能力不断增强，二〇二三年末全市", "高新技术企业达到7565").Line(160, 726, "1", 5)
            .Line(163, 722, "家，研发投入提高，创新能力位居全国前列，全市经", 10)
            .Line(60, 100, "1 高新技术企业按国家认定口径统计，不含已取消资格的300家。", 8).Line(60, 88, "2 研发投入为初步核算数，最终数据以年鉴为准。", 8)
            .Page().Lines(60, 740, 18, "济持续恢复，预计今后一段时期还将保持稳步增长，呈现出良好的发展态势", "。")
            .Line(60, 100, "3 本页数据来自统计公报。", 8)
            .ToBytes();

        TextDocument document = Opened.From(pdf);

        string[] lines = document.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().Contain("达到7565¹家，").And.Contain("全市经济持续恢复");
        lines[1..].Should().Equal("1 高新技术企业按国家认定口径统计，不含已取消资格的300家。", "2 研发投入为初步核算数，最终数据以年鉴为准。", "3 本页数据来自统计公报。");
        document.PlaceOf("300家").Should().Be("page 1, footnote 1");
        document.PlaceOf("3 本页").Should().Be("page 2, footnote 1");
        PolicyTextReader.Read(document.Text).Should().Contain(claim => claim.Value == 7565m);
    }

    [Fact]
    public void A_table_is_read_row_by_row()
    {
        var made = new MadePdf().Page().Line(60, 760, "主要指标");
        (string Name, string Value, string Growth)[] rows = [("地区生产总值（亿元）", "3014.8", "6.1%"), ("固定资产投资（亿元）", "1210.5", "4.0%"), ("社会消费品零售总额（亿元）", "1560.3", "5.2%"), ("进出口总额（亿元）", "715.4", "2.8%")];
        for (int i = 0; i < rows.Length; i++)
            made.Line(60, 740 - (18 * i), rows[i].Name).Line(300, 740 - (18 * i), rows[i].Value).Line(420, 740 - (18 * i), rows[i].Growth);

        Opened.From(made.ToBytes()).Text.Should().Be("主要指标\n" + string.Concat(rows.Select(row => $"{row.Name}\t{row.Value}\t{row.Growth}\n")));
    }

    [Fact]
    public void A_scan_has_no_text_layer()
    {
        TextDocument document = Opened.From(new MadePdf().Page().Picture().Page().Picture().ToBytes(), "scan.pdf");

        document.IsReadable.Should().BeFalse();
        document.Ids().Should().Equal("IND6413");
        document.Diagnostics[0].ToText(Language.English).Should().Be("'scan.pdf' has no text layer: its 2 pages are pictures (a scan). Run text recognition (OCR) on it and save it with a text layer.");
    }

    [Fact]
    public void A_scanned_page_among_others_is_told() =>
        Opened.From(new MadePdf().Page().Line(60, 700, "全市生产总值3000亿元。").Page().Picture().ToBytes()).Ids().Should().Equal("IND6414");

    [Fact]
    public void A_font_that_does_not_say_its_characters_gives_no_figures() =>
        Opened.From(new MadePdf { HasMap = false }.Page().Line(60, 700, "全市生产总值3000亿元。").ToBytes()).Ids().Should().Equal("IND6422");

    [Fact]
    public void A_watermark_along_the_edge_is_left_out_and_told()
    {
        TextDocument document = Opened.From(new MadePdf().Page().Line(60, 700, "全市生产总值3000亿元。").Upward(30, 300, "内部资料2024").ToBytes());

        document.Text.Should().Be("全市生产总值3000亿元。\n");
        document.Ids().Should().Equal("IND6419");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" /Rotate 90")]
    public void A_page_set_along_its_long_side_is_read(string turn) =>
        Opened.From(new MadePdf().Page().Upward(100, 60, "全市生产总值3000亿元。").Upward(130, 60, "全市出口总额715.4亿元。")
            .ToBytes(text => text.Replace("/MediaBox [0 0 595 842]", "/MediaBox [0 0 595 842]" + turn, StringComparison.Ordinal)))
            .Text.Should().Be("全市生产总值3000亿元。\n全市出口总额715.4亿元。\n");

    [Fact]
    public void A_sentence_that_stands_at_one_height_on_two_pages_is_no_running_line() =>
        Opened.From(new MadePdf().Page().Line(60, 700, "甲区").Line(60, 60, "实现进出口总额715.4亿元。").Page().Line(60, 700, "乙区").Line(60, 60, "实现进出口总额201.3亿元。").ToBytes())
            .Text.Should().Be("甲区\n实现进出口总额715.4亿元。\n乙区\n实现进出口总额201.3亿元。\n");

    [Fact]
    public void A_font_in_a_chinese_encoding_without_a_map_is_read() =>
        Opened.From(new MadePdf().Page().Line(60, 700, "全市生产总值3000亿元。").ToBytes(text => text
            .Replace("/Identity-H", "/UniGB-UCS2-H", StringComparison.Ordinal).Replace("/ToUnicode 5 0 R", "", StringComparison.Ordinal)
            .Replace("(Identity)", "(GB1)", StringComparison.Ordinal))).Text.Should().Be("全市生产总值3000亿元。\n");

    [Fact]
    public void Three_columns_under_a_heading_are_read_in_order()
    {
        var made = new MadePdf().Page().Line(200, 780, "三栏通报", 20);
        for (int column = 0; column < 3; column++)
        {
            for (int line = 0; line < 6; line++)
                made.Line(50 + (170 * column), 740 - (15 * line) - column, $"第{column}栏第{line}行的文字写满了一行");
        }

        string text = Opened.From(made.ToBytes()).Text;
        int[] order = [.. Enumerable.Range(0, 18).Select(i => text.IndexOf($"第{i / 6}栏第{i % 6}行", StringComparison.Ordinal))];
        order.Should().BeInAscendingOrder().And.NotContain(-1);
    }

    [Fact]
    public void Signs_of_radicals_are_the_characters_they_look_like() =>
        Opened.From(new MadePdf().Page().Line(60, 700, "⼀⽉⽣产总值3000亿元，⻓江⻔户。").ToBytes()).Text.Should().Be("一月生产总值3000亿元，长江门户。\n");

    [Fact]
    public void English_lines_are_joined_with_blanks() =>
        Opened.From(new MadePdf().Page().Lines(60, 700, 14, "In 2023 the city counted 7565 high-tech enterprises and", "revenue of CNY 253.1 billion in software services.").ToBytes())
            .Text.Should().Be("In 2023 the city counted 7565 high-tech enterprises and revenue of CNY 253.1 billion in software services.\n");
}
