using Indicators.Derivation;
using Indicators.Json;
using Indicators.Validation;

namespace Indicators.Tests.Practice;

/// <summary>How releases speak: on bases of their own, a head, in completion and lead; what a statistician would not call a fault.</summary>
public sealed class ReleaseTests
{
    private const string Then = "2023-11-15";

    /// <summary>投资 of ten months: growth on a comparable scope, last year's level in last year's release.</summary>
    [Theory]
    [InlineData("", "", Then)]
    [InlineData(", \"growthBasis\": { \"price\": \"current\" }", "", Then)]
    [InlineData("", "", "2024-12-20")]
    [InlineData("", "", null)]
    public void Growth_on_a_base_of_another_release_is_information_with_the_implied_base(string ofIndicator, string ofGrowth, string? published)
    {
        ValidationReport report = Investment("then", published, ofIndicator, ofGrowth);

        report.IsClean.Should().BeTrue();
        report.Findings.Should().ContainSingle(finding => finding.Id == "IND3036").Which.ToText(Language.Chinese).Should().Contain("基数为409306亿元");
    }

    [Theory]
    [InlineData("comparable")]
    [InlineData("real")]
    public void A_growth_that_states_its_basis_is_not_set_against_the_levels_at_all(string basis) =>
        Investment("then", Then, "", $"\"basis\": \"{basis}\", ").Findings.Should().NotContain(finding => finding.Id.StartsWith("IND30", StringComparison.Ordinal));

    [Theory]
    [InlineData("now", Then, "", "IND3005", DiagnosticSeverity.Warning)] // one table, but at which prices is not said
    [InlineData("now", Then, ", \"growthBasis\": { \"price\": \"current\" }", "IND3004", DiagnosticSeverity.Error)]
    [InlineData("then", Then, ", \"growthBasis\": { \"price\": \"current\", \"scope\": \"published\" }", "IND3005", DiagnosticSeverity.Warning)]
    [InlineData("then", "2024-11-15", "", "IND3005", DiagnosticSeverity.Warning)] // two releases of one day: no revision lies between
    public void Only_one_table_on_one_basis_makes_an_error(string source, string published, string ofIndicator, string id, DiagnosticSeverity severity) =>
        Investment(source, published, ofIndicator, "").Findings.Should().ContainSingle(finding => finding.Id == id).Which.Severity.Should().Be(severity);

    [Fact]
    public void A_base_off_by_more_than_twice_is_no_revision() =>
        Investment("then", Then, "", "", level: "42322.2亿元").Findings.Should().ContainSingle(finding => finding.Id == "IND3005");

    [Fact]
    public void The_base_that_is_implied_is_a_vintage_that_the_catalogue_holds_with()
    {
        IndicatorCatalog catalog = Catalog(Indicator("investment"), InvestmentRows("then", "423222亿元", ""));
        ImpliedBase implied = CatalogValidator.Standard.Validate(catalog).Bases.Should().ContainSingle().Subject;

        implied.ToString().Should().Be("investment@cn 2023-01-01/P10M: 409306亿元 (409107–409505亿元) by now, published 419409亿元");
        Observation vintage = implied.ToObservation();
        vintage.Should().Match<Observation>(each => each.SourceId == "now" && each.Confidence == Confidence.Corroborated && each.Figure.Literal == "409306亿元");
        ValidationReport report = CatalogValidator.Standard.Validate(catalog.ToBuilder().Add(vintage).Build());
        report.Findings.Should().ContainSingle(finding => finding.Id == "IND3003");
        report.Bases.Should().BeEmpty();
    }

    [Theory]
    [InlineData("comparable", true)]
    [InlineData("real", false)]
    public void A_comparable_base_is_listed_and_a_base_at_other_prices_is_none(string basis, bool listed)
    {
        IndicatorCatalog catalog = Catalog(Indicator("investment"), InvestmentRows("then", "423222亿元", $"\"basis\": \"{basis}\", "));
        CatalogValidator.Standard.Validate(catalog).Bases.Select(each => each.IsComparable).Should().Equal(listed ? [true] : []);
    }

    /// <summary>Three ordinary lines of a release beside those of last year's.</summary>
    [Fact]
    public void A_release_beside_that_of_last_year_is_clean()
    {
        string[] rows =
        [
            .. Lines("retail", "416.2亿元", "3.5%", "397.1亿元"), .. Lines("trade", "361.2亿元", "5.2%", "339.0亿元"), .. Lines("investment", "423.2亿元", "3.4%", "419.4亿元"),
        ];
        ValidationReport report = Validate(
            """{ "id": "retail", "name": { "zh": "零售额" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "trade", "name": { "zh": "进出口" }, "unit": "亿元", "kind": "flow", "direction": "increase" }, { "id": "investment", "name": { "zh": "投资" }, "unit": "亿元", "kind": "flow", "direction": "increase" }""",
            rows);
        report.IsClean.Should().BeTrue();
        report.Findings.Should().HaveCount(3).And.OnlyContain(finding => finding.Id == "IND3036");
    }

