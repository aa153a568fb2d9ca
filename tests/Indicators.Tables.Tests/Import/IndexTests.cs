namespace Indicators.Tables.Tests;

/// <summary>Indices: heads that say what is 100 and nothing else, and percentages of the year before, which are no growth.</summary>
public class IndexTests
{
    [Fact]
    public void A_head_that_only_says_what_is_100_takes_its_name_from_the_title()
    {
        ImportReport report = Imported.Report(Table.Sheet("""
            佛山市地区生产总值指数
            年份|上年=100|1978年=100
            1990|108|250.1
            """));
        report.Questions.Should().BeEmpty();
        report.Catalog.Observations.Should().HaveCount(2);
        report.Catalog.Indicators.Select(indicator => indicator.Base!.Code).Should().Equal("same-period-last-year", "1978");
        report.Catalog.Indicators[0].Name.Zh.Should().Be("地区生产总值指数");
    }

    [Fact]
    public void An_index_over_the_same_month_is_of_the_month_and_one_over_the_same_period_is_asked_for()
    {
        Sheet sheet = Table.Sheet("""
            工业生产者出厂价格指数
            月份|上年同月=100|上月=100|上年同期=100
            2020年2月|99.6|99.5|99.9
            """);
        Imported.Questions(sheet, "subject=中国").Should().Equal("window:工业生产者出厂价格指数");
        Imported.Report(sheet, "subject=中国").Catalog.Observations.Select(o => $"{o.Period} {o.Figure.Literal}").Should().Equal("2020-02 99.6点", "2020-02 99.5点");
    }

    [Theory]
    [InlineData("2020年为2019年%")]
    [InlineData("2020为2019%")]
    [InlineData("2020年为上年%")]
    public void A_percentage_of_the_year_before_is_an_index_and_no_growth(string head)
    {
        ImportReport report = Imported.Report(Table.Sheet($"""
            各市平均工资
            单位：元
            地  区|2019|2020|{head}
            广州市|100000|105000|105
            """));
        report.Questions.Should().BeEmpty();
        Observation index = report.Catalog.Observations[2];
        (index.Period.ToString(), index.Series.Transformation.IsLevel, index.Figure.Literal).Should().Be(("2020", true, "105点"));
        report.Catalog.Indicators[index.Series.IndicatorId].Base!.Code.Should().Be("same-period-last-year");
    }
}
