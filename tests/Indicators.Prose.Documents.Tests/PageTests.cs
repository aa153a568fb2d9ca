using System.Text;

namespace Indicators.Prose.Documents.Tests;

/// <summary>Pages of HTML.</summary>
public sealed class PageTests
{
    private const string Page =
        "<!DOCTYPE html><html><head><meta charset=\"{0}\"><title>统计公报_示例网</title><style>p{width:99%}</style></head><body><nav>热线12345 <a>首页</a></nav><h1>统计公报</h1>"
        + "<script>var a = '<b>5万家</b>';</script><p>全市地区生产总值<b>3014.8</b>亿元，<br>增长6.1%。</p><p style=\"display: none\">旧数88家</p>"
        + "<table><tr><th>指标</th><th colspan=2>数值</th><th>增长</th></tr><tr><td>进出口<br>总额</td><td>715.4</td><td>亿元</td><td>2.8%</td></tr></table><p>企业7565<sup>1</sup>家</p></body></html>";

    [Theory]
    [InlineData("utf-8", 65001)]
    [InlineData("gb2312", 54936)]
    [InlineData("big5", 65001)]
    [InlineData("utf-8", 54936)]
    public void What_a_reader_sees_is_read(string stated, int written)
    {
        string page = Page.Replace("{0}", stated, StringComparison.Ordinal);
        byte[] bytes = (CodePagesEncodingProvider.Instance.GetEncoding(written) ?? Encoding.UTF8).GetBytes(page);

        TextDocument document = Opened.From(bytes);

        document.Kind.Should().Be(DocumentKind.Html);
        document.Title.Should().Be("统计公报");
        document.Text.Should().Be("统计公报\n全市地区生产总值3014.8亿元，\n增长6.1%。\n指标\t数值\t增长\n进出口 总额\t715.4\t亿元\t2.8%\n企业7565¹家\n");
        document.PlaceOf("6.1%").Should().Be("paragraph 3");
        document.PlaceOf("2.8%").Should().Be("table 1, row 2, column 4");
        document.Ids().Should().Equal("IND6417");
    }

    [Fact]
    public void A_table_that_lays_out_the_page_is_no_table() =>
        Opened.From(Encoding.UTF8.GetBytes("<html><body><table><tr><td>左栏</td><td><p>第一段10家。</p><p>第二段20家。</p><p>第三段30家。</p></td></tr></table></body></html>"))
            .PlaceOf("20家").Should().Be("paragraph 3");

    [Fact]
    public void Nothing_is_fetched_and_nothing_is_run()
    {
        TextDocument document = Opened.From(Encoding.UTF8.GetBytes(
            "<html><body><p>企业1家</p><script>document.body.innerHTML='企业2家'</script><iframe src=\"http://127.0.0.1:9/\"></iframe><img src=\"file:///etc/hostname\"></body></html>"));

        document.Text.Should().Be("企业1家\n");
    }
}
