using System.Text.RegularExpressions;

namespace Indicators.Tests.Architecture;

/// <summary>Habits of the library's sources that the compiler does not check.</summary>
public sealed partial class SourceHabitsTests
{
    private static readonly (string File, string Text)[] Files =
        [.. Repository.PackageFiles()
            .Select(f => (Path.GetRelativePath(Repository.LibrarySources, f).Replace('\\', '/'), File.ReadAllText(f)))];

    [Fact]
    public void A_file_has_one_public_type_and_its_name()
    {
        foreach ((string file, string text) in Files)
        {
            string[] types = [.. PublicTypes().Matches(text).Select(m => m.Groups["name"].Value)];
            types.Distinct().Should().HaveCountLessThanOrEqualTo(1, "{0} declares {1}", file, string.Join(", ", types));
            if (types.Length > 0)
                Path.GetFileName(file).Should()
                    .Match(name => name == types[0] + ".cs" || name.StartsWith(types[0] + ".", StringComparison.Ordinal),
                        "a file is named after its public type, a facet Type.Facet.cs");
        }
    }

    [Fact]
    public void Files_stay_short() =>
        Files.Where(f => f.Text.Count(c => c == '\n') > 400).Select(f => f.File).Should().BeEmpty();

    /// <summary>So that two files can be read beside each other.</summary>
    [Theory]
    [InlineData("src")]
    [InlineData("samples")]
    [InlineData("benchmarks")]
    public void Lines_fit_beside_each_other(string folder)
    {
        // A row of a table that stands in the source as text is one line, however long its names are.
        (string File, int Line, int Length)[] lines = [.. Repository.SourcesUnder(folder).SelectMany(file => File.ReadLines(file)
            .Select((line, index) => (Path.GetRelativePath(Repository.Root, file), index + 1,
                line.Contains('"', StringComparison.Ordinal) || line.Count(c => c == '|') < 5 ? line.Length : 0)))];
        lines.Should().NotBeEmpty();
        lines.Where(line => line.Length > 140).Should().BeEmpty();
    }

    /// <summary>What a sample or another package uses, a user can use.</summary>
    [Fact]
    public void Internals_are_shown_to_tests_alone() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories)
            .SelectMany(project => ShownTo().Matches(File.ReadAllText(project)).Select(match => match.Groups["name"].Value))
            .Should().NotBeEmpty().And.OnlyContain(name => name.EndsWith(".Tests", StringComparison.Ordinal));

    [Fact]
    public void There_are_no_regions() => Containing(Files, "#region").Should().BeEmpty();

    [Fact]
    public void Nothing_asks_the_console_or_the_environment()
    {
        // The clock, the culture and chance are banned by symbol, see src/BannedSymbols.txt.
        foreach (string asked in (string[])["Console.", "Environment.GetEnvironmentVariable"])
            Containing(Files.Where(f => !f.File.StartsWith("../Indicators.Tool/", StringComparison.Ordinal)), asked).Should()
                .BeEmpty("'{0}' is for the console program", asked);
    }

    [Fact]
    public void Names_say_what_a_type_is() =>
        Files.SelectMany(f => AnyTypes().Matches(f.Text).Select(m => m.Groups["name"].Value))
            .Where(name => VagueNames().IsMatch(name)).Should().BeEmpty();

    /// <summary>
    /// A caller names the argument, and one name is enough; inside a method of that name a local function calls its own <c>stop</c>.
    /// </summary>
    [Fact]
    public void A_token_of_cancellation_has_one_name() =>
        Files.SelectMany(f => Tokens().Matches(WithoutCommentsAndStrings(f.Text)).Select(m => (f.File, Name: m.Groups["name"].Value)))
            .Where(token => token.Name is not ("cancellationToken" or "stop")).Should().BeEmpty();

    [Fact]
    public void Amounts_are_never_binary_floating_point() =>
        Files.Where(f => f.File.Split('/')[0] is "Foundation" or "Quantities" or "Time" or "Model")
            // Roots and logarithms have no exact value: there pairs of doubles carry more digits than any decimal that is kept.
            .Where(f => !f.File.StartsWith("Foundation/RealNumbers/", StringComparison.Ordinal))
            .Where(f => FloatingPoint().IsMatch(WithoutCommentsAndStrings(f.Text))).Select(f => f.File).Should().BeEmpty();

    [Fact]
    public void Lines_end_with_a_line_feed_and_files_with_a_line() =>
        Files.Where(f => f.Text.Contains('\r', StringComparison.Ordinal) || !f.Text.EndsWith('\n')).Select(f => f.File).Should().BeEmpty();

    [Fact]
    public void The_habits_are_seen_where_they_are_broken()
    {
        PublicTypes().Matches("public sealed class A;\npublic readonly partial struct B\n{\n    public enum C { }\n}\n")
            .Select(m => m.Groups["name"].Value).Should().Equal("A", "B");
        FloatingPoint().IsMatch(WithoutCommentsAndStrings("double x;")).Should().BeTrue();
        FloatingPoint().IsMatch(WithoutCommentsAndStrings("// a double\n/// <c>float</c>\nstring s = \"double\"; int doubled;")).Should()
            .BeFalse();
        Containing([("x.cs", "int a = 1; // Console.Out\n")], "Console.").Should().BeEmpty();
        Containing([("x.cs", "var a = Console.Out;")], "Console.").Should().Equal("x.cs");
        VagueNames().IsMatch("ParseHelper").Should().BeTrue();
        Tokens().Match("Task A(CancellationToken ct = default)").Groups["name"].Value.Should().Be("ct");
    }

    private static IEnumerable<string> Containing(IEnumerable<(string File, string Text)> files, string text) =>
        files.Where(f => WithoutCommentsAndStrings(f.Text).Contains(text, StringComparison.Ordinal)).Select(f => f.File);

    private static string WithoutCommentsAndStrings(string text) => CommentsAndStrings().Replace(text, "");

    [GeneratedRegex(@"^public\s[^;={(\n]*?\b(class|struct|record class|record struct|record|enum|interface|delegate\s+\S+)\s+(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex PublicTypes();

    [GeneratedRegex(@"^\s*(public|internal|private|protected|file)\s[^;={(\n]*?\b(class|struct|record|enum|interface)\s+(?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex AnyTypes();

    [GeneratedRegex("<InternalsVisibleTo Include=\"(?<name>[^\"]+)\"")]
    private static partial Regex ShownTo();

    [GeneratedRegex("(Helper|Helpers|Util|Utils|Utility|Manager|Common)$")]
    private static partial Regex VagueNames();

    [GeneratedRegex(@"\bCancellationToken\??\s+(?<name>[a-z]\w*)\s*[,)=]")]
    private static partial Regex Tokens();

    [GeneratedRegex(@"\b(double|float)\b")]
    private static partial Regex FloatingPoint();

    [GeneratedRegex("//[^\n]*|/\\*.*?\\*/|\"\"\".*?\"\"\"|\"(\\\\.|[^\"\\\\\n])*\"", RegexOptions.Singleline)]
    private static partial Regex CommentsAndStrings();
}
