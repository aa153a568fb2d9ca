namespace Indicators.Tests.Validation.Rules;

public class PublishedBeforeSourceTests
{
    private const string Id = "IND5002";

    [Fact]
    public void A_day_before_that_of_the_source_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "published": "2024-01-19", "source": "report-2023" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("published on 2024-01-19, before its source 'report-2023' of 2024-01-20");

    [Fact]
    public void The_day_of_the_source_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "published": "2024-01-20", "source": "report-2023" """)).Should().BeEmpty();

    [Fact]
    public void An_undated_source_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "published": "2024-01-19", "source": "undated" """)).Should().BeEmpty();
}
