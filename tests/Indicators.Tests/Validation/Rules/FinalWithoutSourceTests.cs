namespace Indicators.Tests.Validation.Rules;

public class FinalWithoutSourceTests
{
    private const string Id = "IND5003";

    [Fact]
    public void A_figure_out_of_nowhere_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2023 30145.79亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the final figure '30145.79亿元' for 2023 names no source");

    [Fact]
    public void A_recalled_figure_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "confidence": "recalled" """)).Should().BeEmpty();

    [Fact]
    public void A_figure_with_a_source_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "source": "undated" """)).Should().BeEmpty();

    [Fact]
    public void A_forecast_may_be_one_s_own() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2030 4万亿元 | "status": "forecast" """)).Should().BeEmpty();
}
