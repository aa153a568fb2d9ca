namespace Indicators.Prose.Tests;

public sealed class QuantityTests
{
    [Theory]
    [InlineData("全市工业总产值6200亿元。", "6200亿元", "620000000000", "元")]
    [InlineData("钢产量达到五百三十五万吨。", "五百三十五万吨", "5350000", "吨")]
    [InlineData("总产值２，５３１．５亿元。", "２，５３１．５亿元", "253150000000", "元")]
    [InlineData("完成投资53亿8000万元。", "53亿8000万元", "5380000000", "元")]
    [InlineData("完成投资1亿零300万元。", "1亿零300万元", "103000000", "元")]
    [InlineData("共补助2万零5元。", "2万零5元", "20005", "元")]
    [InlineData("会议开了三个半天。", "三个半天", "1.5", "天")]
    [InlineData("会议开了三个半小时。", "三个半小时", "3.5", "小时")]
    [InlineData("工程历时两个半月完成。", "两个半月", "2.5", "月")]
    [InlineData("工程历时3个半月完成。", "3个半月", "3.5", "月")]
    [InlineData("占总数的百分之三十六点一。", "百分之三十六点一", "36.1", "%")]
    [InlineData("农民占三成五。", "三成五", "3.5", "成")]
    [InlineData("其中三分之一来自出口。", "三分之一", "0.333333", "")]
    [InlineData("装机容量突破3000万千瓦。", "3000万千瓦", "30000000", "千瓦")]
    [InlineData("细颗粒物浓度35微克/立方米。", "35微克/立方米", "35", "微克/立方米")]
    [InlineData("全员劳动生产率28.9万元/人。", "28.9万元/人", "289000", "元/人")]
    [InlineData("受灾面积2.3亿亩。", "2.3亿亩", "230000000", "亩")]
    [InlineData("产值突破600亿。", "600亿", "60000000000", "元")]
    [InlineData("全省常住人口1.2亿。", "1.2亿", "120000000", "人")]
    [InlineData("营业收入超百亿元的企业。", "百亿元", "10000000000", "元")]
    [InlineData("粮食总产增加五十六万担。", "五十六万担", "560000", "担")]
    [InlineData("增长15. 4%。", "15. 4%", "15.4", "%")]
    [InlineData("完成投资7 850万元。", "7 850万元", "78500000", "元")]
    [InlineData("完成投资12 345 678.5元。", "12 345 678.5元", "12345678.5", "元")]
    [InlineData("发生重污染395天次。", "395天次", "395", "天次")]
    [InlineData("出生率下降0.75个千分点。", "0.75个千分点", "0.75", "千分点")]
    [InlineData("焚烧处理能力80万吨/日。", "80万吨/日", "800000", "吨/日")]
    [InlineData("拥有3000家国家高新技术企业。", "3000家", "3000", "家")]
    [InlineData("按平均汇率6.8985折算。", "6.8985", "6.8985", "")]
    public void A_quantity_is_read_with_its_scale_and_unit(string text, string literal, string scaled, string unit)
    {
        PolicyClaim claim = Reading.Only(text);
        claim.Literal.Should().Be(literal);
        claim.ScaledValue.Should().Be(decimal.Parse(scaled, System.Globalization.CultureInfo.InvariantCulture));
        claim.Unit.Should().Be(unit);
        text[(int)claim.Start..(int)claim.End].Should().Be(literal);
    }

    [Fact]
    public void A_unit_written_once_is_that_of_the_whole_list() =>
        Reading.Of("分别拉动经济增长0.3、2.2和2.6个百分点。").Select(claim => (claim.Value, claim.Unit))
            .Should().Equal((0.3m, "百分点"), (2.2m, "百分点"), (2.6m, "百分点"));

    [Fact]
    public void The_first_half_of_a_unit_is_enough_in_a_list_of_points() =>
        Reading.Of("增速分别比上月末和上年同期低0.6个和1.3个百分点。").Select(claim => (claim.Literal, claim.Value, claim.Unit))
            .Should().Equal(("0.6个", 0.6m, "百分点"), ("1.3个百分点", 1.3m, "百分点"));

    [Fact]
    public void A_space_inside_a_number_that_hangs_on_a_word_is_one_of_typesetting() =>
        Reading.Of("产量12 34万吨。").Select(claim => claim.ScaledValue).Should().Equal(12_340_000m);

    [Fact]
    public void Numbers_of_a_row_of_which_nobody_can_say_whether_they_are_one_are_passed_over() =>
        PolicyTextReader.ReadPassed("产量 12 34万吨").Select(number => (number.Literal, number.Reason))
            .Should().Equal(("12", PassedOver.Fragment), ("34万吨", PassedOver.Fragment));

    [Theory]
    [InlineData("经济增长5%—7%。")]
    [InlineData("经济增长5%至7%。")]
    [InlineData("经济增长5～7%。")]
    public void A_range_is_one_claim(string text)
    {
        PolicyClaim claim = Reading.Only(text);
        (claim.Value, claim.High).Should().Be((5m, 7m));
    }

    [Fact]
    public void A_doubling_is_told_in_times()
    {
        PolicyClaim claim = Reading.Only("规模比2020年翻两番。");
        (claim.Value, claim.Unit, claim.Kind).Should().Be((4m, "倍", ClaimKind.Growth));
        claim.Comparison.Should().Be(ClaimComparison.Since(TimePeriod.Year(2020)));
    }

    [Fact]
    public void A_mark_and_the_level_behind_it_are_two_claims() =>
        Reading.Of("出口突破600亿元、达到638.2亿元。").Select(claim => (claim.Value, claim.Bound)).Should().Equal((600m, Bound.Above), (638.2m, Bound.Exact));

    [Fact]
    public void One_amount_in_two_currencies_is_two_claims() =>
        Reading.Of("出口7.9亿美元（约合人民币56亿元）。").Select(claim => (claim.Unit, claim.Bound)).Should().Equal(("美元", Bound.Exact), ("元", Bound.About));

    [Fact]
    public void A_size_class_is_about_its_amount()
    {
        PolicyClaim claim = Reading.Of("打造千亿级产业集群。").Should().ContainSingle().Subject;
        (claim.ScaledValue, claim.Unit, claim.Bound, claim.Kind).Should().Be((100_000_000_000m, "元", Bound.About, ClaimKind.Other));
    }
}
