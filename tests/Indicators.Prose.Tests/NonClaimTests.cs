namespace Indicators.Prose.Tests;

public sealed class NonClaimTests
{
    [Theory]
    [InlineData("4月24日，会议在北京召开。")]
    [InlineData("2024年3月8日下午5时30分。")]
    [InlineData("国发〔2024〕12号文件印发。")]
    [InlineData("全面实施“416”科技创新布局和“33618”体系。")]
    [InlineData("C919、问界M9和5G基站亮相。")]
    [InlineData("通过ISO9001认证，符合GB/T 18030-2022。")]
    [InlineData("党的十九届五中全会和十四届全国人大二次会议召开。")]
    [InlineData("第三产业发展较快，第十二次会议举行。")]
    [InlineData("要统筹推进，一是抓落实，二是抓创新。")]
    [InlineData("一批重点项目开工，一家企业落户。")]
    [InlineData("坚持“两个确立”，做到“两个维护”。")]
    [InlineData("深化“双百”行动和三峡库区治理。")]
    [InlineData("千方百计稳就业，五湖四海聚人才。")]
    [InlineData("解放路100号。")]
    [InlineData("— 12 —")]
    [InlineData("（三）强化保障。")]
    [InlineData("半导体产业和半岛地区。")]
    [InlineData("过去五年，成绩显著；未来三年，任务艰巨。")]
    [InlineData("实施三年行动计划。")]
    [InlineData("联系电话：023-12345678。")]
    [InlineData("按照四十条纲要和“一市两区三组团”的要求。")]
    [InlineData("那是怎样的一番景象。")]
    [InlineData("1958年和1959年两年成绩显著。")]
    public void What_is_no_claim_stays_out(string text) => Reading.Literals(text).Should().BeEmpty();

    [Fact]
    public void A_counter_that_begins_another_word_is_none() =>
        Reading.Literals("12项目签约，3家庭受益。").Should().BeEmpty();

    [Theory]
    [InlineData("占比提高一个百分点。", "一个百分点")]
    [InlineData("产量增长一点五倍。", "一点五倍")]
    [InlineData("投入一亿元。", "一亿元")]
    public void One_of_a_measure_is_a_figure(string text, string literal) => Reading.Literals(text).Should().Equal(literal);
}
