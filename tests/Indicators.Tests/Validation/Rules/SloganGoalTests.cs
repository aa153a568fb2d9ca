namespace Indicators.Tests.Validation.Rules;

public class SloganGoalTests
{
    private const string Id = "IND4017";

    [Fact]
    public void A_slogan_beside_a_number_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1万家", "alsoStated": [ { "noNumber": { "zh": "再造一个工业", "en": "build industry once more" } } ]""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'再造一个工业' has no number and no stated base");

    [Fact]
    public void A_slogan_alone_is_told() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": { "noNumber": { "zh": "再造一个工业", "en": "build industry once more" } }""")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("再造一个工业");

    [Fact]
    public void A_multiple_of_a_baseline_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Targets(
                """t firms city 2027 | "goal": "1.27万家", "alsoStated": [ { "multiplyBy": "2" } ], "baseline": { "period": "2022" }""")).Should().BeEmpty();
}
