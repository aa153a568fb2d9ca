namespace Indicators.Tests.Validation.Rules;

public class ShareOfOtherDimensionTests
{
    private const string Id = "IND2017";

    [Fact]
    public void Vehicles_as_a_share_of_money_are_told() =>
        RuleRun.Find(Id, RuleRun.Observations("""cars city 2023 30.2% | "transformation": { "kind": "share", "base": { "indicator": "gdp" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("gdp");

    [Fact]
    public void A_share_of_the_same_dimension_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """profit city 2023 30.2% | "transformation": { "kind": "share", "base": { "indicator": "gdp" } }""",
                """gdp city 2023 2.4% | "transformation": { "kind": "share", "base": { "subject": "cn" } }""")).Should().BeEmpty();
}
