using System.Text.Json;
using System.Text.RegularExpressions;
using Json.Schema;

namespace Indicators.Tests.Samples;

public class ToolValidateTests
{
    private const string Record = "samples/Chongqing/catalog";
    private const string Plans = "samples/Plans/catalog";
    private const string Planted = "tests/Indicators.Tests/TestData/planted/ten-faults.json";

    [Fact]
    public void Ten_planted_faults_of_ten_kinds_are_found_in_one_run_and_nothing_else()
    {
        (int exitCode, string output, string error) = Run("validate", Planted, "--format", "jsonl");
        error.Should().BeEmpty();
        exitCode.Should().Be(1);
        Lines(output).Select(finding => $"{finding.GetProperty("id")} {finding.GetProperty("line")}").Should().Equal(
            "IND0204 20", "IND3004 23", "IND3020 24", "IND2007 27", "IND0202 28", "IND0030 29", "IND3051 31", "IND4003 34", "IND4007 35", "IND1001 38");
    }

    [Theory]
    [InlineData("validate.zh.txt")]
    [InlineData("validate.en.txt", "--lang", "en")]
    [InlineData("validate.jsonl", "--format", "jsonl")]
    [InlineData("validate.sarif", "--format", "sarif", "--lang", "en", "--rule-pages", "https://example.org/docs/rules")]
    [InlineData("validate-explain.en.txt", "--lang", "en", "--explain")]
    public void The_output_is_the_reviewed_one(string golden, params string[] options)
    {
        (int exitCode, string output, string error) = Run(["validate", Planted, .. options]);
        error.Should().BeEmpty();
        exitCode.Should().Be(1);
        output.Should().NotContain("\u001b", "a pipe gets no escape codes");
        GoldenFile.ShouldHold(golden, WithoutVersion(output));
    }

    [Fact]
    public void The_record_has_one_error_and_one_warning()
    {
        (int exitCode, string output, string error) = Run("validate", Record, "--lang", "en");
        error.Should().BeEmpty();
        exitCode.Should().Be(1);
        output.Should().MatchRegex(@"\n1 error, 1 warning, \d+ notes?; \d+ accepted\.\n$");
        Regex.Matches(output, @"^samples/Chongqing/catalog/doubling-plan\.json:\d+:\d+: (error|warning) IND\d+: ", RegexOptions.Multiline).Should().HaveCount(2);
    }

    [Fact]
    public void Explain_lists_what_was_reconciled_and_what_was_not_checked()
    {
        (_, string output, _) = Run("validate", Record, "--lang", "en", "--explain");
        output.Should().MatchRegex(@"\nReconciled, \d+:\n").And.MatchRegex(@"\nNot checked, \d+:\n");
        output.Should().Contain(" Room: ").And.Contain("Reason: ");
    }

    [Fact]
    public void A_summary_counts_relations_by_their_names_and_keeps_the_exit_status()
    {
        (int exitCode, string output, string error) = Run("validate", Planted, "--summary", "--lang", "en");
        error.Should().BeEmpty();
        exitCode.Should().Be(1);
        output.Should().StartWith("Relations between figures: 2 failed, ").And.Contain("By subject:").And.Contain("Example City (city)");
    }

    [Fact]
    public void Only_what_is_new_since_an_older_catalogue_counts()
    {
        (int exitCode, string output, string error) = Run("validate", Planted, "--against", Planted, "--lang", "en");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().Be("0 new, 10 still there, 0 solved.\n");
    }

    [Fact]
    public void What_follows_is_told_with_the_steps_to_it()
    {
        (int exitCode, string output, string error) = Run("validate", Record, "--follows", "--lang", "en");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().MatchRegex(@"^\d+ values that nobody published follow").And.Contain(" implies ");
    }

    [Fact]
    public void The_bases_of_releases_come_out_as_lines_that_can_be_put_beside_the_catalogue()
    {
        (int exitCode, string output, string error) = Run("validate", "tests/Indicators.Tests/TestData/checking/two-releases.json", "--bases");
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().StartWith("""{ "indicator": "investment", "subject": "cn", "period": "2023-01-01/P10M", "value": "409306亿元", "source": "now", """).And.EndWith(" }\n");
    }

    [Fact]
    public void The_plan_is_fine()
    {
        (int exitCode, string output, string error) = Run("validate", Plans);
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().Contain("错误0个，警告0个");
    }

    [Fact]
    public void The_log_for_code_hosts_meets_the_requirements_of_the_format()
    {
        (int exitCode, string output, _) = Run("validate", Record, "--format", "sarif");
        exitCode.Should().Be(1);
        JsonSchema requirements = JsonSchema.FromText(
            File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "Validation", "sarif-requirements.json")));
        requirements.Evaluate(JsonDocument.Parse(output).RootElement).IsValid.Should().BeTrue();
    }

    [Fact]
    public void Every_line_of_jsonl_is_a_finding_with_the_promised_names()
    {
        (_, string output, _) = Run("validate", Record, "--format", "jsonl");
        foreach (JsonElement finding in Lines(output))
        {
            foreach (string name in new[] { "id", "severity", "path", "file", "line", "column", "message", "figures" })
                finding.TryGetProperty(name, out _).Should().BeTrue("'{0}' is part of the contract", name);
            finding.GetProperty("message").GetProperty("zh").GetString().Should().NotBeEmpty();
            finding.GetProperty("message").GetProperty("en").GetString().Should().NotBeEmpty();
        }
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("validate", "RECORD", "--format", "xml")]
    [InlineData("validate", "RECORD", "--rule-pages", "docs/rules")]
    [InlineData("validate", "no-such-folder")]
    [InlineData("validate", "EMPTY")]
    public void Bad_usage_and_unreadable_input_end_with_2_and_a_word_on_standard_error(params string[] arguments)
    {
        string empty = Directory.CreateTempSubdirectory().FullName;
        (int exitCode, string output, string error) = Run([.. arguments.Select(a => a == "RECORD" ? Record : a == "EMPTY" ? empty : a)]);
        Directory.Delete(empty);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    [Fact]
    public void What_the_README_shows_is_what_is_printed()
    {
        foreach (string readme in new[] { "README.md", "docs/README.zh-CN.md" })
        {
            string block = Regex.Match(File.ReadAllText(RepositoryRoot.File(readme)), "```text\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
            string golden = File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "golden", readme == "README.md" ? "validate.en.txt" : "validate.zh.txt"));
            block.Should().NotBeEmpty("{0} shows a run", readme);
            foreach (string line in block.Split('\n').Where(line => line.Length > 0 && line != "…"))
                golden.Split('\n').Should().Contain(line, "{0} shows it", readme);
        }
    }

    private static IEnumerable<JsonElement> Lines(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement);

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments) => ToolProgram.RunIn(RepositoryRoot.Path, arguments);

    private static string WithoutVersion(string output) => Regex.Replace(output, "(\"semanticVersion\": )\"[^\"]+\"", "$1\"0.0.0\"");
}
