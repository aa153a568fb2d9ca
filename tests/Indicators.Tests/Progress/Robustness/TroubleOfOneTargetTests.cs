using Indicators.Json;
using Indicators.Progress;
using NodaTime;

namespace Indicators.Tests.Progress.Robustness;

/// <summary>Catalogues that ended a whole run with an exception: now one target has a reason, and the other its verdict.</summary>
public class TroubleOfOneTargetTests
{
    private const string Healthy =
        """{ "id": "healthy", "indicator": "firms", "subject": "x", "due": "2025", "goal": "200家", "baseline": { "period": "2020" } }""";

    private const string Head =
        """
        { "formatVersion": 1,
          "subjects": [ { "id": "x", "kind": "region", "name": { "zh": "甲" } } ],
          "indicators": [ { "id": "firms", "name": { "zh": "企业" }, "unit": "家", "kind": "stock", "direction": "increase" },
        """;

    private const string Firms =
        """
        { "indicator": "firms", "subject": "x", "period": "2020", "value": "100家" },
        { "indicator": "firms", "subject": "x", "period": "2022", "value": "150家" }
        """;

    [Theory]
    [InlineData("家", "stock", "increase", "2020: 7560家, 2022: 7565家", """ "due": "2025", "goal": { "rank": 10 } """, Obstacle.RankNotStated)]
    [InlineData("%", "ratio", "increase", "2020: 20%, 2022: 21%", """ "due": "2025", "goal": { "rank": 3 } """, Obstacle.RankNotStated)]
    [InlineData("亿美元", "capacity", "decrease", "2021 growth-year: 56.672%以内, 2022 growth-year: 5%", """ "due": "2025", "goal": { "changeBy": "20%" }, "baseline": { "period": "2020" } """, Obstacle.ChainNotPossible)]
    [InlineData("亿元", "flow", "increase", "2021 growth-year: -120%", """ "due": "2025", "goal": { "changeBy": "20%" }, "baseline": { "period": "2020" } """, Obstacle.ChainNotPossible)]
    [InlineData("亿元", "flow", "increase", "2021 growth-year: -100%", """ "due": "2025", "goal": { "changeBy": "20%" }, "baseline": { "period": "2020" } """, Obstacle.ChainNotPossible)]
    [InlineData("亿元", "flow", "increase", "2021 growth-year: 12.5%, 2022 growth-year: -115.2%", """ "due": "2025", "goal": { "averageGrowth": "6%" }, "baseline": { "period": "2020" } """, Obstacle.ChainNotPossible)]
    [InlineData("亿元", "flow", "increase", "2021 growth-year: 不足5%, 2022 growth-year: 6%", """ "due": "2025", "goal": { "averageGrowth": "6%" }, "baseline": { "period": "2020" } """, Obstacle.ChainNotPossible)]
    [InlineData("元", "stock", "increase", "2020: 50000000000000000000000万亿元, 2022: 60000000000000000000000万亿元", """ "due": "2025", "goal": "9元", "baseline": { "period": "2020" } """, Obstacle.TooLarge)]
    public void A_target_that_cannot_be_assessed_has_a_reason(string unit, string kind, string direction, string values, string target, Obstacle reason)
    {
        ProgressAssessment[] assessments = Assess(unit, kind, direction, values, target, new DateOnly(2022, 12, 31));
        assessments[0].Status.Should().Equal(ProgressStatus.NotAssessable);
        assessments[0].Reason.Should().Be(reason);
        assessments[1].Status.Should().Equal(ProgressStatus.AheadOfSchedule);
        assessments[0].ToText(Language.Chinese).Should().Contain(reason.ToText(Language.Chinese));
    }

