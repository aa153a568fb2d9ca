namespace Indicators.Prose.Tests;

/// <summary>Every form the grammar of periods reads is found in running text: the reader's quick no must not be quicker than the grammar.</summary>
public sealed class PeriodFormsTests
{
    private static readonly DateOnly Day = new(2024, 10, 24);

    [Theory]
    [InlineData("2023年")]
    [InlineData("２０２３年")]
    [InlineData("二〇二三年")]
    [InlineData("2023年度")]
    [InlineData("2021—2023年")]
    [InlineData("2021至2023年")]
    [InlineData("2023上半年")]
    [InlineData("2023一季度")]
    [InlineData("2023年前三季度")]
    [InlineData("2023年1—9月")]
    [InlineData("2023年9月至2024年3月")]
    [InlineData("2023Q3")]
    [InlineData("2023-S1")]
    [InlineData("2023年底")]
    [InlineData("2023年末")]
    [InlineData("1-9月")]
    [InlineData("１—９月")]
    [InlineData("9月")]
    [InlineData("九月")]
    [InlineData("十二月")]
    [InlineData("9月末")]
    [InlineData("9月上旬")]
    [InlineData("上半年")]
    [InlineData("下半年")]
    [InlineData("前三季度")]
    [InlineData("前9个月")]
    [InlineData("前两月")]
    [InlineData("一季度")]
    [InlineData("第三季度")]
    [InlineData("3季度")]
    [InlineData("二季末")]
    [InlineData("一至三季度")]
    [InlineData("今年")]
    [InlineData("本年")]
    [InlineData("去年")]
    [InlineData("上年")]
    [InlineData("前年")]
    [InlineData("大前年")]
    [InlineData("去年上半年")]
    [InlineData("本月")]
    [InlineData("上月")]
    [InlineData("上个月")]
    [InlineData("本季度")]
    [InlineData("上季度")]
    [InlineData("目前")]
    [InlineData("当前")]
    [InlineData("截至目前")]
    [InlineData("年末")]
    [InlineData("全年")]
    [InlineData("“十四五”时期")]
    [InlineData("“十四五”前三年")]
    [InlineData("十四五时期")]
    [InlineData("“八五”时期")]
    public void Is_found_in_running_text(string written)
    {
        TimePeriod.TryReadPrefix($"{written}，", Day, out TimePeriod expected, out int consumed).Should().BeTrue();
        consumed.Should().Be(written.Length);
        PolicyClaim claim = PolicyTextReader.Read($"{written}，全市工业产值120.5亿元。", PolicyTextOptions.Default.DatedOn(Day)).Single();
        TimePeriod? read = claim.Period;
        // A last day is told of the whole that it ends.
        read.Should().NotBeNull();
        read!.Value.End.Should().Be(expected.End);
        (read.Value.Start <= expected.Start).Should().BeTrue();
    }

    [Theory]
    [InlineData("1286.4亿元")]
    [InlineData("2024家")]
    [InlineData("2023.5万吨")]
    [InlineData("58.2亿元")]
    [InlineData("600个")]
    [InlineData("三个")]
    public void Leaves_a_figure_a_figure(string written) =>
        PolicyTextReader.Read($"新增{written}。", PolicyTextOptions.Default.DatedOn(Day)).Single().Literal.Should().Be(written);
}
