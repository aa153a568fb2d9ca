using static Indicators.Tests.Model.HardStatements;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class HardStatementsOfReportsTests
{
    [Fact]
    public void S14_Growth_its_change_on_a_year_earlier_and_its_lead_on_the_country_are_three_series()
    {
        TimePeriod nineMonths = Period("2024年前三季度");
        Transformation growth = Transformation.YearOnYearGrowth;
        Transformation onYear = Transformation.DifferenceTo(nineMonths.SamePeriodLastYear()).TakenOf(growth);
        Transformation onCountry = Transformation.DifferenceToSubject("cn").TakenOf(growth);
        IndicatorCatalog catalog = With(Indicator("iva", "亿元", IndicatorKind.Flow) with { GrowthBasis = new GrowthBasis(PriceBasis.Constant) })
            .Observe("iva", "chongqing", "2024-01-01/P9M", "8.1%", growth, "report")
            .Observe("iva", "chongqing", "2024-01-01/P9M", "2.4个百分点", onYear, "report")
            .Observe("iva", "chongqing", "2024-01-01/P9M", "2.3个百分点", onCountry, "report")
            .Build();
        catalog.AllSeries.Should().HaveCount(3);
        catalog.At(City("iva", onYear), nineMonths)!.Figure.Literal.Should().Be("2.4个百分点");
        catalog.At(City("iva", onCountry), nineMonths)!.Figure.Literal.Should().Be("2.3个百分点");
    }

    [Fact]
    public void S15_A_share_of_flows_and_its_change_on_the_whole_of_last_year()
    {
        Transformation onLastYear = Transformation.DifferenceTo(TimePeriod.Year(2023));
        IndicatorCatalog catalog = With(
                Indicator("iva", "亿元", IndicatorKind.Flow),
                Indicator("sei-va", "亿元", IndicatorKind.Flow),
                Indicator("sei-share", "%", IndicatorKind.Ratio) with { NumeratorId = "sei-va", DenominatorId = "iva" })
            .Observe("sei-share", "chongqing", "2024-01-01/P9M", "34.5%", sourceId: "report")
            .Add(Observation(City("sei-share", onLastYear), "2024-01-01/P9M", "2.3个百分点", "report") with { Note = "“较上年末”：比重为当期数，基期为上年全年" })
            .Build();
        catalog.FindSeries(City("sei-share"))!.IsPointInTime.Should().BeFalse();
        catalog.FindSeries(City("sei-share", onLastYear))!.Transformation.BasePeriod.Should().Be(TimePeriod.Year(2023));
    }

    [Fact]
    public void S18_A_weekly_rate_without_a_period_and_a_yearly_output()
    {
        IndicatorCatalog catalog = With(Indicator("sic-weekly", "片/周", IndicatorKind.Rate), Indicator("sic-yearly", "万片", IndicatorKind.Capacity))
            .Observe("sic-weekly", "chongqing", null, "1万片/周")
            .Observe("sic-yearly", "chongqing", null, "50万片")
            .Build();
        catalog.Observations.Should().OnlyContain(o => o.Period == null);
        catalog.Latest(City("sic-weekly"), Day("2024-12-31")).Should().BeNull();
        catalog.ObservationsOf(City("sic-weekly")).Should().ContainSingle().Which.Figure.SoftResolution.Should().Be(Quantity.Parse("1万片/周"));
    }

    [Fact]
    public void S21_Growth_on_a_comparable_scope_beside_levels_that_say_otherwise()
    {
        IndicatorCatalog catalog = With(Indicator("profit", "亿元", IndicatorKind.Flow) with { GrowthBasis = new GrowthBasis(Scope: ScopeBasis.Comparable) })
            .Observe("profit", "cn", "2023-01-01/P6M", "39038.1亿元")
            .Observe("profit", "cn", "2022-01-01/P6M", "42481.2亿元")
            .Observe("profit", "cn", "2023-01-01/P6M", "17.1%", Transformation.YearOnYearGrowth)
            .Build();
        catalog.Indicators["profit"].GrowthBasis.IsApartFromLevels.Should().BeTrue();
        catalog.Indicators["profit"].GrowthBasis.Price.Should().BeNull();
    }

    [Fact]
    public void S22_January_and_February_together_without_either_alone()
    {
        SeriesKey growth = Country("iva", Transformation.YearOnYearGrowth);
        IndicatorCatalog catalog = With(Indicator("iva", "亿元", IndicatorKind.Flow))
            .Observe("iva", "cn", "2024年1—2月", "7.0%", Transformation.YearOnYearGrowth)
            .Build();
        catalog.At(growth, TimePeriod.Months(2024, 1, 2))!.Figure.Literal.Should().Be("7.0%");
        catalog.At(growth, TimePeriod.Month(2024, 2)).Should().BeNull();
        catalog.Latest(growth, Day("2024-02-29")).Should().NotBeNull();
    }

    [Fact]
    public void S23_Seasonally_adjusted_annualised_and_two_year_average_growth_are_three_series()
    {
        Transformation adjusted = Transformation.PreviousPeriodGrowth.SeasonallyAdjusted();
        IndicatorCatalog catalog = With(Gdp)
            .Observe("gdp", "cn", "2021-Q1", "1.3%", adjusted)
            .Observe("gdp", "cn", "2021-Q1", "5.3%", adjusted.Annualised())
            .Observe("gdp", "cn", "2021-Q1", "5.0%", Transformation.AverageGrowthSince(TimePeriod.Quarter(2019, 1), years: 2))
            .Build();
        catalog.AllSeries.Should().HaveCount(3).And.OnlyContain(series => series.Transformation.IsGrowth);
        catalog.At(Country("gdp", adjusted.Annualised()), TimePeriod.Quarter(2021, 1))!.Figure.Literal.Should().Be("5.3%");
    }

    [Fact]
    public void S24_A_share_in_the_growth_and_the_points_it_brought()
    {
        IndicatorCatalog catalog = With(Gdp, Indicator("industry-va", "亿元", IndicatorKind.Flow))
            .Observe("industry-va", "chongqing", "2024-01-01/P9M", "超70%", Transformation.ContributionShareTo("gdp"))
            .Observe("industry-va", "chongqing", "2024-01-01/P9M", "2.5个百分点", Transformation.ContributionPointsTo("gdp"))
            .Build();
        catalog.AllSeries.Select(series => series.Observations[0].Figure.Dimension).Should().Equal(Dimension.Ratio, Dimension.Points);
        catalog.AllSeries.Should().OnlyContain(series => series.Transformation.BaseIndicatorId == "gdp");
    }

    [Fact]
    public void S25_Ranks_among_different_universes_and_a_rank_as_a_goal()
    {
        IndicatorCatalog catalog = With(Indicator("power-semiconductors", "颗", IndicatorKind.Flow), Indicator("vehicles", "辆", IndicatorKind.Flow))
            .Observe("power-semiconductors", "chongqing", null, "前三", Transformation.RankIn("cn/provinces"))
            .Observe("vehicles", "chongqing", "2024-S1", "第一", Transformation.RankIn("cn/cities"))
            .Add(Target.By("top-ten", City("vehicles", Transformation.RankIn("cn/cities")), TimePeriod.Year(2027), new RankGoal(10)))
            .Build();
        catalog.Observations.Select(o => o.Figure.Literal).Should().Equal("前三", "第一");
        catalog.Observations[0].Figure.Threshold.Contains(new Quantity(3m, Unit.One)).Should().BeTrue();
        catalog.SeriesOf(catalog.Targets["top-ten"]).Observations.Should().ContainSingle();
    }
}
