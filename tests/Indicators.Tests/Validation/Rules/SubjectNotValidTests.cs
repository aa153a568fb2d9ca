namespace Indicators.Tests.Validation.Rules;

public class SubjectNotValidTests
{
    private const string Id = "IND2005";

    [Fact]
    public void A_figure_after_the_last_day_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp old 2021 500亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("the figure is for 2021, but the subject 'old' exists ../2020-12-31 only");

    [Fact]
    public void A_figure_of_the_last_year_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp old 2020 500亿元")).Should().BeEmpty();

    [Fact]
    public void A_figure_before_the_first_day_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp new 2020 500亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'new' exists 2021-01-01/..");

    [Fact]
    public void A_period_not_stated_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp old not-stated 500亿元")).Should().BeEmpty();
}
