namespace Indicators.Prose.Tests;

/// <summary>Percentages that have no verb of their own are what the head of their list says.</summary>
public sealed class ListHeadTests
{
    [Theory]
    [InlineData("房价同比涨幅较大的城市有：甲市6.2%、乙市5.1%。", ComparisonKind.YearOnYear)]
    [InlineData("环比上涨的有：戊市0.4%、己市0.2%。", ComparisonKind.Previous)]
    [InlineData("同比下降的有2个，包括：丙市-3.3%、丁市-2.7%。", ComparisonKind.YearOnYear)]
    [InlineData("用电量同比增速较快的县依次为：甲县6.2%，乙县5.1%。", ComparisonKind.YearOnYear)]
    public void Bare_percentages_grow_by_what_the_head_compares(string text, ComparisonKind kind)
    {
        IEnumerable<PolicyClaim> claims = Reading.Of(text).Where(claim => claim.Unit == "%");
        claims.Should().HaveCount(2);
        claims.Select(claim => (claim.Kind, claim.Statement.Comparison.Kind)).Should().AllBeEquivalentTo((ClaimKind.Growth, kind));
    }

    [Theory]
    [InlineData("增长较快的行业占比如下：甲业6.2%、乙业5.1%。")]
    [InlineData("投资结构为：甲业6.2%、乙业5.1%。")]
    [InlineData("产值增长较快，结构如下：甲业占6.2%、乙业5.1%。")]
    public void Shares_of_a_list_stay_shares(string text) =>
        Reading.Of(text).Select(claim => claim.Kind).Should().AllBeEquivalentTo(ClaimKind.Share);

    [Fact]
    public void A_fall_is_one() =>
        Reading.Of("销量降幅较大的有：甲县6.2%、乙县5.1%。").Select(claim => claim.Statement.Figure!.Value.Amount).Should().Equal(-6.2m, -5.1m);
}
