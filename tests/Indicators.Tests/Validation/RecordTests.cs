using Indicators.Derivation;
using Indicators.Json;
using Indicators.Tests.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>
/// The relations between the published figures of the record, 99 of them. What is to be said is a table; who says it is the
/// validator, on the catalogue as it is shipped.
/// </summary>
public class RecordTests
{
    private static readonly IReadOnlyList<RecordedRelation> Relations = RecordedRelation.ReadAll();
    private static readonly IndicatorCatalog Record = CatalogReader.Read(RepositoryFiles.ChongqingCatalog);
    private static readonly ValidationReport Report = CatalogValidator.Standard.Validate(Record);
    private static readonly HashSet<string> Published = [.. Record.Observations.Select(Named), .. Record.Targets.SelectMany(Named), .. Record.Frameworks.SelectMany(Named)];

    public static TheoryData<int> Numbers => [.. Relations.Select(relation => relation.Number)];

    [Fact]
    public void All_relations_are_listed_and_twenty_one_of_them_are_identities()
    {
        Relations.Select(relation => relation.Number).Should().Equal(Enumerable.Range(1, 99));
        Relations.Where(relation => relation.Expected == "agrees").Select(relation => relation.Number)
            .Should().Equal(2, 4, 5, 8, 14, 15, 16, 20, 21, 22, 23, 27, 28, 31, 32, 37, 52, 56, 59, 83, 89);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_statements_of_a_relation_are_in_the_record(int number) =>
        Relations[number - 1].Statements.Except(Published).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_validator_says_of_a_relation_what_a_statistician_says(int number)
    {
        RecordedRelation relation = Relations[number - 1];
        Finding[] about = [.. Report.Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information && IsAbout(finding, relation))];
        string said = about.Select(finding => finding.Severity).DefaultIfEmpty(DiagnosticSeverity.Information).Max() switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "none",
        };
        said.Should().Be(relation.Expected is "agrees" or "holds" ? "none" : relation.Expected);
        if (relation.Expected is "agrees" or "holds")
            Confirmed(relation).Should().BeTrue("{0} is to be confirmed", relation);
    }

    [Fact]
    public void Nothing_but_the_two_known_faults_is_an_error_or_a_warning() =>
        Report.Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information)
            .Select(finding => (finding.Severity, finding.Id, finding.IndicatorId))
            .Should().Equal(
                (DiagnosticSeverity.Error, "IND3001", "high-tech-enterprises"),
                (DiagnosticSeverity.Warning, "IND3009", "high-tech-enterprises"));

    [Fact]
    public void The_swapped_rates_are_one_finding_with_the_swap_as_a_guess()
    {
        Finding swapped = Report.Of(DiagnosticSeverity.Error).Single();

        swapped.Figures.Should().HaveCount(6);
        swapped.Derivation.Select(step => step.In(Language.English)).Should().Contain(
            "High-tech enterprises of Chongqing (high-tech-enterprises@chongqing): 7565家 in 2023 with +36.1% implies 5556–5561家 in 2022; published 2022: 6348家.");
        swapped.Hint!.In(Language.English).Should().StartWith("Perhaps").And.Contain("swapped");
        swapped.Hint.In(Language.Chinese).Should().StartWith("可能").And.Contain("互换");
    }

    [Fact]
    public void The_increment_without_a_base_is_a_question_of_gross_or_net()
    {
        Finding finding = Report.Of(DiagnosticSeverity.Warning).Single();

        finding.ToText(Language.English).Should().Contain("3125家 with +19%").And.Contain("fits no net base").And.Contain("49.2% (6348家, 2022)")
            .And.Contain("41.3% (7565家, 2023)").And.Contain("gross");
        finding.ToText(Language.Chinese).Should().Contain("毛新增");
    }

    [Fact]
    public void With_the_rates_of_the_commentary_put_right_the_error_is_gone()
    {
        IndicatorCatalogBuilder builder = Record.ToBuilder();
        for (int i = 0; i < builder.Observations.Count; i++)
        {
            if (builder.Observations[i].At is "7217" or "7223")
                builder.Observations[i] = builder.Observations[i] with { Figure = Figure.Parse(builder.Observations[i].Figure.Literal == "36.1%" ? "19.2%" : "36.1%") };
        }

        CatalogValidator.Standard.Validate(builder.Build()).Of(DiagnosticSeverity.Error).Should().BeEmpty();
    }

    [Fact]
    public void With_49_percent_for_19_the_warning_is_gone()
    {
        IndicatorCatalogBuilder builder = Record.ToBuilder();
        Observation growth = builder.Observations.Single(observation => observation.At == "3038");
        builder.Observations[builder.Observations.IndexOf(growth)] = growth with { Figure = Figure.Parse("49%") };

        CatalogValidator.Standard.Validate(builder.Build()).Of(DiagnosticSeverity.Warning).Should().BeEmpty();
    }

    [Fact]
    public void The_editions_of_a_target_are_information()
    {
        Finding[] information = [.. Report.Of(DiagnosticSeverity.Information)];

        information.Should().Contain(finding => finding.ItemId == "doubling-2027-high-tech" || finding.Diagnostic.Arguments.Contains("超过1.28万家"), "1.27万 beside 1.28万");
        information.Should().Contain(finding => finding.Diagnostic.Arguments.Contains("gdp-2027") && finding.Diagnostic.Arguments.Contains("gdp-2030"), "4万亿 of 2027 and of 2030");
    }

    [Fact]
    public void Growth_at_constant_prices_is_listed_as_not_checked()
    {
        Report.Reconciled.Where(check => check.Reason == NotCheckedReason.ConstantPrices).Select(check => (check.Name, check.Verdict)).Distinct()
            .Should().Equal(("gdp@chongqing", ReconciliationVerdict.NotChecked));
    }

    [Theory]
    [InlineData("samples/Plans/catalog")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/zhejiang-415x.json")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/jiangsu-1650.json")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/hunan-4x4.json")]
    [InlineData("tests/Indicators.Tests/TestData/catalogs/hard-statements")]
    public void Other_catalogues_raise_no_warning_and_no_error(string path) =>
        CatalogValidator.Standard.Validate(CatalogReader.Read(RepositoryRoot.File(path.Split('/'))))
            .Findings.Where(finding => finding.Severity != DiagnosticSeverity.Information).Should().BeEmpty();

    private static bool IsAbout(Finding finding, RecordedRelation relation) =>
        relation.Statements.All(statement => finding.Figures.Any(figure => $"{figure.Name}|{figure.Period?.ToString() ?? "not-stated"}" == statement));

    /// <summary>An equation that held, a figure said again, or a list as long as its number; for a rank over years, their own length.</summary>
    private static bool Confirmed(RecordedRelation relation)
    {
        string[] listed = [.. relation.Statements.Where(statement => statement.Contains('/', StringComparison.Ordinal) && statement.Contains('=', StringComparison.Ordinal) && !statement.Contains('|', StringComparison.Ordinal))];
        string[] said = [.. relation.Statements.Except(listed)];
        bool counted = listed.All(tier => Report.Reconciled.Any(check => check.Relation == StandardRelations.Members && check.Verdict == ReconciliationVerdict.Agrees && tier.StartsWith(check.Name + "/", StringComparison.Ordinal)));
        return counted && (said.Length == 0 || said is [var only] && HasOwnLength(only) || IsReconciled(said) || said.All(statement => IsReconciled([statement])));
    }

    private static bool IsReconciled(string[] statements) =>
        Report.Reconciled.Any(check => check.Verdict == ReconciliationVerdict.Agrees && statements.All(statement => check.Statements.Any(of => Named(of) == statement)));

    /// <summary>连续3年 (2014–2016): the period is as long as the text says.</summary>
    private static bool HasOwnLength(string statement) =>
        Record.Observations.Any(observation => Named(observation) == statement && observation is { Series.Transformation.IsRank: true, Period.WholeMonths: 36 });

    private static string Named(Observation observation) => $"{observation.Series}|{observation.Period?.ToString() ?? "not-stated"}";

    private static string Named(PublishedValue statement) => $"{statement.Name}|{statement.Period?.ToString() ?? "not-stated"}";

    private static IEnumerable<string> Named(Target target)
    {
        yield return $"{target.Id}|{(target.Due ?? target.Span)!.Value}";
        if (target.Baseline is { Value: not null } baseline)
            yield return $"{target.Id}|{baseline.Period}";
    }

    private static IEnumerable<string> Named(PolicyFramework framework) =>
        framework.AllTiers().Select(tier => $"{framework.Id}/{tier.Id}={framework.SlotsOf(tier.Id).Named}");
}
