namespace Indicators.Tests.Validation.Rules;

public class RecalledWithSourceTests
{
    private const string Id = "IND5004";

    [Fact]
    public void A_recalled_figure_with_a_source_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "confidence": "recalled", "source": "report-2023" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is recalled and yet has the source 'report-2023'");

    [Fact]
    public void A_corroborated_figure_has_a_source() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """gdp city 2023 30145.79亿元 | "confidence": "corroborated", "source": "report-2023" """)).Should().BeEmpty();
}
