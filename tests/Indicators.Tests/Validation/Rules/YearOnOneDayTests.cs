namespace Indicators.Tests.Validation.Rules;

public class YearOnOneDayTests
{
    private const string Id = "IND2006";

    [Fact]
    public void A_year_on_its_last_day_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2022 29129亿元",
                "gdp city 2023-12-31 30145亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'30145亿元' is entered for the single day 2023-12-31");

    [Fact]
    public void What_a_day_can_have_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2022 36500辆",
                "cars city 2023-12-31 120辆")).Should().BeEmpty();

    [Fact]
    public void A_stock_has_a_day() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2022 6348家",
                "firms city 2023-12-31 7565家")).Should().BeEmpty();

    [Fact]
    public void A_series_of_days_alone_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2023-12-30 120辆",
                "cars city 2023-12-31 130辆")).Should().BeEmpty();
}