    [Theory]
    [InlineData("公顷", "stock", "increase", "2020: 2800.5万亩, 2022: 2806.1万亩", """ "due": "2025", "goal": "1872000公顷", "baseline": { "period": "2020" } """, 2022)]
    [InlineData("公顷", "stock", "increase", "2020: 79228.2亩, 2022: 300000001亩", """ "due": "2025", "goal": "20000001公顷", "baseline": { "period": "2020" } """, 2022)]
    [InlineData("%", "rate", "decrease", "2020: 5%, 2022: 5.2%", """ "due": "2025", "goal": { "between": [ "4%", "5%" ] }, "baseline": { "period": "2020" } """, 2022)]
    [InlineData("%", "rate", "decrease", "2020: 4%, 2022: 3.2%", """ "due": "2025", "goal": { "between": [ "4%", "5%" ] }, "baseline": { "period": "2020" } """, 2022)]
    [InlineData("个", "stock", "decrease", "2017: 100个, 2022: 50个", """ "due": "9999", "goal": "不超过4个", "baseline": { "period": "2017" } """, 2022)]
    [InlineData("个", "stock", "increase", "0001: 100个, 2022: 150个", """ "due": "9999", "goal": "400个", "baseline": { "period": "0001" } """, 2022)]
    [InlineData("亿元", "flow", "increase", "9998: 100亿元, 9999: 150亿元", """ "due": "9999", "goal": "140亿元", "baseline": { "period": "9998" } """, 9999)]
    [InlineData("亿元", "flow", "increase", "0001-S1: 100亿元", """ "due": "0001", "goal": "140亿元" """, 1)]
    [InlineData("亿元", "flow", "increase", "9998 growth-year: 3%, 9999 growth-year: 4%", """ "due": "9999", "goal": { "changeBy": "7%" }, "baseline": { "period": "9997" } """, 9999)]
    [InlineData("家", "stock", "increase", "2020: 100家, 2022: 150家", """ "due": "2025", "goal": "9999999999999999999999999999家", "baseline": { "period": "2020" } """, 2022)]
    [InlineData("家", "stock", "decrease", "2020: 70000000000000000000000000000家, 2022: 60000000000000000000000000000家", """ "due": "2025", "goal": "1家", "baseline": { "period": "2020" } """, 2022)]
    [InlineData("家", "stock", "increase", "2020: 0.0000000000000000000000000001家, 2022: 9999999999家", """ "due": "2025", "goal": "79228162514264337593543950335家", "baseline": { "period": "2020" } """, 2022)]
    public void A_target_of_extreme_figures_is_assessed_and_classified_by_every_scheme(string unit, string kind, string direction, string values, string target, int year)
    {
        IndicatorCatalog catalog = Catalog(unit, kind, direction, values, target);
        var calculator = new ProgressCalculator(catalog);
        var asOf = new DateOnly(year, 12, 31);
        ProgressAssessment[] assessments = [.. calculator.AssessAll(asOf)];
        assessments[0].Reason.Should().NotBe(Obstacle.TooLarge, "figures of this size have a verdict");
        foreach (ProgressAssessment assessment in assessments)
        {
            assessment.ToText(Language.Chinese).Should().EndWith("。");
            assessment.ToText(Language.English).Should().EndWith(".");
            foreach (IProgressScheme scheme in ProgressSchemes.All)
                _ = calculator.Classify(assessment, scheme)?.ToText(Language.English);
        }

        foreach (Target one in catalog.Targets)
            calculator.AssessSeries(one.Series, asOf).Assessments.Should().NotBeEmpty();
    }

    [Fact]
    public void Land_in_亩_against_a_goal_in_公顷_is_as_far_as_both_in_亩()
    {
        const string values = "2020: 2800.5万亩, 2022: 2806.1万亩";
        ProgressAssessment mixed = Assess("公顷", "stock", "increase", values, """ "due": "2025", "goal": "1872000公顷", "baseline": { "period": "2020" } """, new DateOnly(2022, 12, 31))[0];
        ProgressAssessment same = Assess("公顷", "stock", "increase", values, """ "due": "2025", "goal": "28080000亩", "baseline": { "period": "2020" } """, new DateOnly(2022, 12, 31))[0];
        mixed.Completion.Value.Should().BeApproximately(same.Completion.Value!.Value, 1e-18m);
        mixed.Status.Should().BeEquivalentTo(same.Status);
        mixed.Measures.ProjectedDate.Should().Be(same.Measures.ProjectedDate);
    }

