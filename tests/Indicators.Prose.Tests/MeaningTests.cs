namespace Indicators.Prose.Tests;

public sealed class MeaningTests
{
    [Theory]
    [InlineData("到2027年，全市至少建成15个示范区。", "示范区")]
    [InlineData("力争至少培育20家企业。", "企业")]
    [InlineData("至多保留8项收费。", "收费")]
    [InlineData("不少于引进30名专家。", "专家")]
    [InlineData("至少建成15个。", null)]
    public void A_verb_between_a_bound_word_and_its_figure_is_no_name(string text, string? name) =>
        Reading.Only(text).Indicator.Should().Be(name);

    [Theory]
    [InlineData("软件业务收入2531亿元。", ClaimKind.Level)]
    [InlineData("软件业务收入增长11.3%。", ClaimKind.Growth)]
    [InlineData("出口下降三成。", ClaimKind.Growth)]
    [InlineData("占规上工业增加值比重34.5%。", ClaimKind.Share)]
    [InlineData("城镇化率达到63.71%。", ClaimKind.Share)]
    [InlineData("贡献率超70%。", ClaimKind.Share)]
    [InlineData("增速提高2.4个百分点。", ClaimKind.Delta)]
    [InlineData("新增高新技术企业3125家。", ClaimKind.Delta)]
    [InlineData("汽车产量居全国第一。", ClaimKind.Rank)]
    [InlineData("综合实力进入全省前三。", ClaimKind.Rank)]
    [InlineData("每千人口拥有床位6.5张。", ClaimKind.Rate)]
    [InlineData("每周生产1万片。", ClaimKind.Rate)]
    [InlineData("三大主导产业。", ClaimKind.StructuralCount)]
    [InlineData("连续5年增长。", ClaimKind.Other)]
    [InlineData("约占全国新增工业增加值的60%。", ClaimKind.Share)]
    [InlineData("城镇新增就业年均1270多万人。", ClaimKind.Rate)]
    [InlineData("没有以40斤为界统计。", ClaimKind.Other)]
    [InlineData("发电设备累计平均利用1249小时。", ClaimKind.Level)]
    [InlineData("按平均汇率6.8985折算。", ClaimKind.Other)]
    [InlineData("研制18兆瓦级机组。", ClaimKind.Other)]
    public void The_words_around_a_figure_give_its_kind(string text, ClaimKind kind) => Reading.Only(text).Kind.Should().Be(kind);

    [Theory]
    [InlineData("产值超6200亿元。", Bound.Above)]
    [InlineData("产值突破了6200亿元。", Bound.Above)]
    [InlineData("产值近6200亿元。", Bound.Near)]
    [InlineData("产值约6200亿元。", Bound.About)]
    [InlineData("产值6200亿元左右。", Bound.About)]
    [InlineData("产值6200亿元以上。", Bound.AtLeast)]
    [InlineData("产值不足6200亿元。", Bound.Below)]
    [InlineData("产值控制在6200亿元以内。", Bound.AtMost)]
    [InlineData("产值6200多亿元。", Bound.AFewMoreThan)]
    [InlineData("份额约占10%。", Bound.About)]
    [InlineData("约占全国新增工业增加值的60%。", Bound.About)]
    [InlineData("上千家企业参展。", Bound.Above)]
    [InlineData("用电负荷最高达到86.5万千瓦。", Bound.Exact)]
    [InlineData("到2027年，总产值达到5000亿元。", Bound.AtLeast)]
    public void Bound_words_stand_before_and_behind(string text, Bound bound) => Reading.Only(text).Bound.Should().Be(bound);

    [Theory]
    [InlineData("全年完成投资500亿元。", ClaimModality.Observed)]
    [InlineData("力争完成投资500亿元。", ClaimModality.Target)]
    [InlineData("到2027年，完成投资500亿元。", ClaimModality.Target)]
    [InlineData("将新增投资500亿元。", ClaimModality.Target)]
    [InlineData("将500亿元投资用于改造。", ClaimModality.Observed)]
    [InlineData("预计投资500亿元。", ClaimModality.Forecast)]
    [InlineData("为实现增长8%的目标。", ClaimModality.Target)]
    [InlineData("重要企业投资500亿元。", ClaimModality.Observed)]
    [InlineData("超过计划规定增长3%的要求。", ClaimModality.Target)]
    [InlineData("总产值增长9%的计划预计可以完成；税收增长。", ClaimModality.Forecast)]
    [InlineData("纲要要求：亩产量达到400斤。", ClaimModality.Target)]
    [InlineData("“十四五”规划提出，产值达到500亿元。", ClaimModality.Target)]
    [InlineData("今年“五一”假期，旅游收入500亿元。", ClaimModality.Observed)]
    public void A_figure_is_reported_aimed_at_or_expected(string text, ClaimModality modality) => Reading.Only(text).Modality.Should().Be(modality);

    [Theory]
    [InlineData("到2027年，企业达到600家。投资500亿元。", ClaimModality.Target)]
    [InlineData("截至2024年9月，企业500家；力争到2027年达到600家。投资500亿元。", ClaimModality.Observed)]
    public void Aims_go_on_to_the_next_sentence_unless_theirs_began_with_a_report(string text, ClaimModality last) =>
        Reading.Of(text)[^1].Modality.Should().Be(last);

    [Fact]
    public void What_a_figure_is_measured_against_is_not_whose_it_is() =>
        Reading.Of("全区产值增长8%，高于全市0.8个百分点，居全省第二。税收5亿元。").Select(claim => claim.Subject).Distinct().Should().Equal("全区");

    [Fact]
    public void Points_above_another_are_those_of_the_clause_before() =>
        Reading.Of("全区产值增长8%，高于全市0.8个百分点。")[1].Indicator.Should().Be("产值");

