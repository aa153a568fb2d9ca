using System.Text.RegularExpressions;

namespace Indicators.Tests.Readme;

/// <summary>The table of faults in docs/reliability names tests that there are, the same in both languages.</summary>
public sealed partial class FaultTableTests
{
    private static readonly Lazy<string> Tests = new(() => string.Concat(Directory
        .EnumerateFiles(RepositoryRoot.File("tests"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Select(File.ReadAllText)));

    [Theory]
    [InlineData("reliability.md", "## Faults")]
    [InlineData("reliability.zh-CN.md", "## 故障")]
    public void Every_test_of_the_table_exists(string page, string head)
    {
        string[] named = Named(page, head);
        named.Should().HaveCountGreaterThanOrEqualTo(40).And.OnlyHaveUniqueItems();
        named.Where(name => !Tests.Value.Contains($" {name}(", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Both_languages_name_the_same_tests() => Named("reliability.zh-CN.md", "## 故障").Should().Equal(Named("reliability.md", "## Faults"));

    private static string[] Named(string page, string head)
    {
        string text = File.ReadAllText(RepositoryRoot.File("docs", page));
        int start = text.IndexOf(head, StringComparison.Ordinal);
        start.Should().BePositive();
        int end = text.IndexOf("\n## ", start + head.Length, StringComparison.Ordinal);
        return [.. NamedTest().Matches(text[start..end]).Select(match => match.Groups[1].Value)];
    }

    [GeneratedRegex(@"\| `(\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex NamedTest();
}
