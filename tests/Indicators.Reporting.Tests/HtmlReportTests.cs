using System.Xml.Linq;

namespace Indicators.Reporting.Tests;

public class HtmlReportTests
{
    [Theory]
    [InlineData("zh", 2023)]
    [InlineData("en", 2025)]
    public void The_page_of_the_record_stands_alone(string language, int year)
    {
        Report report = Report.Of(Catalogs.Record, new DateOnly(year, 12, 31));
        XDocument page = XDocument.Parse(HtmlReport.Write(report, Language.Parse(language)));
        page.Descendants().Select(element => element.Name.LocalName).Should().NotContain(["script", "link", "iframe", "object", "img"]);
        page.Descendants("article").Should().HaveCount(report.Targets.Length);
        string[] ids = [.. page.Descendants().Attributes("id").Select(id => id.Value)];
        ids.Should().OnlyHaveUniqueItems();
        foreach (string href in page.Descendants("a").Attributes("href").Select(href => href.Value))
            (href.StartsWith('#') ? ids.Contains(href[1..]) : href.StartsWith("http", StringComparison.Ordinal)).Should().BeTrue(href);
        page.Root!.Attribute("lang")!.Value.Should().Be(language);
    }

    [Fact]
    public void Every_drawing_has_a_text_alternative()
    {
        XDocument page = XDocument.Parse(HtmlReport.Write(Report.Of(Catalogs.Record, new DateOnly(2025, 12, 31)), Language.Chinese));
        XElement[] drawings = [.. page.Descendants("svg")];
        drawings.Should().HaveCountGreaterThan(10);
        foreach (XElement drawing in drawings)
        {
            drawing.Attribute("role")!.Value.Should().Be("img");
            drawing.Attribute("aria-label")!.Value.Should().Be(drawing.Element("title")!.Value).And.NotBeEmpty();
            drawing.Element("desc")!.Value.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_thousand_targets_stay_below_five_megabytes()
    {
        string page = HtmlReport.Write(Catalogs.Many(1000), Language.Chinese);
        System.Text.Encoding.UTF8.GetByteCount(page).Should().BeLessThan(5_000_000);
    }

    [Theory]
    [InlineData("zh", 2023)]
    [InlineData("en", 2025)]
    public void The_record_as_Markdown_is_the_reviewed_file(string language, int year) => Indicators.Tests.GoldenFile.ShouldHold(
        $"report/chongqing-{year}.{language}.md",
        MarkdownReport.Write(Report.Of(Catalogs.Record, new DateOnly(year, 12, 31)), Language.Parse(language)));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void A_small_page_is_the_reviewed_file(string language) => Indicators.Tests.GoldenFile.ShouldHold(
        $"report/one-target.{language}.html", HtmlReport.Write(Catalogs.Named("企业数 Firms"), Language.Parse(language)));
}
