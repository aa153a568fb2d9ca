namespace Indicators.Tests.Validation.Rules;

public class NegativeStockTests
{
    private const string Id = "IND3054";

    [Fact]
    public void Fewer_than_no_firms_are_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 -312家")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'-312家' is below 0");

    [Fact]
    public void None_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2023 0家")).Should().BeEmpty();

    [Fact]
    public void A_fall_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                """firms city 2023 -312家 | "transformation": { "kind": "difference", "base": { "period": "2022" } }""")).Should().BeEmpty();

    [Fact]
    public void Money_may_be_owed() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2023 -3亿元")).Should().BeEmpty();
}
