using System.Text.Json;
using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Desk.Tests.Samples;

/// <summary>plan, revisions and diff as a script calls them.</summary>
public sealed class RecordCommandsTests
{
    private static readonly string Chongqing = RepositoryRoot.File("samples", "Chongqing", "catalog");

    [Fact]
    public void A_plan_is_text_or_JSON_and_ends_with_zero()
    {
        (int code, string text, string error) = ToolProgram.Run("plan", Chongqing, "--target", "gdp-2030", "--as-of", "2025-12-31", "--by", "year", "--lang", "en");
        (code, error).Should().Be((0, ""));
        text.Should().Contain("assumed: the same amount from year to year");
        using JsonDocument json = JsonDocument.Parse(ToolProgram.Run("plan", Chongqing, "--target", "gdp-2030", "--as-of", "2025-12-31", "--by", "year", "--format", "json", "--split", "a=1,b=2", "--floor", "a=2万亿元").Output);
        JsonElement plan = json.RootElement[0];
        plan.GetProperty("periods").GetArrayLength().Should().Be(5);
        plan.GetProperty("goal").GetProperty("exact").GetString().Should().Be("40000");
        plan.GetProperty("split").GetProperty("parts")[0].GetProperty("amount").GetDecimal().Should().Be(20000m);
    }

    /// <summary>What is asked for is shown in every form.</summary>
    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    public void A_split_stands_on_the_page_of_its_plan(string format)
    {
        string[] asked = ["plan", Chongqing, "--target", "gdp-2030", "--as-of", "2025-12-31", "--by", "year", "--lang", "en", "--format", format, "--split", "a=1,b=2"];
        string page = ToolProgram.Run([.. asked, "--floor", "a=2万亿元"]).Output;
        page.Should().Contain("Exact share").And.Contain("CNY 2 trillion").And.Contain("at its floor").And.Contain("largest remainders");
        (int code, string infeasible, _) = ToolProgram.Run([.. asked, "--floor", "a=5万亿元"]);
        code.Should().Be(1);
        infeasible.Should().Contain("the floors exceed the whole by");
    }

    [Fact]
    public void A_target_named_without_a_plan_ends_with_one_and_all_of_them_with_zero_or_one()
    {
        ToolProgram.Run("plan", Chongqing, "--target", "vehicle-output-2025", "--as-of", "2025-06-30").ExitCode.Should().Be(1);
        (int code, string text, _) = ToolProgram.Run("plan", Chongqing, "--all", "--as-of", "2024-12-31", "--by", "year", "--lang", "en");
        code.Should().BeOneOf(0, 1);
        text.Should().Contain("No plan:").And.Contain("left = goal");
    }

    [Theory]
    [InlineData("--target", "nothing")]
    [InlineData("--pattern", "odd", "--target", "gdp-2030")]
    [InlineData("--what-if", "odd", "--target", "gdp-2030")]
    [InlineData("--round-to", "odd", "--target", "gdp-2030")]
    [InlineData("--growth-limit", "3亿元", "--target", "gdp-2030")]
    [InlineData("--floor", "a=1家", "--target", "gdp-2030")]
    [InlineData("--target", "gdp-2030", "--by", "year", "--as-of", "2025-12-31", "--split", "nowhere,nobody")]
    [InlineData("--target", "gdp-2030", "--all")]
    public void What_is_asked_wrongly_ends_with_two(params string[] arguments)
    {
        (int code, string output, string error) = ToolProgram.Run(["plan", Chongqing, .. arguments]);

        (code, output).Should().Be((2, ""));
        error.Should().NotBeEmpty();
    }

    [Fact]
    public void Revisions_are_text_JSON_or_a_page_a_release()
    {
        ToolProgram.Run("revisions", Chongqing, "--since", "2026-01-01", "--lang", "en").Output.Should().Contain("provisional → final");
        using JsonDocument json = JsonDocument.Parse(ToolProgram.Run("revisions", Chongqing, "--format", "json").Output);
        json.RootElement.GetProperty("revisions").GetArrayLength().Should().BePositive();
        string folder = Directory.CreateTempSubdirectory().FullName;
        ToolProgram.Run("revisions", Chongqing, "--format", "html", "-o", folder).ExitCode.Should().Be(0);
        Directory.GetFiles(folder, "release-*.html").Should().HaveCountGreaterThan(3);
        Directory.Delete(folder, recursive: true);
        ToolProgram.Run("revisions", Chongqing, "-o", folder).ExitCode.Should().Be(2);
    }

    [Fact]
    public void Diff_ends_with_one_where_something_differs()
    {
        ToolProgram.Run("diff", Chongqing, Chongqing).ExitCode.Should().Be(0);
        (int code, string text, _) = ToolProgram.Run("diff", Chongqing, "--known-by", "2024-12-31", "--known-by", "2026-02-28", "--lang", "en");
        code.Should().Be(1);
        text.Should().Contain("verdicts differ");
        ToolProgram.Run("diff", Chongqing, "--known-by", "2024-12-31").ExitCode.Should().Be(2);
        ToolProgram.Run("diff", Chongqing, Chongqing, "--known-by", "2024-12-31").ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_report_takes_the_plans() =>
        ToolProgram.Run("report", Chongqing, "--as-of", "2025-12-31", "--plan", "year", "--format", "md", "--lang", "en").Output.Should().Contain("## Working backwards");
}
