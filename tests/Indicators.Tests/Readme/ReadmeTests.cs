using System.Text.RegularExpressions;

namespace Indicators.Tests.Readme;

public class ReadmeTests
{
    public static TheoryData<string> Texts => new() { "README.md", "docs/README.zh-CN.md" };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_csharp_block_is_an_example_that_runs_and_prints_what_its_comments_say(string text)
    {
        string[] blocks = Blocks(text);
        blocks.Should().HaveCountGreaterOrEqualTo(2);
        foreach (string block in blocks)
        {
            string name = Examples().Should().ContainSingle(example => example.Value == Words(block), "the block is the code of an example:\n{0}", block).Subject.Key;
            Run(name).Should().Equal(Comments(block), "that is what {0} says the example prints", text);
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_example_is_shown(string text) =>
        Blocks(text).Select(Words).Should().BeEquivalentTo(Examples().Values);

    [Fact]
    public void The_first_screen_shows_a_cluster_two_units_a_target_a_conversion_and_an_assessment()
    {
        string first = Blocks("README.md")[0];
        foreach (string word in new[] { "IndustryCluster", "亿元", "万辆", "Target.By", ".In(", "Assess(" })
            first.Should().Contain(word);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Links_inside_the_repository_lead_somewhere(string text)
    {
        string folder = Path.GetDirectoryName(RepositoryRoot.File(text))!;
        foreach (Match link in Regex.Matches(File.ReadAllText(RepositoryRoot.File(text)), @"\]\((?!http)([^)#]+)"))
        {
            string target = Path.Combine(folder, link.Groups[1].Value);
            (File.Exists(target) || Directory.Exists(target)).Should().BeTrue("{0} links to {1}", text, link.Groups[1].Value);
        }
    }

    private static List<string> Run(string name)
    {
        ReadmeExamples.Console.Lines.Clear();
        ReadmeExamples.All[name]();
        return [.. ReadmeExamples.Console.Lines];
    }

    /// <summary>The expected lines: a comment after a WriteLine, or alone on the line below it.</summary>
    private static IEnumerable<string> Comments(string block) =>
        Regex.Matches(block, @"Console\.WriteLine\(.*\);\s*// (.+)").Select(match => match.Groups[1].Value.Trim());

    private static string[] Blocks(string text) =>
        [.. Regex.Matches(File.ReadAllText(RepositoryRoot.File(text)), "```csharp\n(.*?)```", RegexOptions.Singleline).Select(match => match.Groups[1].Value)];

    private static Dictionary<string, string> Examples()
    {
        string source = File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "Readme", "ReadmeExamples.cs"));
        return Regex.Matches(source, @"(?<!/)// <([\w ]+)>\n(.*?)// </\1>", RegexOptions.Singleline)
            .ToDictionary(match => match.Groups[1].Value, match => Words(match.Groups[2].Value));
    }

    /// <summary>Code without its indentation, so that a block and the body of a method compare.</summary>
    private static string Words(string code) =>
        string.Join('\n', code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0));
}
