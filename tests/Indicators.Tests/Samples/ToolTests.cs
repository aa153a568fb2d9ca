using System.Text.Json;

namespace Indicators.Tests.Samples;

public class ToolTests
{
    private static readonly string Record = RepositoryRoot.File("samples", "Chongqing", "catalog");

    [Theory]
    [InlineData("6200亿元", "万元", "62000000万元")]
    [InlineData("15亩", "公顷", "1公顷")]
    [InlineData("超50万辆", "辆", "超500000辆")]
    [InlineData("3%—5%", "‰", "30‰—50‰")]
    [InlineData("CNY 620 billion", "亿元", "6200亿元")]
    public void Convert_prints_one_exact_line(string figure, string unit, string expected)
    {
        (int exitCode, string output, string error) = ToolProgram.Run("convert", figure, unit);
        output.Should().Be(expected + "\n");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
    }

    [Theory]
    [InlineData("1亩", "公顷", "1/15")]
    [InlineData("5家", "辆", "counted in '辆'")]
    [InlineData("6200亿圆", "万元", "圆")]
    [InlineData("6200亿元", "万圆", "万圆")]
    [InlineData("¥5亿", "元", "日元")]
    public void What_cannot_be_converted_is_refused_with_its_reason(string figure, string unit, string reason)
    {
        (int exitCode, string output, string error) = ToolProgram.Run("convert", figure, unit, "--lang", "en");
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
        (int exitCode, string output, string error) = ToolProgram.Run(arguments);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    public static TheoryData<string> Commands => ["", "convert", "units", "completion", "show", "report", "schema", "progress", "read", "upgrade", "load", "draft", "validate", "import", "map", "export", "wordings"];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Help_is_in_the_language_asked(string command)
    {
        string[] words = command.Length == 0 ? ["--help"] : [command, "--help"];
        (_, string chinese, _) = ToolProgram.Run(words);
        (_, string english, _) = ToolProgram.Run([.. words, "--lang", "en"]);
        Described(chinese).Should().NotBeEmpty().And.AllSatisfy(line => line.Should().MatchRegex("[\u4e00-\u9fff]"));
        Described(english).Should().NotBeEmpty().And.AllSatisfy(line => line.Should().MatchRegex("[A-Za-z]{3,}").And.NotMatchRegex("[，。：；]"));
        chinese.Should().Contain("用法：").And.NotContain("Usage");
        english.Should().Contain("Usage:").And.NotContain("用法");
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("nonsense")]
    [InlineData("validate", "x", "--format", "foo")]
    [InlineData("draft", "x")]
    [InlineData("validate", "x", "--format")]
    [InlineData("read", "x", "--date", "5")]
    public void Wrong_usage_is_told_in_Chinese_where_nothing_else_is_asked(params string[] arguments)
    {
        (_, _, string error) = ToolProgram.Run(arguments);
        error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().AllSatisfy(line => line.Should().MatchRegex("[\u4e00-\u9fff]"));
    }

    /// <summary>The lines of arguments, options and commands.</summary>
    private static IEnumerable<string> Described(string help) => help.Split('\n').Where(line => System.Text.RegularExpressions.Regex.IsMatch(line, "^  (<|-|[a-z]+ ?<?[a-z]*>?  )"));

    [Theory]
    [InlineData("--help")]
    [InlineData("convert", "--help")]
    [InlineData("schema", "--help")]
    public void Every_command_has_help(params string[] arguments)
    {
        (int exitCode, string output, string error) = ToolProgram.Run(arguments);
        exitCode.Should().Be(0);
        output.Should().Contain("--lang").And.NotContain("\u001b");
        error.Should().BeEmpty();
    }

    [Fact]
    public void Schema_prints_the_published_schema() =>
        ToolProgram.Run("schema").Output.Should().Be(File.ReadAllText(RepositoryRoot.File("docs", "indicators-catalog.schema.json")));

    [Fact]
    public void Progress_gives_a_stable_record_a_target()
    {
        (int exitCode, string output, string error) = ToolProgram.Run(
            "progress", Record, "--as-of", "2023-12-31", "--vintage", "latest", "--target", "doubling-2027-high-tech", "--scheme", "statcan", "--format", "json");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        using JsonDocument document = JsonDocument.Parse(output);
        JsonElement record = document.RootElement.EnumerateArray().Should().ContainSingle().Subject;
        record.GetProperty("target").GetString().Should().Be("doubling-2027-high-tech");
        record.GetProperty("indicator").GetString().Should().Be("high-tech-enterprises");
        record.GetProperty("subject").GetString().Should().Be("chongqing");
        record.GetProperty("asOf").GetString().Should().Be("2023-12-31");
        record.GetProperty("baseline").GetProperty("value").GetString().Should().Be("6348家");
        record.GetProperty("current").GetProperty("period").GetString().Should().Be("2023");
        record.GetProperty("status").EnumerateArray().Select(s => s.GetString()).Should().Equal("OnSchedule");
        record.GetProperty("scheme").GetString().Should().Be("statcan");
        record.GetProperty("class").GetString().Should().Be("substantial");
        record.GetProperty("reason").ValueKind.Should().Be(JsonValueKind.Null);
        JsonElement measures = record.GetProperty("measures");
        measures.GetProperty("completion").GetProperty("value").GetDecimal().Should().Be(1217m / 6352m);
        measures.GetProperty("completion").GetProperty("low").GetDecimal().Should().Be(1217m / 6352m);
        measures.GetProperty("timeShare").GetProperty("value").GetDecimal().Should().Be(0.2m);
        measures.GetProperty("logCompletion").ValueKind.Should().Be(JsonValueKind.Null);
        foreach (string name in new[] { "lead", "scheduleIndex", "growthRatio", "growthGap", "requiredPace", "requiredGrowth", "acceleration", "projected", "projectedDate" })
            measures.TryGetProperty(name, out _).Should().BeTrue("'{0}' is part of the contract", name);
    }

    [Fact]
    public void Progress_without_a_target_gives_every_target()
    {
        (_, string output, _) = ToolProgram.Run("progress", Record, "--as-of", "2025-12-31", "--vintage", "latest", "--format", "json");
        using JsonDocument document = JsonDocument.Parse(output);
        document.RootElement.GetArrayLength().Should().BeGreaterThan(80);
        foreach (JsonElement record in document.RootElement.EnumerateArray())
        {
            record.GetProperty("status").GetArrayLength().Should().BePositive();
            bool assessed = record.GetProperty("status")[0].GetString() != "NotAssessable";
            (assessed || record.GetProperty("reason").ValueKind == JsonValueKind.String).Should().BeTrue("no answer has a reason");
        }
    }

    [Fact]
    public void Explain_shows_every_input_and_step()
    {
        (_, string output, _) = ToolProgram.Run(
            "progress", Record, "--as-of", "2023-12-31", "--vintage", "latest", "--target", "doubling-2027-high-tech", "--explain", "--lang", "en");
        foreach (string line in new[] { "current v: 7565家 (2023)", "baseline b: 6348家 (2022)", "threshold T: 1.27万家 (more than)", "time share τ: 0.2", "p = (v − b) / (T − b): 0.191593", "lead p − τ: -0.008407", "status: on schedule (OnSchedule)" })
            output.Should().Contain(line);
    }

    [Theory]
    [InlineData("explain-level.zh.txt", "doubling-2027-high-tech", "2025-12-31", "zh", "schedule")]
    [InlineData("explain-level.en.txt", "doubling-2027-high-tech", "2025-12-31", "en", "statcan")]
    [InlineData("explain-proxy.en.txt", "software-main-revenue-2025", "2025-12-31", "en", "schedule")]
    public void A_target_explained_reads_as_reviewed(string golden, string target, string asOf, string language, string scheme)
    {
        (int exitCode, string output, string error) = ToolProgram.Run(
            "progress", Record, "--as-of", asOf, "--vintage", "latest", "--target", target, "--explain", "--lang", language, "--scheme", scheme);
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        GoldenFile.ShouldHold(golden, output);
    }

    [Theory]
    [InlineData("explain-chain.en.txt", "ecology/energy-per-gdp", "en")]
    [InlineData("explain-chain.zh.txt", "ecology/energy-per-gdp", "zh")]
    public void A_chain_of_changes_explained_reads_as_reviewed(string golden, string target, string language) =>
        GoldenFile.ShouldHold(golden, ToolProgram.Run(
            "progress", RepositoryRoot.File("samples", "Plans", "catalog"), "--as-of", "2022-12-31", "--vintage", "latest", "--target", target, "--explain", "--lang", language).Output);

    [Fact]
    public void The_record_of_a_target_is_the_reviewed_one() =>
        GoldenFile.ShouldHold("progress-record.json", ToolProgram.Run(
            "progress", Record, "--as-of", "2025-12-31", "--vintage", "latest", "--target", "doubling-2027-high-tech", "--scheme", "statcan", "--format", "json").Output);

    [Fact]
    public void Targets_of_one_series_say_which_is_next_and_which_differ()
    {
        string english = ToolProgram.Run("progress", Record, "--as-of", "2026-12-31", "--vintage", "latest", "--lang", "en").Output;
        english.Should().Contain("High-tech enterprises of Chongqing: 3 targets; next due: over 12.7 thousand enterprises (2027), over 12.8 thousand enterprises (2027)")
            .And.Contain("different goals, each assessed: over 12.7 thousand enterprises");
        using JsonDocument document = JsonDocument.Parse(ToolProgram.Run("progress", Record, "--as-of", "2026-12-31", "--vintage", "latest", "--format", "json").Output);
        JsonElement record = document.RootElement.EnumerateArray().Single(r => r.GetProperty("target").GetString() == "doubling-2027-high-tech");
        record.GetProperty("isNext").GetBoolean().Should().BeTrue();
        record.GetProperty("conflictsWith").EnumerateArray().Select(id => id.GetString()).Should().Equal("doubling-2027-high-tech-plan-text");
    }

    [Theory]
    [InlineData("zh", "同步于重庆市地区生产总值")]
    [InlineData("en", "of Chongqing")]
    public void A_goal_that_refers_to_another_series_names_it(string language, string expected)
    {
        string output = ToolProgram.Run("progress", Record, "--as-of", "2026-12-31", "--vintage", "latest", "--target", "resident-income-2026", "--lang", language).Output;
        output.Should().Contain(expected).And.NotContain("gdp@");
    }

    [Theory]
    [InlineData("progress", "no-such-folder", "--as-of", "2023-12-31")]
    [InlineData("progress", "RECORD", "--as-of", "2023-12-31", "--target", "no-such-target")]
    [InlineData("progress", "RECORD", "--as-of", "2023-12-31", "--scheme", "no-such-scheme")]
    [InlineData("progress", "RECORD", "--as-of", "tomorrow")]
    [InlineData("progress", "RECORD", "--limit", "high")]
    public void Progress_on_bad_input_ends_with_2(params string[] arguments)
    {
        (int exitCode, string output, string error) = ToolProgram.Run([.. arguments.Select(a => a == "RECORD" ? Record : a)]);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }
}
