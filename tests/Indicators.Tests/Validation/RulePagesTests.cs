using System.Text.RegularExpressions;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>Every rule has its page, and what the page says of it is so.</summary>
/// <remarks>Where a message changed on purpose: run once with INDICATORS_ACCEPT=1, which writes it into the page, and read the difference.</remarks>
public partial class RulePagesTests
{
    /// <summary>The reader refuses what this rule finds; its page shows code.</summary>
    private const string FoundInCodeOnly = "IND3056";

    public static TheoryData<string> Ids => RuleConsistencyTests.Ids;

    public static TheoryData<string> IdsOfFiles => [.. StandardRules.All.Select(rule => rule.Descriptor.Id).Where(id => id != FoundInCodeOnly)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_page_that_names_its_id_and_its_severity(string id)
    {
        string page = Page(id);
        page.Should().StartWith($"# {id} · ");
        page.Should().Contain($"**Severity: {SeverityOf(id)}**").And.Contain("## How to mend").And.Contain("## How to accept");
    }

    [Theory]
    [MemberData(nameof(IdsOfFiles))]
    public void The_example_of_the_page_gives_its_message_in_both_languages(string id)
    {
        string page = Page(id);
        IndicatorCatalog catalog = CatalogReader.Parse(Example().Match(page).Groups[1].Value, "example.json");
        Finding finding = new CatalogValidator(StandardRules.All).Validate(catalog).Findings.Should().Contain(found => found.Id == id).Which;
        string message = $"{finding}\n{finding.ToText(Language.Chinese)}\n";
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
        {
            File.WriteAllText(PathOf(id), page = Message().Replace(page, match => $"```text\n{message}```\n", 1));
            File.WriteAllText(PathOf(id + ".zh-CN"), Message().Replace(Page(id + ".zh-CN"), match => $"```text\n{message}```\n", 1));
        }

        Message().Match(page).Groups[1].Value.Should().Be(message);
    }

    [Theory]
    [MemberData(nameof(IdsOfFiles))]
    public void The_example_of_the_page_is_right_but_for_what_it_shows(string id)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(Example().Match(Page(id)).Groups[1].Value, "example.json");
        CatalogValidator.Standard.WithRatios().Validate(catalog).Findings
            .Where(finding => finding.Severity != DiagnosticSeverity.Information && finding.Id != id)
            .Select(finding => finding.ToString()).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(IdsOfFiles))]
    public void The_finding_of_the_page_stands_at_a_place_and_names_its_figures(string id)
    {
        IndicatorCatalog catalog = CatalogReader.Parse(Example().Match(Page(id)).Groups[1].Value, "example.json");
        Finding finding = CatalogValidator.Standard.WithRatios().Validate(catalog).Findings.First(found => found.Id == id);
        finding.Location.Should().NotBeNull();
        finding.Location!.Line.Should().BePositive();
        finding.Location.Path.Should().MatchRegex(@"^\$\.[a-z]+\[\d+\]");
        finding.Figures.Should().OnlyContain(figure => figure.Role.Zh != null && figure.Role.En != null && figure.Text.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_list_of_rules_names_every_rule_with_its_severity(string id) =>
        Page("README").Should().MatchRegex($@"\| \[{id}\]\({id}\.md\) \| .+ \| {SeverityOf(id)} \|");

    [Fact]
    public void No_page_is_left_over()
    {
        string[] pages = [.. Directory.EnumerateFiles(RepositoryRoot.File("docs", "rules"), "IND????.md").Select(file => Path.GetFileNameWithoutExtension(file))];
        pages.Should().BeEquivalentTo(StandardRules.All.Select(rule => rule.Descriptor.Id));
    }

    private static string SeverityOf(string id) => RuleRun.Rule(id).Descriptor.Severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "information",
    };

    private static string Page(string name) => File.ReadAllText(PathOf(name));

    private static string PathOf(string name) => RepositoryRoot.File("docs", "rules", $"{name}.md");

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("```text\n(.*?)```\n", RegexOptions.Singleline)]
    private static partial Regex Message();
}
