namespace Indicators.Tests.Samples;

public class ChongqingSampleTests
{
    private static readonly string[] Clusters =
    [
        "智能网联新能源汽车", "新一代电子信息制造业", "先进材料", "智能装备及智能制造", "食品及农产品加工", "软件信息服务",
        "新型显示", "高端摩托车", "轻合金材料", "轻纺", "生物医药", "新能源及新型储能",
        "卫星互联网", "生物制造", "生命科学", "元宇宙", "前沿新材料", "未来能源",
        "功率半导体及集成电路", "AI及机器人", "服务器", "智能家居", "传感器及仪器仪表", "智能制造装备",
        "动力装备", "农机装备", "纤维及复合材料", "合成材料", "现代中药", "医疗器械",
    ];

    [Theory]
    [InlineData("chongqing.zh.txt", "--frameworks", "--all", "--course", "--roll-up", "--as-of", "2025-12-31")]
    [InlineData("show-chongqing.zh.txt")]
    [InlineData("show-chongqing.en.txt", "--lang", "en")]
    [InlineData("chongqing.en.txt", "--frameworks", "--all", "--course", "--roll-up", "--lang", "en", "--as-of", "2023-12-31", "--known-by", "2024-03-01")]
    public void The_output_is_the_reviewed_one(string golden, params string[] arguments)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("Chongqing", arguments);
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().NotContain("\u001b", "a pipe gets no escape codes");
        GoldenFile.ShouldHold(golden, output);
    }

    [Fact]
    public void Thirty_clusters_and_four_highlands_are_named()
    {
        string[] lines = SampleProgram.Run("Chongqing", "--frameworks", "--as-of", "2023-12-31").Output.Split('\n');
        string[] tree33618 = Tree(lines, "“33618”");
        Clusters.Should().HaveCount(30);
        tree33618.Where(line => Clusters.Any(cluster => NameIn(line) == cluster)).Should().HaveCount(30);
        string[] tree416 = Tree(lines, "“416”");
        foreach (string highland in new[] { "数智科技", "生命健康", "新材料", "绿色低碳" })
            tree416.Should().ContainSingle(line => NameIn(line) == highland);
        tree416.Should().Contain(line => line.Contains("另有12个未公开点名"));
    }

    [Fact]
    public void The_targets_named_by_the_city_are_followed_through_time_and_rolled_up()
    {
        string output = SampleProgram.Run("Chongqing", "--all", "--course", "--roll-up", "--as-of", "2026-03-10").Output;
        foreach (string line in new[]
        {
            "重庆市·高新技术企业数 2027年 超过1.27万家：2023-12-31 19.2%/20.0% 符合时序 → 2025-10-15 43.7%/55.0% 滞后",
            "重庆市·科技型企业数 2027年 超过8.6万家：2023-12-31",
            "涪陵区·工业产值 2025年 3000亿元",
            "涪陵区·工业产值 2027年 4000亿元",
            "“33618”现代制造业集群体系 无法评估",
            "年度目标",
            "规划目标",
            "区县排位：地区生产总值",
        })
            output.Should().Contain(line);
        output.Split('\n').Should().Contain(line => line.Contains("汽车产量") && line.Contains("278.8万辆 2025年") && line.Contains("已完成"))
            .And.Contain(line => line.Contains("软件") && line.Contains("2025年 5000亿元") && line.Contains("已完成"));
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void The_first_screen_answers_on_one_screen(string language)
    {
        string[] lines = SampleProgram.Run("Chongqing", "--lang", language).Output.TrimEnd('\n').Split('\n');
        lines.Length.Should().BeInRange(20, 45);
        lines.Max(line => line.Sum(character => character >= '\u2E80' ? 2 : 1)).Should().BeLessThanOrEqualTo(120);
        string screen = string.Join('\n', lines);
        screen.Should().NotContain("high-tech-enterprises", "names are shown, not ids").And.NotContain("█", "bars are for a terminal");
        foreach (string part in new[] { "33618", "416", "--frameworks", "--all", "--course", "--roll-up", "2025-12-31" })
            screen.Should().Contain(part);
        string[] verdicts = language == "zh" ? ["未完成", "滞后", "提前完成"] : ["missed", "behind schedule", "achieved early"];
        int[] first = [.. verdicts.Select(verdict => Array.FindIndex(lines, 4, line => line.EndsWith("  " + verdict, StringComparison.Ordinal)))];
        first.Should().BeInAscendingOrder("the worst stands first").And.NotContain(-1);
    }

    [Fact]
    public void A_day_is_not_broken_over_two_lines()
    {
        string[] lines = SampleProgram.Run("Chongqing").Output.Split('\n');
        lines.Should().Contain(line => line.Contains("2025年10月15日"));
        lines.Should().NotContain(line => line.TrimEnd().EndsWith("10/", StringComparison.Ordinal) || line.TrimStart().StartsWith("月15日", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("samples/Plans/catalog", "17项可以评估")]
    public void Any_catalogue_has_a_first_screen(string catalog, string part)
    {
        string path = RepositoryRoot.File(catalog.Split('/'));
        (int exitCode, string output, string error) = ToolProgram.Run("show", path);
        error.Should().BeEmpty();
        exitCode.Should().Be(0);
        output.Should().Contain(part).And.Contain("--all");
        output.TrimEnd('\n').Split('\n').Length.Should().BeLessThanOrEqualTo(45);
        SampleProgram.Run("Chongqing", "--catalog", path).Output.Should().Be(output);
    }

    [Fact]
    public void A_superseded_target_is_said_once_and_counted_nowhere()
    {
        string before = SampleProgram.Run("Chongqing", "--all", "--as-of", "2026-01-27").Output, after = SampleProgram.Run("Chongqing", "--all", "--as-of", "2026-03-10").Output;
        before.Should().NotContain("已被取代");
        after.Should().Contain("重庆市·地区生产总值 2027年 4万亿元，2026-01-28改为2030年 4万亿元");
        after.Split('\n').Should().NotContain(line => line.Contains("2027年 4万亿元") && line.Contains("36.7%") && !line.Contains('→'));
    }

    [Theory]
    [InlineData("--as-of", "yesterday")]
    [InlineData("--lang", "fr")]
    [InlineData("--unknown", "1")]
    public void A_wrong_option_is_named_on_standard_error(string option, string value)
    {
        (int exitCode, string output, string error) = SampleProgram.Run("Chongqing", option, value);
        exitCode.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().Contain(value == "1" ? option : value);
    }

    [Fact]
    public void A_catalogue_that_is_not_there_is_an_error_on_standard_error()
    {
        (int exitCode, _, string error) = SampleProgram.Run("Chongqing", "--catalog", "no-such-folder");
        exitCode.Should().Be(2);
        error.Should().Contain("no-such-folder");
    }

    /// <summary>The lines of one tree: from its title to the empty line after it.</summary>
    private static string[] Tree(string[] lines, string title) =>
        [.. lines.SkipWhile(line => !line.StartsWith(title, StringComparison.Ordinal)).TakeWhile(line => line.Length > 0)];

    private static string NameIn(string line) => line.TrimStart('│', '├', '└', '─', ' ').Split(' ')[0];
}
