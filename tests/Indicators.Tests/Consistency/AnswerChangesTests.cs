using System.Text.RegularExpressions;

namespace Indicators.Tests.Consistency;

/// <summary>The table of changes that answers of an older commit are counted under, and the pages that tell it.</summary>
public partial class AnswerChangesTests
{
    [Fact]
    public void Every_change_is_numbered_in_its_order_and_told_on_both_pages()
    {
        string table = JoinOfLines().Replace(File.ReadAllText(RepositoryRoot.File("benchmarks", "answers", "Changes.cs")), "");
        Match[] changes = [.. Change().Matches(table).Cast<Match>()];
        changes.Should().NotBeEmpty();
        changes.Select(change => change.Groups[1].Value).Should().Equal(Enumerable.Range(1, changes.Length).Select(number => $"{number}"));
        string english = File.ReadAllText(RepositoryRoot.File("docs", "answers-since-ecc6f10.md"));
        string chinese = File.ReadAllText(RepositoryRoot.File("docs", "answers-since-ecc6f10.zh-CN.md"));
        foreach (Match change in changes)
            english.Should().Contain($"| {change.Groups[1].Value} | {change.Groups[2].Value} |");
        foreach (string page in new[] { english, chinese })
            Row().Count(page).Should().Be(changes.Length);
    }

    [GeneratedRegex("new\\(\\s*(\\d+),\\s*\"([^\"]+)\"")]
    private static partial Regex Change();

    /// <summary>A long text goes on in the next line.</summary>
    [GeneratedRegex("\"\\s*\\+ \"")]
    private static partial Regex JoinOfLines();

    [GeneratedRegex("^\\| \\d+ \\| ", RegexOptions.Multiline)]
    private static partial Regex Row();
}
