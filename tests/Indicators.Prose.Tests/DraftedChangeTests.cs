namespace Indicators.Prose.Tests;

/// <summary>A draft holds what the text says: sign, increment, bound and base.</summary>
public sealed class DraftedChangeTests
{
    [Theory]
    [InlineData("2023年，全市出口额下降8.7%。", "出口额 growth-year 2023 -8.7%")]
    [InlineData("2023年，全市出口额同比减少百分之八点七。", "出口额 growth-year 2023 -8.7%")]
    [InlineData("2023年，全市房地产开发投资降幅为12.3%。", "房地产开发投资 growth-year 2023 -12.3%")]
    [InlineData("2024年上半年，全市工业用电量比上年同期回落两成。", "工业用电量 growth-year 2024-S1 -2成")]
    [InlineData("2024年一季度，全市进口额环比下滑3‰。", "进口额 growth-previous 2024-Q1 -3‰")]
    [InlineData("2023年，全市产值比2020年下降5.25%。", "产值 growth-since[period=2020] 2023 -5.25%")]
    [InlineData("2023年，全市产值增长5.25%。", "产值 growth-year 2023 5.25%")]
    public void A_fall_is_a_negative_growth(string text, string line) => Drafted.Of(text).Lines.Should().Equal(line);

    [Theory]
    [InlineData("2023年，全市出口额下降超8.7%。", "出口额 growth-year 2023 不足-8.7%")]
    [InlineData("2023年，全市出口额下降8.7%以上。", "出口额 growth-year 2023 -8.7%以内")]
    [InlineData("2023年，全市出口额下降不足1%。", "出口额 growth-year 2023 超-1%")]
    [InlineData("2023年，全市出口额下降近一成。", "出口额 growth-year 2023 近-1成")]
    [InlineData("2023年，全市出口额下降8%左右。", "出口额 growth-year 2023 约-8%")]
    [InlineData("2023年，全市出口额下降3%—5%。", "出口额 growth-year 2023 -5%—-3%")]
    public void The_bound_of_a_fall_turns_round(string text, string line) => Drafted.Of(text).Lines.Should().Equal(line);

    [Theory]
    [InlineData("2023年，全市进口额比上年减少28亿元。", "进口额 difference[period=2022] 2023 -28亿元")]
    [InlineData("2023年，全市出口额比上年增加35亿元。", "出口额 difference[period=2022] 2023 35亿元")]
    [InlineData("2024年上半年，全市出口额同比增加3.5亿元。", "出口额 difference[period=2023-S1] 2024-S1 3.5亿元")]
    [InlineData("2023年，重庆市高新技术企业减少20家。", "高新技术企业 difference[period=2022] 2023 -20家")]
    [InlineData("2023年，全市常住人口比2020年增加12.5万人。", "常住人口 difference[period=2020] 2023 12.5万人")]
    [InlineData("2023年，全市失业率比上年下降0.3个百分点。", "失业率 difference[period=2022] 2023 -0.3个百分点")]
    public void An_increment_is_a_difference_and_no_level(string text, string line) => Drafted.Of(text).Lines.Should().Equal(line);

    [Theory]
    [InlineData("2023年，重庆市新增高新技术企业1217家。", "新增高新技术企业 level 2023 1217家")]
    [InlineData("2023年，全市新增专利5739件。", "新增专利 level 2023 5739件")]
    [InlineData("2024年上半年，全市新建5G基站，新增基站1.2万个。", "新增基站 level 2024-S1 1.2万个")]
    [InlineData("2023年，全市新增就业超50万人。", "新增就业 level 2023 超50万人")]
    [InlineData("2023年，全市新增经营主体近30万户。", "新增经营主体 level 2023 近30万户")]
    public void What_was_added_is_an_indicator_of_its_own_and_not_the_stock(string text, string line)
    {
        Drafted drafted = Drafted.Of(text);
        drafted.Lines.Should().Equal(line);
        drafted.Catalog.Indicators.Should().ContainSingle().Which.Kind.Should().Be(IndicatorKind.Flow);
    }

    [Theory]
    [InlineData("到2027年，全市地区生产总值达到6000亿元。", "地区生产总值 2027 6000亿元以上")]
    [InlineData("到2027年，全市工业增加值迈上1万亿元。", "工业增加值 2027 1万亿元以上")]
    [InlineData("到2027年，全市城镇化率达到75%。", "城镇化率 2027 75%以上")]
    [InlineData("到2027年，全市高新技术企业突破1.27万家。", "高新技术企业 2027 突破1.27万家")]
    [InlineData("到2027年，全市能源消费总量控制在8000万吨以内。", "能源消费总量 2027 8000万吨以内")]
    public void A_goal_keeps_its_bound(string text, string line) => Drafted.Of(text).Lines.Should().Equal(line);

    [Theory]
    [InlineData("到2027年，全市高新技术企业比2022年翻一番。", "达到基数的2倍 (2022)")]
    [InlineData("到2030年，全市产值比2020年翻两番。", "达到基数的4倍 (2020)")]
    [InlineData("到2025年，全市单位GDP能耗比2020年降低13.5%。", "比基期下降13.5% (2020)")]
    [InlineData("到2025年，全市用水量比2020年下降16%左右。", "比基期下降约16% (2020)")]
    [InlineData("到2027年，全市企业数增长到2022年的2.5倍以上。", "达到基数的2.5倍以上 (2022)")]
    public void A_goal_on_a_base_keeps_sign_and_base(string text, string goal) => Drafted.Of(text).Lines.Should().ContainSingle().Which.Should().EndWith(goal);

    [Theory]
    [InlineData("到2027年，全市新增高新技术企业600家。", "高新技术企业 2027 新增600家")]
    [InlineData("到2030年，全市新增装机2000万千瓦以上。", "装机 2030 新增2000万千瓦以上")]
    [InlineData("到“十四五”末，全市新增学位10万个。", "学位 2025 新增10万个")]
    public void An_increase_by_then_is_asked_of_the_stock_and_its_base_is_listed(string text, string line)
    {
        Drafted drafted = Drafted.Of(text);
        drafted.Lines.Should().Equal(line);
        drafted.Draft.Unresolved.Should().ContainSingle().Which.Should().Match<UnresolvedClaim>(open => open.Missing == MissingParts.Comparison && open.IsInDraft);
    }

    [Theory]
    [InlineData("“十四五”期间，全市力争新增学位10万个。", "新增学位 2021-01-01/P5Y 累计10万个")]
    [InlineData("2025年，全市新增就业50万人以上。", "新增就业 2025 累计50万人以上")]
    public void What_is_to_be_added_within_a_span_is_a_sum(string text, string line) => Drafted.Of(text).Lines.Should().Equal(line);

    [Theory]
    [InlineData("2023年，全市产值翻了一番。", "产值 growth-year 2023 1倍")]
    [InlineData("2023年，全市产值增长1.5倍。", "产值 growth-year 2023 1.5倍")]
    [InlineData("2023年，全市产值是2017年的2.6倍。", "growth-since[period=2017] 2023 1.6倍")]
    public void A_multiple_that_was_reached_is_a_growth(string text, string line) => Drafted.Of(text).Lines.Should().ContainSingle().Which.Should().EndWith(line);
}
