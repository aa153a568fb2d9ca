using System.Text.RegularExpressions;
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
            drawing.Element("title")!.Value.Should().NotBeEmpty();
            drawing.Element("desc")!.Value.Should().NotBeEmpty();
        }
    }

    [Fact]
    public void A_thousand_targets_stay_well_below_five_megabytes()
    {
        string page = HtmlReport.Write(Catalogs.Many(1000), Language.Chinese);
        System.Text.Encoding.UTF8.GetByteCount(page).Should().BeLessThan(3_500_000);
    }

    [Fact]
    public void Every_text_stands_out_from_the_page_in_light_and_dark()
    {
        string page = HtmlReport.Write(Catalogs.Named("企业数"), Language.English);
        foreach (Match scheme in Regex.Matches(page, @":root\{(--page:[^}]*)\}"))
        {
            var colours = Regex.Matches(scheme.Groups[1].Value, @"--([a-z-]+):(#[0-9a-f]{3,6})").ToDictionary(one => one.Groups[1].Value, one => one.Groups[2].Value);
            foreach (string text in (string[])["text", "soft", "met", "on", "behind", "missed", "link"])
            {
                Contrast.Between(colours[text], colours["page"]).Should().BeGreaterThanOrEqualTo(4.5, text);
                if (text is "text" or "soft" or "link")
                    Contrast.Between(colours[text], colours["soft-box"]).Should().BeGreaterThanOrEqualTo(4.5, $"{text} in a box");
            }
        }
    }

    [Fact]
    public void Formulas_inputs_and_sources_of_a_target_are_one_click_away()
    {
        XElement target = XDocument.Parse(HtmlReport.Write(Catalogs.Named("企业数"), Language.English)).Descendants("article").Single();
        XElement behind = target.Element("details")!;
        string[] steps = behind.Element("p")!.Value.Split('\n');
        steps.Should().HaveCountGreaterThan(10).And.Contain(line => line.StartsWith("p = (v − b) / (T − b)", StringComparison.Ordinal));
        behind.Descendants("a").Attributes("href").Select(href => href.Value).Should().Equal("https://example.org/?a=1&b=2");
    }

    [Fact]
    public void The_tree_of_a_framework_has_every_member_once_and_leads_to_its_targets()
    {
        Report report = Report.Of(Catalogs.Record, new DateOnly(2025, 12, 31));
        XDocument page = XDocument.Parse(HtmlReport.Write(report, Language.English));
        XElement[] trees = [.. page.Descendants("section").Where(one => one.Attribute("class")?.Value == "framework")];
        for (int i = 0; i < trees.Length; i++)
        {
            trees[i].Descendants("svg").Should().BeEmpty("boxes flow with the width, a drawing does not");
            trees[i].Descendants("li").Count(one => one.Attribute("class")?.Value is "box" or "box unconfirmed")
                .Should().Be(report.Frameworks[i].Framework.Members.Count(member => member.IsNamed));
        }
    }

    [Theory]
    [InlineData("zh", 2023)]
    [InlineData("en", 2023)]
    [InlineData("zh", 2025)]
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
