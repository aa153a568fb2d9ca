namespace Indicators.Tests.Samples;

public class TrackerTests
{
    [Theory]
    [InlineData("6200亿元", "万元", "62000000万元")]
    [InlineData("15亩", "公顷", "1公顷")]
    [InlineData("超50万辆", "辆", "超500000辆")]
    [InlineData("3%—5%", "‰", "30‰—50‰")]
    [InlineData("CNY 620 billion", "亿元", "6200亿元")]
    public void Convert_prints_one_exact_line(string figure, string unit, string expected)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("Tracker", "convert", figure, unit);
        output.Should().Be(expected + "\n");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("1亩", "公顷", "1/15")]
    [InlineData("5家", "辆", "count:vehicle")]
    [InlineData("6200亿圆", "万元", "圆")]
    [InlineData("6200亿元", "万圆", "万圆")]
    [InlineData("¥5亿", "元", "日元")]
    public void What_cannot_be_converted_is_refused_with_its_reason(string figure, string unit, string reason)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("Tracker", "convert", figure, unit, "--lang", "en");
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain(reason);
    }

    [Theory]
    [InlineData("convert", "6200亿元")]
    [InlineData("convert", "6200亿元", "万元", "--lang", "fr")]
    [InlineData("no-such-command")]
    [InlineData]
    public void Wrong_usage_ends_with_2_and_says_why_on_standard_error(params string[] arguments)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("Tracker", arguments);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("convert", "--help")]
    [InlineData("schema", "--help")]
    public void Every_command_has_help(params string[] arguments)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("Tracker", arguments);
        exitCode.Should().Be(0);
        output.Should().Contain("--lang").And.NotContain("\u001b");
        error.Should().BeEmpty();
    }

    [Fact]
    public void Schema_prints_the_published_schema() =>
        SampleProgram.Run("Tracker", "schema").Output.Should().Be(File.ReadAllText(RepositoryRoot.File("docs", "indicators-catalog.schema.json")));
}
