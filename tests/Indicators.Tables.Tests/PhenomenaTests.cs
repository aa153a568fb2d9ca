using System.Reflection;
using System.Text.RegularExpressions;

namespace Indicators.Tables.Tests;

/// <summary>Every test and sheet that the list of phenomena names is there.</summary>
public sealed partial class PhenomenaTests
{
    private static readonly string[] Rows =
        [.. File.ReadAllLines(Indicators.Tests.RepositoryRoot.File("tests", "Indicators.Tables.Tests", "Phenomena.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| phenomenon", StringComparison.Ordinal))];

    [Fact]
    public void The_tests_it_names_are_there()
    {
        HashSet<string> tests = [.. typeof(PhenomenaTests).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods().Where(method => method.GetCustomAttributes<FactAttribute>().Any())
                .Select(method => $"{type.Name}.{method.Name}"))];
        string[] named = [.. Rows.SelectMany(row => Test().Matches(Held(row))).Select(match => match.Groups[1].Value)];
        named.Should().HaveCountGreaterThan(50).And.BeSubsetOf(tests);
    }

    [Fact]
    public void The_sheets_it_names_are_there()
    {
        string[] named = [.. Rows.SelectMany(row => Sheet().Matches(Held(row))).Select(match => match.Groups[1].Value)];
        named.Should().HaveCountGreaterThan(20).And.BeSubsetOf(VariationTests.SheetNames);
    }

    [Fact]
    public void Nothing_stands_there_without_a_test() =>
        Rows.Where(row => !row.StartsWith("| **", StringComparison.Ordinal) && !Test().IsMatch(Held(row)) && !Sheet().IsMatch(Held(row)))
            .Should().BeEmpty();

    private static string Held(string row) => row.TrimEnd(' ', '|')[(row.TrimEnd(' ', '|').LastIndexOf('|') + 1)..];

    [GeneratedRegex("`([A-Za-z]+\\.[A-Za-z_0-9]+)`")]
    private static partial Regex Test();

    [GeneratedRegex("\"([^\"]+)\"")]
    private static partial Regex Sheet();
}
