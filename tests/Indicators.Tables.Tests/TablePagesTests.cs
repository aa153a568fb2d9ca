using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using Indicators.Tables.Excel;

namespace Indicators.Tables.Tests;

/// <summary>Everything that is told of tables has its page, and what the page says of it is so.</summary>
/// <remarks>Where a message changed on purpose: run once with INDICATORS_ACCEPT=1, which writes it into the page, and read the difference.</remarks>
public partial class TablePagesTests
{
    private static readonly WordingTable[] Tables = [OpeningWordings.Table, WritingWordings.Table, TablesWordings.Table];

    private static readonly string[] All = [.. Tables.SelectMany(table => table.Keys).Where(key => key.StartsWith("IND6", StringComparison.Ordinal))];

    public static TheoryData<string> Ids => [.. All];

    public static TheoryData<string> IdsWithExamples => [.. All.Where(id => Example().IsMatch(Page(id)))];

    [Theory]
    [MemberData(nameof(Ids))]
    public void What_is_told_has_a_page_in_both_languages(string id)
    {
        string page = Page(id);
        page.Should().StartWith($"# {id} · ").And.Contain("## Why it matters").And.Contain("## How to mend");
        page.Should().MatchRegex(@"\*\*Severity: (error|warning|information)\*\* · 级别：(错误|警告|信息)");
        Page("README").Should().MatchRegex($@"\| \[{id}\]\({id}\.md\) \| .+ \| .*\p{{IsCJKUnifiedIdeographs}}.* \| (error|warning|information) \|");
    }

    [Fact]
    public void The_severity_of_the_page_is_that_of_the_finding()
    {
        Type errors = typeof(TableImporter).Assembly.GetType("Indicators.Tables.TableErrors")!;
        foreach (PropertyInfo property in errors.GetProperties(BindingFlags.Public | BindingFlags.Static))
        {
            var descriptor = (DiagnosticDescriptor)property.GetValue(null)!;
            Page(descriptor.Id).Should().Contain($"**Severity: {Word(descriptor.Severity)}**");
            Page("README").Should().MatchRegex($@"\[{descriptor.Id}\].* \| {Word(descriptor.Severity)} \|");
        }
    }

    [Theory]
    [MemberData(nameof(IdsWithExamples))]
    public void The_example_of_the_page_gives_its_message(string id)
    {
        string page = Page(id);
        Match answers = Answers().Match(page);
        string[] given = answers.Success ? [.. answers.Groups[1].Value.Split(", ").Select(answer => answer.Trim('`'))] : [];
        Workbook book = ExcelFiles.Opener.Open(new MemoryStream(Encoding.UTF8.GetBytes(Example().Match(page).Groups[1].Value)), "example.csv");
        ImportReport report = Imported.Report(book, given);
        Diagnostic found = report.Diagnostics.Should().Contain(told => told.Id == id).Which;
        Page(id).Should().Contain($"**Severity: {Word(found.Severity)}**");
        string message = $"{found}\n{found.ToText(Language.Chinese)}\n";
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
        {
            File.WriteAllText(PathOf(id), page = Message().Replace(page, match => $"```text\n{message}```\n", 1));
            File.WriteAllText(PathOf(id + ".zh-CN"), Message().Replace(Page(id + ".zh-CN"), match => $"```text\n{message}```\n", 1));
        }

        Message().Match(page).Groups[1].Value.Should().Be(message);
    }

    [Fact]
    public void No_page_is_left_over() =>
        Directory.EnumerateFiles(Indicators.Tests.RepositoryRoot.File("docs", "rules", "tables"), "IND????.md").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(All);

    private static string Word(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static string Page(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name) => Indicators.Tests.RepositoryRoot.File("docs", "rules", "tables", $"{name}.md");

    [GeneratedRegex("```csv\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```text\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Message();

    [GeneratedRegex("^Answers: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Answers();
}