    /// <summary>People moved to towns: all residents gained more than either those in towns or those on the land.</summary>
    [Theory]
    [InlineData("元", "flow")]
    [InlineData("元/人", "ratio")]
    public void Incomes_a_head_of_all_may_grow_faster_than_those_of_each_part(string unit, string kind)
    {
        string Income(string id) => $$"""{ "id": "{{id}}", "name": { "zh": "{{id}}" }, "unit": "{{unit}}", "kind": "{{kind}}", "direction": "increase" }""";
        ValidationReport report = Validate(
            $"{Income("all")}, {Income("urban")}, {Income("rural")}",
            [Growth("all", "8.4%"), Growth("urban", "7.8%"), Growth("rural", "8.2%")],
            """, "compositions": [ { "id": "residents", "kind": "complete", "whole": { "indicator": "all" }, "parts": [ { "indicator": "urban" }, { "indicator": "rural" } ] } ]""");
        report.Findings.Should().NotContain(finding => finding.Id == "IND3042" || finding.Id == "IND3043");
    }

    [Theory]
    [InlineData("296299亿元", true)]
    [InlineData("299299亿元", false)]
    public void Eleven_industries_add_up_within_the_rounding_of_each(string gdp, bool holds)
    {
        string[] amounts = ["11538", "86483", "20220", "30742", "13585", "5406", "25970", "20189", "15213", "14032", "52923"];
        string indicators = string.Join(", ", amounts.Select((_, i) => Indicator($"i{i}")));
        string parts = string.Join(", ", amounts.Select((_, i) => $$"""{ "indicator": "i{{i}}" }"""));
        ValidationReport report = Validate(
            $"{Indicator("gdp")}, {indicators}",
            [.. amounts.Select((amount, i) => Row($"i{i}", "2024-Q1", amount + "亿元", "now")), Row("gdp", "2024-Q1", gdp, "now")],
            $$""", "compositions": [ { "id": "industries", "kind": "complete", "whole": { "indicator": "gdp" }, "parts": [ {{parts}} ] } ]""");
        report.IsClean.Should().Be(holds);
    }

    [Theory]
    [InlineData("97.2%", "13.8个百分点", true)]
    [InlineData("97.2%", "13.9个百分点", true)]
    [InlineData("97.2%", "14.2个百分点", false)]
    [InlineData("92.7%", "13.8个百分点", false)]
    [InlineData("80.0%", "-3.3个百分点", true)]
    public void A_lead_is_the_completion_less_the_months_passed(string completion, string lead, bool holds)
    {
        ValidationReport report = Validate(
            Indicator("revenue"),
            [
                Row("revenue", "2024-01-01/P10M", completion, "now", "\"transformation\": { \"kind\": \"completion\" }, "),
                Row("revenue", "2024-01-01/P10M", lead, "now", "\"transformation\": { \"kind\": \"lead\" }, "),
            ]);
        report.Findings.Any(finding => finding.Id == "IND3047").Should().Be(!holds);
        report.Reconciled.Any(check => check.Relation == StandardRelations.Lead).Should().Be(holds);
    }

    private static ValidationReport Investment(string source, string? published, string ofIndicator, string ofGrowth, string level = "423222亿元") =>
        Validate(Indicator("investment", ofIndicator), InvestmentRows(source, level, ofGrowth), published: published);

    private static string[] InvestmentRows(string source, string level, string ofGrowth) =>
    [
        Row("investment", "2023-01-01/P10M", "419409亿元", source), Row("investment", "2024-01-01/P10M", level, "now"),
        Row("investment", "2024-01-01/P10M", "3.4%", "now", $"\"transformation\": \"growth-year\", {ofGrowth}"),
    ];

    private static IEnumerable<string> Lines(string indicator, string level, string growth, string before) =>
    [
        Row(indicator, "2023-01-01/P10M", before, "then"), Row(indicator, "2024-01-01/P10M", level, "now"),
        Row(indicator, "2024-01-01/P10M", growth, "now", "\"transformation\": \"growth-year\", "),
    ];

    private static string Growth(string indicator, string value) => Row(indicator, "2016", value, "then", "\"transformation\": \"growth-year\", ");

    private static string Indicator(string id, string more = "") =>
        $$"""{ "id": "{{id}}", "name": { "zh": "{{id}}" }, "unit": "亿元", "kind": "flow", "direction": "increase"{{more}} }""";

    private static string Row(string indicator, string period, string value, string source, string more = "") =>
        $$"""{ "indicator": "{{indicator}}", "subject": "cn", "period": "{{period}}", {{more}}"value": "{{value}}", "source": "{{source}}" }""";

    private static ValidationReport Validate(string indicators, IReadOnlyList<string> rows, string sections = "", string? published = Then) =>
        CatalogValidator.Standard.Validate(Catalog(indicators, rows, sections, published));

    private static IndicatorCatalog Catalog(string indicators, IReadOnlyList<string> rows, string sections = "", string? published = Then)
    {
        string then = published is null ? "" : $", \"published\": \"{published}\"";
        return CatalogReader.Parse($$"""
            { "formatVersion": 1,
              "sources": [ { "id": "now", "title": "Release 2024", "publisher": "Statistics", "published": "2024-11-15" },
                           { "id": "then", "title": "Release 2023", "publisher": "Statistics"{{then}} } ],
              "subjects": [ { "id": "cn", "kind": "region", "name": { "zh": "中国" } } ],
              "indicators": [ {{indicators}} ],
              "observations": [ {{string.Join(", ", rows)}} ]{{sections}} }
            """);
    }
}
