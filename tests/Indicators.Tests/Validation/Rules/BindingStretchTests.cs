namespace Indicators.Tests.Validation.Rules;

public class BindingStretchTests
{
    private const string Id = "IND4016";

    [Fact]
    public void A_binding_stretch_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t energy city 2027 | "goal": "0.3吨标准煤/万元", "nature": "binding", "commitment": "stretch" """)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is binding and yet a stretch");

    [Fact]
    public void An_expected_stretch_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1万家", "commitment": "stretch" """)).Should().BeEmpty();

    [Fact]
    public void A_binding_floor_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1万家", "nature": "binding" """)).Should().BeEmpty();
}
