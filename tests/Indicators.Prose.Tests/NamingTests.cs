namespace Indicators.Prose.Tests;

/// <summary>A test a phenomenon: what a figure is of, and whose, where the words for it stand apart from it.</summary>
public sealed class NamingTests
{
    [Theory]
    [InlineData("东、中、西部分别增长5.2%、4.8%和6.1%。", "东部|中部|西部")]
    [InlineData("东、中、西部地区固定资产投资同比分别增长5.2%、4.8%和6.1%。", "东部地区固定资产投资|中部地区固定资产投资|西部地区固定资产投资")]
    [InlineData("江南、江中、江北地区生产总值分别增长5.6%、6.1%和6.3%。", "江南地区生产总值|江中地区生产总值|江北地区生产总值")]
    [InlineData("城镇、农村居民人均可支配收入分别增长4.6%、6.3%。", "城镇居民人均可支配收入|农村居民人均可支配收入")]
    [InlineData("医药制造业、汽车制造业增加值分别增长8.9%、7.7%。", "医药制造业增加值|汽车制造业增加值")]
    [InlineData("税收收入、非税收入分别增长8.9%、7.7%。", "税收收入|非税收入")]
    [InlineData("东、中、西部分别新增就业320万人、210万人和180万人。", "东部就业|中部就业|西部就业")]
    public void What_the_names_of_a_list_share_is_told_with_the_last(string text, string names) => Names(text).Should().Be(names);

    [Theory]
    [InlineData("1—8月，全市对东盟、欧盟分别出口132.5亿元、98.7亿元，分别增长12.3%、4.5%。", "对东盟出口|对欧盟出口|对东盟出口|对欧盟出口")]
    [InlineData("对东盟、欧盟出口分别增长12.3%、4.5%。", "对东盟出口|对欧盟出口")]
    [InlineData("向甲市、乙市分别供水3.2亿立方米、1.1亿立方米。", "向甲市供水|向乙市供水")]
    public void A_word_before_the_first_and_a_noun_behind_the_last_are_meant_of_all(string text, string names) => Names(text).Should().Be(names);

    [Theory]
    [InlineData("货物吞吐量4.4亿吨、集装箱802万标箱，同比分别增长18.6%、14.3%。", "货物吞吐量|集装箱|货物吞吐量|集装箱")]
    [InlineData("在科技企业520家、上市企业31家的基础上，今年分别新增60家和4家。", "科技企业|上市企业|科技企业|上市企业")]
    [InlineData("货物吞吐量4.4亿吨，同比分别增长18.6%、14.3%。", "货物吞吐量|货物吞吐量|货物吞吐量")]
    public void Levels_just_told_are_dealt_to(string text, string names) => Names(text).Should().EndWith(names);

    [Theory]
    [InlineData("13个市中有9个增速高于全省。", "13个 市; 9个 市")]
    [InlineData("所辖12个县中有7个摘帽。", "12个 县; 7个 县")]
    [InlineData("在38个区县中，有21个完成任务。", "38个 区县; 21个 区县")]
    public void A_part_is_named_as_its_whole(string text, string expected) => Named(text).Should().Be(expected);

    [Theory]
    [InlineData("13个市中有9个增速高于全省，其中3个超过8%。", "8%")]
    [InlineData("21个区县完成任务，其中5个不足80%。", "80%")]
    [InlineData("对研发投入按增量的10%给予补助。", "10%")]
    [InlineData("按实际投资给予补助，最高不超过200万元。", "200万元")]
    public void A_bar_that_those_counted_have_passed_and_what_a_rule_sets_are_no_levels(string text, string literal) =>
        Reading.Of(text).Should().ContainSingle(claim => claim.Literal == literal).Which.Kind.Should().Be(ClaimKind.Other);

    [Theory]
    [InlineData("集体经济收入超过10万元的村占比达到98%。", "集体经济收入超过10万元的村占比")]
    [InlineData("年收入50万元以上的村占比45.6%。", "年收入50万元以上的村占比")]
    public void What_is_chosen_by_a_figure_has_it_in_its_name(string text, string name)
    {
        PolicyClaim[] claims = Reading.Of(text);
        claims.Select(claim => claim.Kind).Should().Equal(ClaimKind.Other, ClaimKind.Share);
        claims[1].Indicator.Should().Be(name);
    }

    [Theory]
    [InlineData("研发经费投入256亿元，强度达2.45%。", "研发经费投入|研发经费投入强度")]
    [InlineData("能源消费总量2300万吨标准煤，强度下降3.2%。", "能源消费总量|能源消费强度")]
    [InlineData("新建充电桩1.2万个，总数突破8.6万个。", "新建充电桩|充电桩总数")]
    [InlineData("发放救助金2.3亿元，人均706元。", "发放救助金|人均救助金")]
    [InlineData("森林覆盖率达55%，总量居前列，余额为3亿元。", "森林覆盖率|余额")]
    public void A_name_that_says_nothing_alone_goes_with_the_one_before(string text, string names) => Names(text).Should().Be(names);

