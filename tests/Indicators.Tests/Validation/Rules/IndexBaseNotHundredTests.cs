namespace Indicators.Tests.Validation.Rules;

public class IndexBaseNotHundredTests
{
    private const string Id = "IND2012";

    [Fact]
    public void Another_value_in_the_base_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "prices city 2020 102.5点")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("an index with 2020 = 100 is '102.5点'");

    [Fact]
    public void A_hundred_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "prices city 2020 100点")).Should().BeEmpty();

    [Fact]
    public void A_part_of_the_base_may_differ() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "prices city 2020-01 102.5点")).Should().BeEmpty();
}
