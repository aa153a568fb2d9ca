using System.Text.RegularExpressions;

namespace Indicators.Tests.Readme;

/// <summary>A page of methods, schemes and rules has one in the other language, with the same examples, ids and numbers.</summary>
public sealed partial class PagePairTests
{
    public static TheoryData<string> Pages => [.. new[] { "methods", "schemes", "rules", "rules/tables" }.SelectMany(PagesOf), "roll-up.md"];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_has_its_pair_with_the_same_examples(string page)
    {
        (string english, string chinese) = Pair(page);
        Blocks(chinese).Should().Equal(Blocks(english));
        Han().Count(Prose(chinese)).Should().BeGreaterThan(Prose(chinese).Length / 10, "it is a page in Chinese");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_and_its_pair_name_the_same_members_and_lead_to_pages_that_are_there(string page)
    {
        (string english, string chinese) = Pair(page);
        // What stands as code is a name or a formula and the same in both, whatever the order of the sentence.
        if (!page.StartsWith("rules/", StringComparison.Ordinal))
            Code(english).Where(name => Identifier().IsMatch(name)).Except(Code(chinese)).Should().BeEmpty();
        string folder = Path.GetDirectoryName(PathOf(page))!;
        foreach (Match link in Link().Matches(chinese))
        {
            string target = link.Groups[1].Value;
            File.Exists(Path.Combine(folder, target)).Should().BeTrue("{0} leads to {1}", page, target);
            if (!target.EndsWith(".zh-CN.md", StringComparison.Ordinal) && target != Path.GetFileName(page))
                File.Exists(Path.Combine(folder, target.Replace(".md", ".zh-CN.md", StringComparison.Ordinal))).Should().BeFalse("{0} is there in Chinese", target);
        }
    }

    [Fact]
    public void The_list_of_rules_leads_to_the_pages_in_Chinese()
    {
        string list = File.ReadAllText(PathOf("rules/README.zh-CN.md"));
        PagesOf("rules").Where(page => page != "rules/README.md")
            .Should().OnlyContain(page => list.Contains($"({Path.GetFileNameWithoutExtension(page)}.zh-CN.md)", StringComparison.Ordinal));
    }

    private static IEnumerable<string> PagesOf(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.md").Select(file => $"{folder}/{Path.GetFileName(file)}")
            .Where(page => !page.EndsWith(".zh-CN.md", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static (string English, string Chinese) Pair(string page) =>
        (File.ReadAllText(PathOf(page)), File.ReadAllText(PathOf(page.Replace(".md", ".zh-CN.md", StringComparison.Ordinal))));

    private static string PathOf(string page) => RepositoryRoot.File("docs", page);

    private static IEnumerable<string> Blocks(string page) => Block().Matches(page).Select(match => match.Value);

    private static string Prose(string page) => InTicks().Replace(Block().Replace(page, ""), "");

    private static IEnumerable<string> Code(string page) => InTicks().Matches(Block().Replace(page, "")).Select(match => match.Groups[1].Value).Distinct();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex InTicks();

    [GeneratedRegex(@"^[A-Z][A-Za-z]+(\.[A-Z][A-Za-z]+)*$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\]\((?!http)([^)#]+\.md)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