    [Fact]
    public void A_heading_of_plans_makes_its_section_one_of_targets()
    {
        PolicyClaim[] claims = Reading.Of("一、2024年工作回顾\n新建公路80公里。\n二、2025年工作安排\n新建公路90公里。\n");
        claims.Select(claim => claim.Modality).Should().Equal(ClaimModality.Observed, ClaimModality.Target);
    }

    [Fact]
    public void A_short_line_that_ends_in_a_word_of_plans_is_such_a_heading() =>
        Reading.Of("主要预期目标\n新建公路80公里。")[0].Modality.Should().Be(ClaimModality.Target);

    [Fact]
    public void An_aim_behind_a_list_is_that_of_every_item() =>
        Reading.Of("超额完成浓度同比下降4%、天数同比减少6%的改善目标。").Should().OnlyContain(claim => claim.Modality == ClaimModality.Target);

    [Fact]
    public void An_expectation_told_behind_its_figure_does_not_go_on() =>
        Reading.Of("总产值增长9%的计划预计可以完成；粮食产量突破1000万吨。").Select(claim => claim.Modality)
            .Should().Equal(ClaimModality.Forecast, ClaimModality.Observed);

    [Fact]
    public void Numbered_items_go_on_with_what_the_line_before_aimed_at()
    {
        PolicyClaim[] claims = Reading.Of("到2027年，建成公园5个。\n1、绿地率提高到40%\n2、处理率达到90%\n\n新建公路80公里。");
        claims.Select(claim => claim.Modality).Should().Equal(ClaimModality.Target, ClaimModality.Target, ClaimModality.Target, ClaimModality.Observed);
        claims[1].Bound.Should().Be(Bound.AtLeast);
    }

    [Fact]
    public void Respectively_pairs_values_with_the_list_just_named() =>
        Reading.Of("科技型企业、高新技术企业分别达到58524家、7565家，分别增长36.1%、19.2%。").Select(claim => claim.Indicator)
            .Should().Equal("科技型企业", "高新技术企业", "科技型企业", "高新技术企业");

    [Fact]
    public void A_list_named_again_in_another_order_takes_the_place_of_the_first() =>
        Reading.Of("甲业、乙业分别增长3%、4%，乙业、甲业分别占20%、30%。").Select(claim => claim.Indicator).Should().Equal("甲业", "乙业", "乙业", "甲业");

    [Fact]
    public void A_bound_word_before_a_list_holds_for_every_item() =>
        Reading.Of("两类企业分别超过1.27万家、8.6万家。").Where(claim => claim.Unit == "家").Should().OnlyContain(claim => claim.Bound == Bound.Above);

    [Fact]
    public void Bounds_per_item_stay_with_their_item() =>
        Reading.Of("出口增长超8%、进口增长近9%。").Select(claim => claim.Bound).Should().Equal(Bound.Above, Bound.Near);

    [Fact]
    public void A_rounding_word_behind_a_list_that_respectively_opened_holds_for_every_item() =>
        Reading.Of("两地煤炭消费量分别下降10%、5%左右。").Select(claim => claim.Bound).Should().Equal(Bound.About, Bound.About);

    [Fact]
    public void Items_of_such_a_list_with_words_of_their_own_keep_them() =>
        Reading.Of("排放量分别下降8%、10%以上。").Select(claim => claim.Bound).Should().Equal(Bound.Exact, Bound.AtLeast);

    [Fact]
    public void A_comma_between_bare_percentages_makes_a_list() =>
        Reading.Of("三者分别比1988年增长13.2%,7.5%,5%。").Select(claim => (claim.Kind, claim.Comparison.ToString()))
            .Should().Equal((ClaimKind.Growth, "since:1988"), (ClaimKind.Growth, "since:1988"), (ClaimKind.Growth, "since:1988"));

    [Fact]
    public void A_series_of_growth_rates_goes_on_from_month_to_month() =>
        Reading.Of("6月份的增速为16%，7月份回落至14.7%，8月份为12.8%。").Should().OnlyContain(claim => claim.Kind == ClaimKind.Growth);

    [Fact]
    public void A_rate_that_chooses_what_is_counted_is_a_threshold() =>
        Reading.Of("亩产达到100斤以上的有45个县。").Select(claim => claim.Kind).Should().Equal(ClaimKind.Other, ClaimKind.Level);

    [Fact]
    public void Among_opens_a_part_of_a_whole() =>
        Reading.Of("申请专利380项，其中发明专利300项。").Select(claim => claim.IsPart).Should().Equal(false, true);

    [Fact]
    public void N_of_m_is_one_share()
    {
        PolicyClaim claim = Reading.Only("每10台新能源汽车中，就有3台产自本地。");
        (claim.Kind, claim.Value, claim.Literal).Should().Be((ClaimKind.Share, 0.3m, "10台新能源汽车中，就有3台"));
    }

    [Fact]
    public void A_rate_of_time_for_one_thing_is_one_claim() =>
        Reading.Only("每30秒就能下线1台汽车。").Should().Match<PolicyClaim>(claim => claim.Kind == ClaimKind.Rate && claim.Literal == "30秒");

    [Fact]
    public void A_threshold_stands_beside_the_count() =>
        Reading.Of("投资超5亿元的项目120个。").Select(claim => claim.Kind).Should().Equal(ClaimKind.Other, ClaimKind.Level);

    [Fact]
    public void Falls_are_told_with_the_number_as_written() =>
        Reading.Only("能耗下降3.5%。").Should().Match<PolicyClaim>(claim => claim.IsDecrease && claim.Value == 3.5m);
}
