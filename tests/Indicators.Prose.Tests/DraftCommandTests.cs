using Indicators.Json;
using Indicators.Tests.Samples;

namespace Indicators.Prose.Tests;

public sealed class DraftCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_that_says_everything_becomes_a_catalogue_and_nothing_is_left()
    {
        (int exitCode, string output, string error) = Draft("全市外贸简报\n\n2023年，全市出口额4784亿元，\n全市出口额同比下降8.7%，全市进口额比上年减少28亿元。\n", "--date", "2024-02-27", "--publisher", "市统计局");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().Contain("观测值3个");
        IndicatorCatalog catalog = CatalogReader.Read(File("catalog.json"));
        catalog.Indicators.Select(indicator => indicator.Id).Should().Equal("出口额", "进口额");
        catalog.Subjects.Select(subject => subject.Id).Should().Equal("全市");
        catalog.Sources.Should().ContainSingle().Which.Should().Match<Source>(source => source.Id == "brief" && source.Title == "全市外贸简报" && source.Publisher == "市统计局");
        catalog.Observations.Select(o => $"{o.Series} {o.Period} {o.Figure.Literal}").Should().Equal(
            "出口额@全市 2023 4784亿元", "出口额@全市 growth-year 2023 -8.7%", "进口额@全市 difference[period=2022] 2023 -28亿元");
        catalog.Observations.Select(o => o.At).Should().Equal(
            "line 3, column 12, offset 19–25: 4784亿元", "line 4, column 10, offset 36–40: 8.7%", "line 4, column 25, offset 51–55: 28亿元");
    }

    [Fact]
    public void What_is_left_is_listed_with_its_place_and_reason_and_ends_with_1()
    {
        (int exitCode, string output, string error) = Draft("2023年产值500亿元。投资5亿元以上的项目120个。", "--date", "2024-02-27", "--lang", "en");
        error.Should().BeEmpty();
        exitCode.Should().Be(1);
        output.Should().Contain("~ 1:8 产值 500亿元: whose figure it is is not said").And.Contain("it describes a thing or draws a line").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData("draft")]
    [InlineData("draft", "no-such-file.txt", "-o", "x.json")]
    [InlineData("draft", "no-such-file.txt")]
    [InlineData("draft", "x.txt", "-o", "x.json", "--date", "yesterday")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        (int exitCode, string output, string error) = ToolProgram.RunIn(_folder, arguments);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    private (int ExitCode, string Output, string Error) Draft(string text, params string[] options)
    {
        System.IO.File.WriteAllText(File("brief.txt"), text);
        return ToolProgram.Run(["draft", File("brief.txt"), "-o", File("catalog.json"), .. options]);
    }

    private string File(string name) => Path.Combine(_folder, name);
}
