namespace Indicators.Prose.Tests;

/// <summary>What a plan asked for stays what it asked for when its years are over.</summary>
public sealed class ToldPlanTests
{
    private static readonly PolicyTextOptions Later = new PolicyTextOptions().DatedOn(new DateOnly(1997, 3, 1));

    [Theory]
    [InlineData("“八五”计划的总目标是：1995年工业总产值达到86亿元，比1990年增长51%。")]
    [InlineData("“八五”时期的奋斗目标：1995年工业总产值达到86亿元，比1990年增长51%。")]
    [InlineData("“八五”计划规定，1995年工业总产值达到86亿元，比1990年增长51%。")]
    [InlineData("主要目标是：到1995年，工业总产值达到86亿元，比1990年增长51%。")]
    public void An_aim_of_a_year_that_is_over_is_an_aim(string text)
    {
        PolicyClaim[] claims = Told(text);
        claims.Select(claim => claim.Modality).Should().AllBeEquivalentTo(ClaimModality.Target);
        claims.Select(claim => claim.Period.ToString()).Should().AllBe("1995");
        claims.Select(claim => claim.Bound).Should().Equal(Bound.AtLeast, Bound.Exact);
    }

    [Fact]
    public void It_goes_on_while_its_year_is_told_of() =>
        Told("“八五”计划的总目标是：1995年产值达到86亿元。粮食产量达到50万吨。\n1995年，税收达到8亿元。\n1996年，税收达到9亿元。").Select(claim => claim.Modality)
            .Should().Equal(ClaimModality.Target, ClaimModality.Target, ClaimModality.Target, ClaimModality.Observed);

    [Theory]
    [InlineData("总目标是：1995年产值达到86亿元，实际达到90亿元。")]
    [InlineData("总目标是：1995年产值达到86亿元，现已达到90亿元。")]
    public void What_came_of_it_is_a_result(string text) =>
        Told(text).Select(claim => claim.Modality).Should().Equal(ClaimModality.Target, ClaimModality.Observed);

    [Fact]
    public void A_ceiling_is_one() =>
        Told("总目标是：1995年人口控制在410万人。").Should().ContainSingle().Which.Bound.Should().Be(Bound.AtMost);

    [Fact]
    public void A_figure_that_was_held_somewhere_has_no_ceiling() =>
        Told("1995年，人口控制在410万人。").Should().ContainSingle().Which.Bound.Should().Be(Bound.Exact);

    [Fact]
    public void An_average_is_that_of_the_plans_years() =>
        Told("“八五”计划的总目标是：1995年产值达到86亿元，平均每年递增8.6%。")[1].Period.Should().Be(TimePeriod.Years(1991, 1995));

    [Fact]
    public void Five_years_behind_a_plan_are_its_years() =>
        Told("“八五”计划规定，5年累计安排就业12万人左右。").Should().ContainSingle().Which.Period.Should().Be(TimePeriod.Years(1991, 1995));

    private static PolicyClaim[] Told(string text) => [.. PolicyTextReader.Read(text, Later)];
}