    [Fact]
    public void A_whole_number_of_months_in_亩_is_one_in_公顷()
    {
        // 6500公顷 less a thirtieth of 1000公顷 a month: 1300公顷 in 39 months, of which one has gone.
        ProgressAssessment a = Assess("公顷", "stock", "decrease", "2021: 0.65万公顷, 2022-01: 9.7万亩", """ "due": "2029", "goal": { "multiplyBy": "0.8" }, "baseline": { "period": "2021" } """, new DateOnly(2022, 12, 31))[0];
        a.Measures.ProjectedDate.Should().Be(new LocalDate(2025, 3, 31));
    }

    [Theory]
    [InlineData("万千瓦")]
    [InlineData("亿千瓦")]
    [InlineData("千瓦")]
    public void The_class_of_a_goal_of_zero_does_not_hang_on_the_unit_it_is_judged_in(string unit)
    {
        string value = new Quantity(9m, Unit.Parse("万千瓦")).In(unit).ToString();
        IndicatorCatalog catalog = Catalog("万千瓦", "capacity", "decrease", $"2020: {value}, 2022: {value}", $$""" "due": "2025", "goal": "0{{unit}}", "baseline": { "period": "2020" } """);
        var calculator = new ProgressCalculator(catalog);
        ProgressAssessment a = calculator.AssessAll(new DateOnly(2022, 12, 31)).First();
        SchemeResult result = calculator.Classify(a, ProgressSchemes.StatCanReplacingZeros)!;
        result.Certain!.Id.Should().Be("limited");
        result.Possible.Select(c => c.Id).Should().Equal("limited", "deterioration");
        result.IsMet.Should().BeFalse();
    }

    [Fact]
    public void The_average_of_a_value_that_is_a_bound_is_a_bound()
    {
        ProgressAssessment a = Assess("家", "stock", "increase", "2020: 1000家, 2022: 不足1010家", """ "due": "2025", "goal": { "averageGrowth": "6%" }, "baseline": { "period": "2020" } """, new DateOnly(2022, 12, 31))[0];
        a.Reason.Should().Be(Obstacle.None);
        a.Status.Should().Equal(ProgressStatus.BehindSchedule);
        a.Measures.JudgedValue!.Value.High.Should().BeLessThan(0.5m);
    }

    private static ProgressAssessment[] Assess(string unit, string kind, string direction, string values, string target, DateOnly asOf) =>
        [.. new ProgressCalculator(Catalog(unit, kind, direction, values, target)).AssessAll(asOf)];

    private static IndicatorCatalog Catalog(string unit, string kind, string direction, string values, string target)
    {
        string observations = string.Join(",\n", values.Split(", ").Select(Observation));
        return CatalogReader.Parse($$"""
            {{Head}}{ "id": "i", "name": { "zh": "指标" }, "unit": "{{unit}}", "kind": "{{kind}}", "direction": "{{direction}}" } ],
              "observations": [ {{observations}}, {{Firms}} ],
              "targets": [ { "id": "t", "indicator": "i", "subject": "x", {{target}} }, {{Healthy}} ] }
            """);
    }

    private static string Observation(string value)
    {
        string[] parts = value.Split(": ");
        string[] period = parts[0].Split(' ');
        string transformation = period.Length > 1 ? $"\"transformation\": \"{period[1]}\", " : "";
        return $$"""{ "indicator": "i", "subject": "x", "period": "{{period[0]}}", {{transformation}}"value": "{{parts[1]}}" }""";
    }
}
