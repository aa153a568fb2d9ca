using Indicators.Validation;

namespace Indicators.Tests.Validation.Rules;

public class CopiedFigureTests
{
    private const string Id = "IND5001";

    [Fact]
    public void One_figure_for_two_districts_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "source": "report-2023" """,
                """firms west 2023 1217家 | "source": "report-2023" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("gives '1217家' both for firms@east and for firms@west in 2023");

    [Fact]
    public void Three_digits_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 121家 | "source": "report-2023" """,
                """firms west 2023 121家 | "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void Two_sources_are_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "source": "report-2023" """,
                """firms west 2023 1217家 | "source": "daily" """)).Should().BeEmpty();

    [Fact]
    public void One_series_printed_twice_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "at": "1", "source": "report-2023" """,
                """firms east 2023 1217家 | "at": "2", "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void Another_unit_is_another_thing() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms east 2023 1217家 | "source": "report-2023" """,
                """cars east 2023 1217辆 | "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void Indices_and_rates_are_alike_by_themselves() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """prices east 2023 100.42点 | "source": "report-2023" """,
                """prices west 2023 100.42点 | "source": "report-2023" """,
                """share east 2023 32.254% | "source": "report-2023" """,
                """share west 2023 32.254% | "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void A_column_entered_twice_is_one_finding_with_a_count()
    {
        string[] rows = [.. Enumerable.Range(2016, 8).SelectMany(year => new[] { Row("firms", year, "家"), Row("homes", year, "家") })];
        Finding found = RuleRun.FindInWhole(
            Id,
            $$"""
            "sources": [ { "id": "s", "title": "Yearbook", "publisher": "City", "published": "2025-01-20" } ],
            "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
            "indicators": [ { "id": "firms", "name": { "zh": "企业数" }, "unit": "家", "kind": "stock", "direction": "increase" },
                            { "id": "homes", "name": { "zh": "户数" }, "unit": "家", "kind": "stock", "direction": "increase" } ],
            "observations": [ {{string.Join(", ", rows)}} ]
            """).Should().ContainSingle().Subject;
        found.Count.Should().Be(8);
        found.ToText(Language.Chinese).Should().EndWith("（同类共8处，此为其一）");
        FindingRecord.Of(found).Count.Should().Be(8);

        static string Row(string indicator, int year, string unit) =>
            $$"""{ "indicator": "{{indicator}}", "subject": "city", "period": "{{year}}", "value": "{{(year * 7) + 1}}{{unit}}", "source": "s" }""";
    }
}
