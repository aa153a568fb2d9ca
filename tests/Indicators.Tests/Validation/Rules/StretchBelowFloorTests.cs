namespace Indicators.Tests.Validation.Rules;

public class StretchBelowFloorTests
{
    private const string Id = "IND4033";

    [Theory]
    [InlineData("firms", "6500家以上", "6000家")]
    [InlineData("firms", "6500家", "6500家")]
    [InlineData("emissions", "500万吨以内", "550万吨")]
    public void A_stretch_on_this_side_of_its_floor_is_found(string indicator, string floor, string stretch) =>
        RuleRun.Find(Id, Target(indicator, floor, stretch)).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain($"the stretch '{stretch}' asks for no more than the floor '{floor}'");

    [Theory]
    [InlineData("firms", "6000家以上", "6500家")]
    [InlineData("firms", "6000家以上", "0.65万家")]
    [InlineData("emissions", "550万吨以内", "500万吨")]
    [InlineData("area", "500平方千米", "400平方千米")]
    public void A_stretch_beyond_its_floor_is_silent(string indicator, string floor, string stretch) =>
        RuleRun.Find(Id, Target(indicator, floor, stretch)).Should().BeEmpty();

    private static string Target(string indicator, string floor, string stretch) =>
        RuleRun.Targets($$"""t {{indicator}} city 2027 | "goal": { "floor": "{{floor}}", "stretch": "{{stretch}}" }""");
}