    [Theory]
    [InlineData("今年中央财政安排就业补助资金667亿元。", "中央财政", "就业补助资金")]
    [InlineData("省级财政下达水利资金12亿元。", "省级财政", "水利资金")]
    [InlineData("地方财政收入增长4%。", null, "地方财政收入")]
    [InlineData("主城都市区生产总值2.3万亿元。", "主城都市区", "生产总值")]
    [InlineData("减税惠及市场主体120万户。", null, "减税惠及市场主体")]
    [InlineData("临江全区工业产值2700亿元。", "临江全区", "工业产值")]
    public void A_treasury_and_a_place_are_subjects_and_verbs_are_not(string text, string? subject, string name)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Subject, claim.Indicator).Should().Be((subject, name));
    }

    [Theory]
    [InlineData("制造业PMI连续3个月位于扩张区间。", "制造业PMI")]
    [InlineData("粮食产量连续15年稳定在1000万吨以上。", "粮食产量|粮食产量")]
    [InlineData("回程占比首超五成。", "回程占比")]
    [InlineData("人均GDP先后突破1万、1.2万美元。", "人均GDP|人均GDP")]
    [InlineData("赤字率拟按4%左右安排。", "赤字率")]
    [InlineData("重箱率保持98%以上。", "重箱率")]
    [InlineData("工业总产值4.4万亿元，居全国城市第二。", "工业总产值|工业总产值")]
    [InlineData("人民币平均汇率为1美元兑7.12元，比上年贬值1.1%。", "人民币平均汇率|人民币平均汇率")]
    [InlineData("科研经费支出361亿元，与国内生产总值之比为2.68%。", "科研经费支出|科研经费支出")]
    [InlineData("人均住房面积52平方米，较十年前增加近一半。", "人均住房面积|人均住房面积")]
    [InlineData("最终消费支出拉动国内生产总值增长2.2个百分点，资本形成总额拉动1.3个百分点。", "最终消费支出|资本形成总额")]
    [InlineData("甘蔗良种覆盖率98%，亩均单产由4.8吨增至5.3吨。", "甘蔗良种覆盖率|亩均单产|亩均单产")]
    [InlineData("由2020年1081万吨到2025年1130万吨。", "")]
    public void Adverbs_verbs_and_bases_are_no_part_of_a_name(string text, string names) => Names(text).Should().Be(names);

    [Theory]
    [InlineData("今年计划开工项目120个，总投资860亿元。", "开工项目|总投资")]
    [InlineData("四季度计划竣工项目35个。", "竣工项目")]
    [InlineData("拟发行专项债券130亿元。", "发行专项债券")]
    public void What_is_planned_is_aimed_at(string text, string names)
    {
        Names(text).Should().Be(names);
        Reading.Of(text).Should().OnlyContain(claim => claim.Modality == ClaimModality.Target);
    }

    [Fact]
    public void The_word_for_a_plan_in_a_name_plans_nothing() =>
        Reading.Only("去年千人计划招引人才120名。").Modality.Should().Be(ClaimModality.Observed);

    [Theory]
    [InlineData("24小时自助办税厅实现全覆盖。")]
    [InlineData("提供7×24小时服务。")]
    [InlineData("一区两群协同发展。")]
    [InlineData("三省一市共同推进。")]
    [InlineData("与第一位的差距缩小。")]
    public void Numbers_of_names_are_no_figures(string text)
    {
        TextNumber[] numbers = [.. PolicyTextReader.ReadAll(text)];
        numbers.Should().NotBeEmpty().And.OnlyContain(number => number.Passed != null);
        numbers.Should().OnlyContain(number => number.Passed!.Reason == PassedOver.Name || number.Passed.Reason == PassedOver.Ordinal);
    }

    [Theory]
    [InlineData("会议历时24小时。")]
    public void Hours_that_were_taken_are_a_figure(string text) => Reading.Only(text).Literal.Should().Be("24小时");

    [Theory]
    [InlineData("签约百亿级项目3个、五十亿级5个。")]
    public void A_class_of_size_may_have_its_number(string text) =>
        Reading.Of(text).Where(claim => claim.Literal is "百亿" or "五十亿").Should().HaveCount(2).And.OnlyContain(claim => claim.Kind == ClaimKind.Other);

    [Theory]
    [InlineData("气温较常年偏高1.2℃。", ClaimKind.Delta, "气温", false)]
    [InlineData("降水偏少两成。", ClaimKind.Growth, "降水", true)]
    [InlineData("CPI同比（YoY）+0.2%。", ClaimKind.Growth, "CPI", false)]
    [InlineData("本地生產總值按年實質增長2.6%。", ClaimKind.Growth, "本地生產總值", false)]
    [InlineData("Exports rose by 7.1 percent.", ClaimKind.Growth, "Exports", false)]
    [InlineData("Imports fell 1.1 percent.", ClaimKind.Growth, "Imports", true)]
    public void Changes_have_other_words_too(string text, ClaimKind kind, string name, bool isFall)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Kind, claim.Indicator, claim.IsDecrease).Should().Be((kind, name, isFall));
    }

    private static string Names(string text) => string.Join('|', Reading.Of(text).Where(claim => claim.Indicator is not null).Select(claim => claim.Indicator));

    private static string Named(string text) => string.Join("; ", Reading.Of(text).Select(claim => $"{claim.Literal} {claim.Indicator}"));
}
