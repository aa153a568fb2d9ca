namespace Indicators.Tests.Validation.Rules;

public class ScaleSlipTests
{
    private const string Id = "IND2003";

    [Fact]
    public void A_level_in_万_among_亿_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2021 28077亿元",
                "gdp city 2022 28576万元",
                "gdp city 2023 30145亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'28576万元' for 2022 is about 10⁴（万） times away from '28077亿元' for 2021");

    [Fact]
    public void A_slip_of_亿_at_the_end_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2021 28077亿元",
                "gdp city 2022 28576亿元",
                "gdp city 2023 30145元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("10⁸（亿）");

    [Fact]
    public void A_slip_at_the_start_is_found_once() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2021 28077元",
                "gdp city 2022 28576亿元",
                "gdp city 2023 30145亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'28077元' for 2021");

    [Fact]
    public void Of_two_figures_the_later_is_reported() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "firms city 2022 6348家",
                "firms city 2023 7565万家")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("'7565万家' for 2023");

    [Fact]
    public void A_tenfold_rise_is_silent() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2021 1.3万辆",
                "cars city 2022 13万辆",
                "cars city 2023 20万辆")).Should().BeEmpty();

    [Fact]
    public void A_series_may_jump_once_for_good() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2020 12辆",
                "cars city 2021 15辆",
                "cars city 2022 12万辆",
                "cars city 2023 15万辆")).Should().BeEmpty();

    [Fact]
    public void A_handful_may_become_thousands() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "cars city 2022 1辆",
                "cars city 2023 1万辆")).Should().BeEmpty();

    [Fact]
    public void Four_thousand_times_is_a_slip_of_万_within_a_factor_of_three() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2022 100亿元",
                "gdp city 2023 40万亿元")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("10⁴（万）");

    [Fact]
    public void Nine_hundred_times_is_no_slip() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2022 100亿元",
                "gdp city 2023 9万亿元")).Should().BeEmpty();

    [Fact]
    public void Figures_ten_years_apart_are_not_compared() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 1953 18亿元",
                "gdp city 2023 30145亿元")).Should().BeEmpty();

    [Fact]
    public void A_month_and_a_year_fit_by_the_day() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "gdp city 2022 30000亿元",
                "gdp city 2023-01 2400亿元")).Should().BeEmpty();

    [Fact]
    public void A_share_written_as_a_fraction_is_found() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2021 32.2%",
                "share city 2022 0.335%",
                "share city 2023 34.5%")).Should().ContainSingle()
            .Which.ToText(Language.English).Should().Contain("is about 100 times away");

    [Fact]
    public void Of_two_shares_nobody_knows_which_is_wrong() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "share city 2022 0.335%",
                "share city 2023 34.5%")).Should().BeEmpty();

    [Fact]
    public void Figures_of_0_and_below_have_no_scale() =>
        RuleRun.Find(
            Id,
            RuleRun.Observations(
                "profit city 2021 -3亿元",
                "profit city 2022 0亿元",
                "profit city 2023 5万亿元")).Should().BeEmpty();
}
