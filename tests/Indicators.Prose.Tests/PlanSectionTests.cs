namespace Indicators.Prose.Tests;

/// <summary>Lines under a heading of plans are of the time the heading names.</summary>
public sealed class PlanSectionTests
{
    [Fact]
    public void Bare_lines_take_the_year_of_their_heading()
    {
        PolicyClaim[] claims = Reading.Of("三、2027年预期目标\n经济增长5%左右\n城镇新增就业80万人以上\n预期寿命提高到79岁\n");
        claims.Select(claim => claim.Period.ToString()).Should().Equal("2027", "2027", "2027");
        claims.Select(claim => claim.Modality).Should().AllBeEquivalentTo(ClaimModality.Target);
    }

    [Fact]
    public void The_next_heading_ends_the_section() =>
        Reading.Of("三、2027年预期目标\n经济增长5%左右\n四、保障措施\n投入80亿元\n").Select(claim => claim.Period?.ToString()).Should().Equal("2027", null);

    [Fact]
    public void A_year_of_its_own_stands_above_that_of_the_heading() =>
        Reading.Of("三、2027年预期目标\n到2030年，经济总量达到5亿元。\n").Select(claim => claim.Period?.ToString()).Should().Equal("2030");
}
