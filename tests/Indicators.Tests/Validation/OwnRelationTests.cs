using System.Text.Json;
using Indicators.Derivation;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Validation;

/// <summary>A relation of a user's own is worked out like those of the package.</summary>
public sealed class OwnRelationTests
{
    private static readonly LocalizedText Wording = new("{0:series}：{1}由{2}应为{3}[；公布数为{4}]。", "{0:series}: {2} make {3} in {1}[; published: {4}].");

    private const string Definitions = """
        { "formatVersion": 1,
          "sources": [
            { "id": "census", "title": "Census", "publisher": "City", "published": "2025-03-01" },
            { "id": "yearbook", "title": "Yearbook", "publisher": "City", "published": "2025-09-01" } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "indicators": [
            { "id": "people", "name": { "zh": "人口" }, "unit": "万人", "kind": "stock", "direction": "neutral" },
            { "id": "births", "name": { "zh": "出生" }, "unit": "万人", "kind": "flow", "direction": "neutral" },
            { "id": "deaths", "name": { "zh": "死亡" }, "unit": "万人", "kind": "flow", "direction": "neutral" },
            { "id": "revenue", "name": { "zh": "票款" }, "unit": "亿元", "kind": "flow", "direction": "increase" },
            { "id": "trips", "name": { "zh": "客运量" }, "unit": "万人次", "kind": "flow", "direction": "increase" },
            { "id": "fare", "name": { "zh": "平均票价" }, "unit": "元/人次", "kind": "ratio", "direction": "neutral" } ],
        """;

    private static readonly Relation People = Relation.Sum("ACME0101", Wording, "people", RelationTerm.Before("people"), "births", RelationTerm.Less("deaths"));

    [Fact]
    public void A_sum_finds_what_it_contradicts_and_says_so_in_both_languages()
    {
        Finding found = Findings(People, Census("126.08万人")).Should().ContainSingle().Subject;
        found.Id.Should().Be("ACME0101");
        found.Severity.Should().Be(DiagnosticSeverity.Warning);
        found.ToText().Should().Contain("120.31万人 + 1.24万人 - 0.87万人 make 120.665–120.695万人 in 2024; published: 126.08万人.");
        found.ToText(Language.Chinese).Should().Contain("2024由120.31万人 + 1.24万人 - 0.87万人应为").And.EndWith("公布数为126.08万人。");
        found.Figures.Select(figure => figure.Text).Should().Contain(["126.08万人", "120.31万人", "1.24万人", "0.87万人"]);
    }

    [Fact]
    public void What_holds_is_confirmed()
    {
        ValidationReport report = CatalogValidator.Standard.With(People).Validate(Census("120.68万人"));
        report.IsClean.Should().BeTrue();
        report.Reconciled.Should().ContainSingle(check => check.Relation == People).Which.Verdict.Should().Be(ReconciliationVerdict.Agrees);
    }

    [Fact]
    public void It_names_suspects_with_what_would_fit()
    {
        Finding found = Findings(People, Census("126.08万人")).Single();
        found.Suspects.Should().Contain(set => set.Figures[0].Figure.Text == "126.08万人" && set.Figures[0].WouldFit!.Contains("120.6"));
    }

    [Fact]
    public void It_stands_in_json_and_in_sarif()
    {
        CatalogValidator validator = CatalogValidator.Standard.With(People);
        ValidationReport report = validator.Validate(Census("126.08万人"));
        string json = JsonSerializer.Serialize(FindingRecord.Of(report.Findings.Single(finding => finding.Id == "ACME0101")), ValidationJsonContext.Default.FindingRecord);
        json.Should().Contain("\"ACME0101\"").And.Contain("suspects");
        string sarif = new SarifLog(report, new SarifOptions { Rules = validator.Rules }).ToString();
        sarif.Should().Contain("\"ruleId\": \"ACME0101\"").And.Contain("\"id\": \"ACME0101\"");
    }

    [Fact]
    public void It_is_counted_under_its_id() =>
        ValidationSummary.Of(CatalogValidator.Standard.With(People).Validate(Census("126.08万人"))).ByRelation
            .Should().Contain(new RelationCount("ACME0101", 1, 0, 0) { Name = People.Name });

    [Fact]
    public void It_can_be_accepted_and_left_out()
    {
        const string Accepted = "\"accepted\": [ { \"rule\": \"ACME0101\", \"subject\": \"city\", \"reason\": \"A census year.\" } ]";
        CatalogValidator validator = CatalogValidator.Standard.With(People);
        validator.Validate(Census("126.08万人", Accepted)).Accepted.Should().ContainSingle();
        validator.Without("ACME0101").Validate(Census("126.08万人")).Findings.Should().NotContain(finding => finding.Id == "ACME0101");
    }

