namespace Indicators.Prose.Tests;

/// <summary>What is aimed at, what is foreseen for some day, and how far a rule goes.</summary>
public sealed class AimAndForecastTests
{
    [Theory]
    [InlineData("某市发布规划 2030年总产值将达到2万亿元")]
    [InlineData("规划提出，到2030年，总产值将达到2万亿元。")]
    public void What_a_plan_says_will_be_is_aimed_at(string text)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Modality, claim.Bound).Should().Be((ClaimModality.Target, Bound.AtLeast));
    }

    [Fact]
    public void What_will_be_without_a_plan_is_foreseen() =>
        Reading.Only("机构认为，2030年市场规模将达到2万亿元。").Modality.Should().Be(ClaimModality.Forecast);

    [Theory]
    [InlineData("今年投资8亿元，全线达产后可实现营收9亿元，")]
    [InlineData("今年投资8亿元，达产后营收9亿元，")]
    public void What_comes_with_full_production_has_no_period(string text)
    {
        PolicyClaim[] claims = Reading.Of(text + "税收3亿元；2023年已完成投资5亿元。");
        claims[0].Period.Should().Be(TimePeriod.Year(2024));
        (claims[1].Modality, claims[1].Period).Should().Be((ClaimModality.Forecast, (TimePeriod?)null));
        (claims[2].Modality, claims[2].Period).Should().Be((ClaimModality.Forecast, (TimePeriod?)null), "the tax is that of the same full production");
        (claims[3].Modality, claims[3].Period).Should().Be((ClaimModality.Observed, TimePeriod.Year(2023)));
    }

    [Theory]
    [InlineData("对新落户的企业，给予最高800万元补助。")]
    [InlineData("对示范项目奖励不超过50万元。")]
    public void The_most_a_rule_grants_is_no_amount_that_was_paid(string text)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Kind, claim.Bound).Should().Be((ClaimKind.Other, Bound.AtMost));
    }

    [Fact]
    public void Both_ends_of_a_change_of_a_rate_are_rates() =>
        Reading.Of("每10万人中大学生由6200人上升为9100人。").Select(claim => claim.Kind).Should().Equal(ClaimKind.Rate, ClaimKind.Rate);

    [Theory]
    [InlineData("年产能达到30亿。", "")]
    [InlineData("视频播放量达到30亿。", "")]
    [InlineData("总产值达到30亿。", "元")]
    public void A_bare_amount_is_money_only_where_money_is_spoken_of(string text, string unit) => Reading.Only(text).Unit.Should().Be(unit);

    [Fact]
    public void A_mark_that_was_passed_lies_below() => Reading.Only("2023年，产值跨过2亿元。").Bound.Should().Be(Bound.Above);
}
