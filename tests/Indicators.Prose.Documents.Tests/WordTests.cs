using Indicators.Prose.Documents.Tests.Made;

namespace Indicators.Prose.Documents.Tests;

/// <summary>Documents of Word.</summary>
public sealed class WordTests
{
    [Fact]
    public void Paragraphs_and_cells_have_their_places()
    {
        byte[] word = MadeWord.Of(
            MadeWord.P("示例市2023年统计公报") + MadeWord.P("全市地区生产总值3014.8亿元，增长6.1%。")
            + MadeWord.Table(MadeWord.Row("指标", "数值", "增长"), MadeWord.Row("进出口总额（亿元）", "715.4", "2.8%"))
            + MadeWord.P("城镇化率72%。"),
            title: "统计公报");

        TextDocument document = Opened.From(word);

        document.Kind.Should().Be(DocumentKind.Docx);
        document.Title.Should().Be("统计公报");
        document.Text.Should().Be("示例市2023年统计公报\n全市地区生产总值3014.8亿元，增长6.1%。\n指标\t数值\t增长\n进出口总额（亿元）\t715.4\t2.8%\n城镇化率72%。\n");
        document.PlaceOf("6.1%").Should().Be("paragraph 2");
        document.PlaceAt(document.Text.IndexOf("6.1%", StringComparison.Ordinal)).Offset.Should().Be(19);
        document.PlaceOf("2.8%").Should().Be("table 1, row 2, column 3");
        document.PlaceOf("72%").Should().Be("paragraph 3");
    }

    [Fact]
    public void Inserted_text_is_kept_and_deleted_text_left_out_and_that_is_told()
    {
        const string Changed = "<w:p><w:r><w:t>企业达到</w:t></w:r><w:del><w:r><w:delText>7000</w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>7565</w:t></w:r></w:ins><w:r><w:t>家</w:t></w:r><w:moveFrom><w:r><w:t>，增长9%</w:t></w:r></w:moveFrom><w:r><w:t>。</w:t></w:r></w:p>";

        TextDocument document = Opened.From(MadeWord.Of(Changed));

        document.Text.Should().Be("企业达到7565家。\n");
        document.Ids().Should().Equal("IND6415");
        document.Diagnostics[0].Arguments.Should().Equal("1", "2");
    }

    [Fact]
    public void The_number_of_a_numbered_paragraph_is_no_figure()
    {
        const string Item = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:t>新增企业12家。</w:t></w:r></w:p>";

        PolicyTextReader.Read(Opened.From(MadeWord.Of(Item + Item)).Text).Select(claim => claim.Literal).Should().Equal("12家", "12家");
    }

    [Fact]
    public void Footnotes_stand_at_the_end_and_do_not_part_a_sentence()
    {
        TextDocument document = Opened.From(MadeWord.Of(
            "<w:p><w:r><w:t>企业达到7565</w:t></w:r><w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:t>家。</w:t></w:r></w:p>" + MadeWord.P("全市共有区县38个。"),
            footnotes: $"<w:footnote w:id=\"1\">{MadeWord.P("含当年新认定的800家。")}</w:footnote><w:footnote w:id=\"2\">{MadeWord.P("含2个开发区。")}</w:footnote>"));

        document.Text.Should().Be("企业达到7565家。\n全市共有区县38个。\n含当年新认定的800家。\n含2个开发区。\n");
        document.PlaceOf("2个开发区").Should().Be("footnote 2");
    }

    [Fact]
    public void A_box_is_read_once_behind_its_paragraph()
    {
        string box = $"<mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>{MadeWord.P("目标：突破1万家")}</w:txbxContent></wps:txbx></mc:Choice>"
            + $"<mc:Fallback><v:textbox><w:txbxContent>{MadeWord.P("目标：突破1万家")}</w:txbxContent></v:textbox></mc:Fallback></mc:AlternateContent>";

        TextDocument document = Opened.From(MadeWord.Of($"<w:p><w:r><w:t>企业</w:t></w:r><w:r>{box}</w:r><w:r><w:t>7565家。</w:t></w:r></w:p>"));

        document.Text.Should().Be("企业7565家。\n目标：突破1万家\n");
        document.PlaceOf("1万家").Should().Be("text box, paragraph 1");
    }

    [Fact]
    public void Raised_digits_are_raised_and_hidden_text_is_left_out()
    {
        const string Runs = "<w:p><w:r><w:t>建成区面积1200km</w:t></w:r><w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:t>2</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（待核999）</w:t></w:r><w:r><w:t>。</w:t></w:r></w:p>";

        TextDocument document = Opened.From(MadeWord.Of(Runs));

        document.Text.Should().Be("建成区面积1200km².\n".Replace('.', '。'));
        document.Ids().Should().Equal("IND6417");
    }

    [Fact]
    public void Merged_cells_count_as_many_columns_as_they_are_wide()
    {
        string rows = "<w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>" + MadeWord.P("合计") + "</w:tc><w:tc>" + MadeWord.P("38个") + "</w:tc></w:tr>";

        Opened.From(MadeWord.Of(MadeWord.Table(rows))).PlaceOf("38个").Should().Be("table 1, row 1, column 3");
    }

    [Fact]
    public void Codes_of_fields_are_no_text() =>
        Opened.From(MadeWord.Of("<w:p><w:r><w:t>共</w:t></w:r><w:r><w:instrText>= 5 * 7 万家</w:instrText></w:r><w:r><w:t>35家</w:t></w:r></w:p>")).Text.Should().Be("共35家\n");

    [Fact]
    public void Entities_from_outside_are_refused() =>
        Opened.From(MadeWord.Of(MadeWord.P("&x;"), head: "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>")).Ids().Should().Equal("IND6407");
}
