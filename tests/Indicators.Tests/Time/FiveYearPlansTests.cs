namespace Indicators.Tests.Time;

public sealed class FiveYearPlansTests
{
    [Theory]
    [InlineData(1, "一五", 1953, "“一五”计划", "1st Five-Year Plan")]
    [InlineData(2, "二五", 1958, "“二五”计划", "2nd Five-Year Plan")]
    [InlineData(3, "三五", 1966, "“三五”计划", "3rd Five-Year Plan")]
    [InlineData(4, "四五", 1971, "“四五”计划", "4th Five-Year Plan")]
    [InlineData(5, "五五", 1976, "“五五”计划", "5th Five-Year Plan")]
    [InlineData(9, "九五", 1996, "“九五”计划", "9th Five-Year Plan")]
    [InlineData(10, "十五", 2001, "“十五”计划", "10th Five-Year Plan")]
    [InlineData(11, "十一五", 2006, "“十一五”规划", "11th Five-Year Plan")]
    [InlineData(14, "十四五", 2021, "“十四五”规划", "14th Five-Year Plan")]
    [InlineData(15, "十五五", 2026, "“十五五”规划", "15th Five-Year Plan")]
    public void A_plan_has_its_names_and_years(int number, string shortName, int first, string zh, string en)
    {
        NamedPlan plan = FiveYearPlans.Get(number);
        plan.Number.Should().Be(number);
        plan.ShortName.Should().Be(shortName);
        plan.Period.Should().Be(TimePeriod.Years(first, first + 4));
        plan.Name.Should().Be(new LocalizedText(zh, en));
        plan.ToString().Should().Be(zh);
    }

    [Fact]
    public void Every_plan_is_found_by_its_period_and_its_names()
    {
        FiveYearPlans.All.Should().HaveCount(15);
        foreach (NamedPlan plan in FiveYearPlans.All)
        {
            FiveYearPlans.Find(plan.Period).Should().BeSameAs(plan);
            TimePeriod.FiveYearPlan(plan.Number).Should().Be(plan.Period);
            TimePeriod.Parse(plan.Name.Zh!).Should().Be(plan.Period);
            TimePeriod.Parse($"“{plan.ShortName}”时期").Should().Be(plan.Period);
            TimePeriod.Parse($"{plan.ShortName}期间").Should().Be(plan.Period);
        }
    }

    [Theory]
    [InlineData("1952-12-31", null)]
    [InlineData("1953-01-01", 1)]
    [InlineData("1962-12-31", 2)]
    [InlineData("1963-01-01", null)]
    [InlineData("1965-12-31", null)]
    [InlineData("1966-01-01", 3)]
    [InlineData("2024-02-27", 14)]
    [InlineData("2030-12-31", 15)]
    [InlineData("2031-01-01", null)]
    public void A_day_lies_in_one_plan_or_in_none(string date, int? number) =>
        (FiveYearPlans.Covering(TimePeriodTests.Iso(date))?.Number).Should().Be(number);

    [Fact]
    public void What_is_no_plan_is_not_found()
    {
        FiveYearPlans.Find(TimePeriod.Years(2022, 2026)).Should().BeNull();
        FluentActions.Invoking(() => FiveYearPlans.Get(0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => FiveYearPlans.Get(16)).Should().Throw<ArgumentOutOfRangeException>();
    }
}
