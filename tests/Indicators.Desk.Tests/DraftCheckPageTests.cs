using Indicators.Reporting;

namespace Indicators.Desk.Tests;

/// <summary>The check as a page: what it counts, lists and marks.</summary>
public sealed class DraftCheckPageTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    private static readonly DraftCheck Check = DraftChecker.For(Catalogs.Chongqing).Check(
        "2024年，全市地区生产总值32139.15亿元；2024年，全市汽车产量254万辆，水果产量254万吨。\n2023年，全县水果产量800万吨；2024年，全县水果产量880万吨，同比增长25%。", Day);

    [Theory]
    [InlineData("zh", "核稿", "须改的数据", "须人工核实的数据")]
    [InlineData("en", "Draft check", "To be mended", "To be settled by hand")]
    public void It_has_the_counts_what_is_to_be_mended_and_what_is_open(string tag, string title, string mend, string open)
    {
        ReportPage page = DraftCheckPage.Of(Check, tag == "zh" ? Language.Chinese : Language.English);
        (page.Id, page.Title).Should().Be(("draft-check", title));
        page.Tables.Skip(1).Select(table => table.Title).Should().Equal(mend, open);
        page.Tables[0].Rows.SkipLast(1).Sum(row => row[1].Number).Should().Be(page.Tables[0].Rows[^1][1].Number).And.Be(Check.Remarks.Length);
        page.Tables[1].Rows.Should().HaveCount(Check.Faults.Count());
        page.Tables[2].Rows.Should().HaveCount(Check.Remarks.Count(one => !one.IsFault && one.Verdict != DraftVerdict.Agrees));
        page.Tables.Should().OnlyContain(table => table.Rows.All(row => row.Length == table.Columns.Length));
        page.Paragraphs.Should().Contain(line => line.StartsWith("IND6502", StringComparison.Ordinal), "what has to be known stands above");
    }

    [Fact]
    public void A_figure_is_marked_where_it_stands_in_its_sentence()
    {
        ReportTable mend = DraftCheckPage.Of(Check, Language.Chinese).Tables[1];
        mend.Rows[0].Select(cell => cell.Text).Should().Contain("32193.15亿元").And.Contain("2024年，全市地区生产总值【32139.15亿元】；2024年，全市汽车产量254万辆，水果产量254万吨。");
        mend.Rows[1].Select(cell => cell.Text).Should().Contain(text => text.EndsWith("同比增长【25%】。", StringComparison.Ordinal));
        ReportTable open = DraftCheckPage.Of(Check, Language.Chinese).Tables[2];
        open.Rows[0][3].Text.Should().Contain("汽车产量254万辆，水果产量【254万吨】", "of two equal numbers the one that is meant");
    }

    [Fact]
    public void A_clean_draft_says_so_and_agreeing_figures_are_listed_on_demand()
    {
        DraftCheck clean = DraftChecker.For(Catalogs.Chongqing).Check("2024年，重庆市汽车产量254万辆。", Day);
        DraftCheckPage.Of(clean, Language.English).Paragraphs.Should().Contain(line => line.StartsWith("No figure differs", StringComparison.Ordinal));
        DraftCheckPage.Of(clean, Language.English).Tables.Should().ContainSingle();
        DraftCheckPage.Of(clean, Language.English, withAgreeing: true).Tables[1].Rows.Should().ContainSingle();
    }
}
