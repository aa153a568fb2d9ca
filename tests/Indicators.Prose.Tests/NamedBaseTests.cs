namespace Indicators.Prose.Tests;

/// <summary>A stretch of time that is only named as a base is the base, and never the period of what stands around it.</summary>
public sealed class NamedBaseTests
{
    [Theory]
    [InlineData("2023年，畜牧业产值按2020年不变价格计算达到8.4亿元，增长6.1%。", "2023")]
    [InlineData("2023年，工业产值按2020年可比价格计算增长6.1%。", "2023")]
    [InlineData("上半年，外贸总值5.1亿元，按当前汇率计算为12亿美元。", "2024-S1")]
    [InlineData("一季度出口36亿元，与2018年同期相比增长9%，", "2024-Q1")]
    [InlineData("上半年，水产品产量30万吨，比2016年同期增长7%，", "2024-S1")]
    [InlineData("上半年，水产品产量30万吨，两年平均增速为2%。", "2024-S1")]
    [InlineData("前三季度，产量增长6.2%，比上年全年加快0.3个百分点。", "2024-01-01/P9M")]
    [InlineData("前三季度，产量增长6.2%，较去年全年加快0.3个百分点。", "2024-01-01/P9M")]
    [InlineData("上半年，利润增速高于去年同期1.2个百分点。", "2024-S1")]
    [InlineData("上半年，利润增速高于一季度1.2个百分点。", "2024-S1")]
    [InlineData("上半年，工业增长5.2%，比上年同期和全年各回落1.4、1.1个百分点。", "2024-S1")]
    public void A_base_governs_neither_its_own_clause_nor_what_follows(string text, string period) =>
        Reading.Of(text + "其中，轻工业2.1亿元。").Select(claim => claim.Period.ToString()).Should().AllBe(period);

    [Theory]
    [InlineData("一季度出口36亿元，与2018年同期相比增长9%。", "2018-Q1")]
    [InlineData("上半年，水产品产量比2016年同期增长7%。", "2016-S1")]
    [InlineData("前三季度，产量增长较2019年同期回落2个百分点。", "2019-01-01/P9M")]
    [InlineData("2023年，产量比2019年同期增长2%。", "2019")]
    [InlineData("2023年，一般公共预算收入比2021年增长49.3%。", "2021")]
    [InlineData("2023年，居民收入比2021年增长9.3%。", "2021")]
    public void The_same_stretch_of_a_named_year_is_that_stretch(string text, string since) =>
        Reading.Of(text)[^1].Statement.Comparison.Should().Be(ClaimComparison.Since(TimePeriod.Parse(since)));

    [Theory]
    [InlineData("前三季度，产量增长6.2%，比上年全年加快0.3个百分点。", "2023")]
    [InlineData("前三季度，产量增长6.2%，较去年全年加快0.3个百分点。", "2023")]
    [InlineData("上半年，产量增长6.2%，增速高于一季度0.3个百分点。", "2024-Q1")]
    public void The_whole_of_a_year_is_another_base_than_the_same_stretch(string text, string since) =>
        Reading.Of(text)[^1].Statement.Comparison.Should().Be(ClaimComparison.Since(TimePeriod.Parse(since)));

    [Theory]
    [InlineData("2020年，全县总人口46.2万人，与2010年（第五次普查口径，下同）的41.5万人相比，增加4.7万人。", "2020 2010 2020")]
    [InlineData("“七五”期间，年产量达到45万吨，比“六五”期间平均36.2万吨增长24%。", "1986-01-01/P5Y 1981-01-01/P5Y 1986-01-01/P5Y")]
    [InlineData("1958年，产值增长66%，大大超过第一个五年计划期间平均每年增长18%的速度。", "1958 1953-01-01/P5Y")]
    [InlineData("2020年，平均每户2.6人，与2010年基本持平。性别比为104.2，较2010年下降0.8。", "2020 2020 2020 2020")]
    public void A_remark_or_an_epithet_between_a_base_and_its_figure_changes_nothing(string text, string periods) =>
        string.Join(' ', Reading.Of(text).Select(claim => claim.Period)).Should().Be(periods);

    [Theory]
    [InlineData("上半年，增速高于去年同期1.2个百分点。")]
    [InlineData("上半年，增速低于上年同期1.2个百分点。")]
    public void A_difference_from_the_same_stretch_a_year_earlier_is_year_on_year(string text) =>
        Reading.Only(text).Statement.Comparison.Should().Be(ClaimComparison.YearOnYear);

    [Theory]
    [InlineData("1-8月，工业增长5.2%，增速较去年同期和去年全年分别回落2.1、1.8个百分点。", "yoy 2023")]
    [InlineData("上半年，工业增长5.2%，比上年同期和全年各回落1.4、1.1个百分点。", "yoy 2023")]
    [InlineData("上半年，工业增长5.2%，分别较1-2月、1-4月和一季度放缓0.5、0.3和0.2个百分点。", "2024-01-01/P2M 2024-01-01/P4M 2024-Q1")]
    [InlineData("上半年，工业增长5.2%，比一季度和1-5月分别提高0.5、0.3个百分点。", "2024-Q1 2024-01-01/P5M")]
    public void Each_of_several_bases_has_a_value_of_its_own(string text, string bases) =>
        string.Join(' ', Reading.Of(text).Skip(1).Select(claim => Base(claim.Statement.Comparison))).Should().Be(bases);

    [Theory]
    [InlineData("二季度末，存栏812万头，同比减少9万头；环比增加4万头。", "2024-Q2")]
    [InlineData("上半年末，存栏812万头。", "2024-S1")]
    [InlineData("6月末，存栏812万头。", "2024-06")]
    public void A_stock_at_the_end_of_a_quarter_is_of_that_quarter_and_was_counted(string text, string period)
    {
        PolicyClaim[] claims = Reading.Of(text);
        claims.Select(claim => claim.Period.ToString()).Should().AllBe(period);
        claims.Select(claim => claim.Modality).Should().AllBeEquivalentTo(ClaimModality.Observed);
    }

    [Theory]
    [InlineData("比重由5.1%下降为3.2%。")]
    [InlineData("比重由5.1%上升为7.2%。")]
    [InlineData("比重由5.1%降为3.2%。")]
    public void A_share_that_has_come_to_another_is_a_share(string text) =>
        Reading.Of(text).Select(claim => claim.Kind).Should().AllBeEquivalentTo(ClaimKind.Share);

    [Fact]
    public void A_base_of_the_clause_behind_does_not_flow_back() =>
        Reading.Of("上半年，零售额下降2.4%，降幅较1-5月收窄0.8个百分点。").Select(claim => Base(claim.Statement.Comparison))
            .Should().Equal("yoy", "2024-01-01/P5M");

    private static string Base(ClaimComparison comparison) => comparison.Kind == ComparisonKind.YearOnYear ? "yoy" : comparison.Period.ToString()!;
}