    [Fact]
    public void What_one_source_says_has_an_id_of_its_own_where_it_is_given_one()
    {
        Relation people = People.WithinOneSource("ACME0102");
        people.Ids.Should().Equal("ACME0101", "ACME0102");
        Finding certain = Findings(people, Census("126.08万人")).Single();
        (certain.Id, certain.Severity).Should().Be(("ACME0102", DiagnosticSeverity.Error));
        string[] ofTwo = [Rows("126.08万人")[0].Replace("census", "yearbook", StringComparison.Ordinal), .. Rows("126.08万人")[1..]];
        Findings(people, Catalog(RuleRun.Observations(ofTwo))).Single().Id.Should().Be("ACME0101");
    }

    [Fact]
    public void What_nobody_published_is_derived() =>
        CatalogValidator.Standard.With(People).Validate(Census(null)).Determined.Should().ContainSingle(value => value.Series.ToString() == "people@city")
            .Which.Text.Should().Be("120.665–120.695万人");

    [Theory]
    [InlineData("3.05亿元", true)]
    [InlineData("3.50亿元", false)]
    public void A_product_is_worked_out_over_its_units(string revenue, bool holds)
    {
        var fares = Relation.Product("ACME0201", Wording, "revenue", "trips", "fare");
        Findings(fares, Tickets(revenue)).Any().Should().Be(!holds);
    }

    [Fact]
    public void A_ratio_a_limit_and_a_repetition_find_what_they_contradict()
    {
        Findings(Relation.Ratio("ACME0202", Wording, "fare", "revenue", "trips"), Tickets("3.50亿元")).Should().ContainSingle().Which.ToText()
            .Should().Contain("3.50亿元 / 1220万人次");
        Findings(Relation.AtMost("ACME0203", Wording, "births", "deaths", "people"), Census("126.08万人")).Should().NotBeEmpty();
        Findings(Relation.Same("ACME0204", Wording, "births", "deaths"), Census("120.68万人")).Should().ContainSingle();
    }

    [Fact]
    public void Units_that_do_not_make_one_another_are_told_and_not_checked()
    {
        var apart = Relation.Product("ACME0205", Wording, "people", "trips", "fare");
        ValidationReport report = CatalogValidator.Standard.With(apart).Validate(Tickets("3.05亿元", "people city 2024 120万人|\"source\": \"census\""));
        report.Reconciled.Should().ContainSingle(check => check.Relation == apart).Which.Reason.Should().Be(NotCheckedReason.UnitsApart);
    }

    [Fact]
    public void An_id_of_the_package_or_one_that_is_taken_is_refused()
    {
        Action ofPackage = () => Relation.Same("IND3001", Wording, "a", "b");
        ofPackage.Should().Throw<ArgumentException>().WithMessage("*begins with IND*prefix of your own*");
        Action twice = () => CatalogValidator.Standard.With(People, Relation.Same("ACME0101", Wording, "a", "b"));
        twice.Should().Throw<ArgumentException>().WithMessage("*'ACME0101'*");
        Action same = () => People.WithinOneSource("ACME0101");
        same.Should().Throw<ArgumentException>().WithMessage("*give what one source says another*");
        Action subtracted = () => Relation.Product("ACME0301", Wording, "a", RelationTerm.Less("b"), "c");
        subtracted.Should().Throw<ArgumentException>().WithMessage("*Only a part of a sum is subtracted*");
        Action ours = () => CatalogValidator.Standard.Relations[1].WithinOneSource("ACME0302");
        ours.Should().Throw<InvalidOperationException>().WithMessage("*relation of the package*");
    }

    private static IEnumerable<Finding> Findings(Relation relation, IndicatorCatalog catalog) =>
        CatalogValidator.Standard.With(relation).Validate(catalog).Findings.Where(finding => relation.Ids.Contains(finding.Id));

    private static string[] Rows(string? people) =>
    [
        "people city 2023 120.31万人|\"source\": \"census\"",
        "births city 2024 1.24万人|\"source\": \"census\"",
        "deaths city 2024 0.87万人|\"source\": \"census\"",
        .. people is null ? Array.Empty<string>() : [$"people city 2024 {people}|\"source\": \"census\""],
    ];

    private static IndicatorCatalog Census(string? people, params string[] sections) => Catalog([RuleRun.Observations(Rows(people)), .. sections]);

    private static IndicatorCatalog Tickets(string revenue, params string[] more) => Catalog(
        RuleRun.Observations(
            [$"revenue city 2024 {revenue}|\"source\": \"census\"", "trips city 2024 1220万人次|\"source\": \"census\"", "fare city 2024 25.0元/人次|\"source\": \"census\"", .. more]));

    private static IndicatorCatalog Catalog(params string[] sections) => CatalogReader.Parse(Definitions + string.Join(",\n", sections) + " }", "c.json");
}
