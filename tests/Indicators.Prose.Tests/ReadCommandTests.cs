using System.Text.Json;
using Indicators.Tests.Samples;

namespace Indicators.Prose.Tests;

public sealed class ReadCommandTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public ReadCommandTests() => File.WriteAllText(_file, "2023年，全市软件业务收入2531亿元，同比增长11.3%。到2027年占比达到40%—45%。");

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_claim_is_a_line_with_the_agreed_names()
    {
        (int exitCode, string output, string error) = ToolProgram.Run("read", _file, "--date", "2024-02-27", "--format", "jsonl");
        exitCode.Should().Be(0);
        error.Should().BeEmpty();
        JsonElement[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        lines.Should().HaveCount(3);
        lines[0].EnumerateObject().Select(property => property.Name).Should().Equal(
            "format", "start", "end", "span", "kind", "value", "scale", "unit", "bound", "modality", "indicator", "subject", "period", "comparison", "statement");
        Of(lines[0], "span", "value", "scale", "unit", "kind", "period", "subject").Should().Equal("2531亿元", "2531", "亿", "元", "level", "2023", "全市");
        Of(lines[1], "kind", "comparison").Should().Equal("growth", "yoy");
        Of(lines[2], "value_low", "value_high", "modality").Should().Equal("40", "45", "target");
    }

    [Fact]
    public void The_text_form_has_no_escape_codes()
    {
        (int exitCode, string output, _) = ToolProgram.Run("read", _file, "--lang", "en");
        exitCode.Should().Be(0);
        output.Should().Contain("2531亿元").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData("read")]
    [InlineData("read", "no-such-file.txt")]
    [InlineData("read", "x.txt", "--date", "yesterday")]
    [InlineData("read", "x.txt", "--format", "xml")]
    public void Wrong_usage_ends_with_2(params string[] arguments)
    {
        (int exitCode, string output, string error) = ToolProgram.Run(arguments);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("zh", "地区生产总值")]
    [InlineData("en", "target")]
    public void ReadNews_shows_its_text_annotated(string language, string expected)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("ReadNews", "--lang", language);
        exitCode.Should().Be(0);
        error.Should().BeEmpty();
        output.Should().Contain("[1286.4亿元]").And.Contain(expected).And.NotContain("\u001b");
    }

    private static IEnumerable<string?> Of(JsonElement line, params string[] names) => names.Select(name => line.GetProperty(name).GetString());
}
