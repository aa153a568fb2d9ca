using System.Text.Json;
using System.Xml.Linq;

namespace Indicators.Reporting.Tests;

/// <summary>Whatever a name holds, it changes the text shown and nothing else.</summary>
public class HostileNamesTests
{
    public static TheoryData<string> Names =>
    [
        "<script>alert(1)</script>",
        "</title></svg><img src=x onerror=alert(1)>",
        "\" onload=\"alert(1)",
        "' onmouseover='alert(1)",
        "&lt;b&gt;&amp;",
        "]]><!--",
        "a\u202Eb\u2066c\u200Fd",
        "a\u0007b\u001B[31mc\u0085d",
        "a\uFFFEb\uD800c",
        "[x](javascript:alert(1)) `code` | *b* _i_ # h",
        "- item",
        "1. item",
        "{{constructor}} ${x}",
    ];

    [Theory, MemberData(nameof(Names))]
    public void The_page_has_the_elements_of_a_page_with_a_plain_name(string name)
    {
        Elements(Page(name)).Should().Equal(Elements(Page("企业数")));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_page_holds_no_attribute_that_runs_or_loads(string name)
    {
        foreach (XAttribute attribute in XDocument.Parse(Page(name)).Descendants().Attributes())
        {
            attribute.Name.LocalName.Should().NotStartWith("on").And.NotBe("src");
            if (attribute.Name.LocalName == "href")
                attribute.Value.Should().Match(value => value == "https://example.org/?a=1&b=2" || value.StartsWith('#'));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Drawings_are_well_formed_and_shaped_as_with_a_plain_name(string name)
    {
        ReportTarget hostile = Catalogs.Named(name).Targets[0], plain = Catalogs.Named("企业数").Targets[0];
        Elements(BulletGraph.Of(hostile)!.ToSvg(Language.English)).Should().Equal(Elements(BulletGraph.Of(plain)!.ToSvg(Language.English)));
        Elements(TrendChart.Of(hostile)!.ToSvg(Language.English)).Should().Equal(Elements(TrendChart.Of(plain)!.ToSvg(Language.English)));
        JsonDocument.Parse(BulletGraph.Of(hostile)!.ToVegaLite(Language.English)).RootElement.GetProperty("layer").GetArrayLength().Should().Be(6);
        JsonDocument.Parse(TrendChart.Of(hostile)!.ToVegaLite(Language.English)).RootElement.GetProperty("layer").GetArrayLength().Should().Be(4);
    }

    [Theory, MemberData(nameof(Names))]
    public void Markdown_keeps_its_lines_and_obeys_no_name(string name)
    {
        string markdown = MarkdownReport.Write(Catalogs.Named(name), Language.English);
        markdown.Split('\n').Length.Should().Be(MarkdownReport.Write(Catalogs.Named("企业数"), Language.English).Split('\n').Length);
        string row = markdown.Split('\n').First(line => line.StartsWith("| 1 |", StringComparison.Ordinal));
        System.Text.RegularExpressions.Regex.Count(row, @"(?<!\\)\|").Should().Be(18, "the cells are divided where the table divides them");
        markdown.Should().NotMatchRegex(@"(?<!\\)<");
    }

    [Theory, MemberData(nameof(Names))]
    public void No_direction_or_control_character_reaches_any_output(string name)
    {
        Report report = Catalogs.Named(name);
        ReportTarget target = report.Targets[0];
        string[] outputs =
        [
            HtmlReport.Write(report, Language.English), MarkdownReport.Write(report, Language.English),
            BulletGraph.Of(target)!.ToSvg(Language.Chinese), TrendChart.Of(target)!.ToVegaLite(Language.Chinese),
        ];
        foreach (string output in outputs)
            output.Should().NotMatchRegex("[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]");
    }

    [Fact]
    public void A_huge_name_is_cut_in_a_drawing_and_whole_in_the_page()
    {
        string name = new('长', 20_000);
        Page(name).Should().Contain(name);
    }

    private static string Page(string name) => HtmlReport.Write(Catalogs.Named(name), Language.English);

    private static IEnumerable<string> Elements(string markup) => XDocument.Parse(markup).Descendants().Select(element => element.Name.LocalName);
}
