using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class LatestTests
{
    private static readonly SeriesKey Gdp = new("gdp", "chongqing");

    [Fact]
    public void The_latest_observation_is_the_one_whose_period_ended_last()
    {
        IndicatorCatalog catalog = Builder().Observe("high-tech", "chongqing", "2023", "7565家").Observe("high-tech", "chongqing", "2022", "6348家").Build();
        catalog.Latest(HighTech, Day("2024-06-30"))!.Figure.Literal.Should().Be("7565家");
        catalog.Latest(HighTech, Day("2023-12-31"))!.Figure.Literal.Should().Be("7565家");
        catalog.Latest(HighTech, Day("2023-12-30"))!.Figure.Literal.Should().Be("6348家");
        catalog.Latest(HighTech, Day("2022-12-30")).Should().BeNull();
    }

    [Fact]
    public void Of_two_vintages_the_one_published_last_by_the_day_is_taken()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "first")
            .Observe("gdp", "chongqing", "2023", "30222亿元", sourceId: "revision")
            .Build();
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-06-30"))!.SourceId.Should().Be("first");
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-10-30"))!.SourceId.Should().Be("first");
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-10-31"))!.SourceId.Should().Be("revision");
        catalog.Latest(Gdp, Day("2024-12-31"))!.SourceId.Should().Be("revision");
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-01-19")).Should().BeNull();
    }

    [Fact]
    public void The_order_in_which_vintages_were_added_does_not_matter()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2023", "30222亿元", sourceId: "revision")
            .Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "first")
            .Build();
        catalog.Latest(Gdp, Day("2024-12-31"))!.SourceId.Should().Be("revision");
        catalog.ObservationsOf(Gdp).Select(o => o.SourceId).Should().Equal("first", "revision");
        catalog.Observations.Select(o => o.SourceId).Should().Equal("revision", "first");
    }

    [Fact]
    public void A_period_known_later_gives_way_to_an_earlier_one_that_was_known()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2022", "29129亿元", sourceId: "first")
            .Observe("gdp", "chongqing", "2023", "30222亿元", sourceId: "revision")
            .Build();
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-06-30"))!.Period.Should().Be(TimePeriod.Year(2022));
    }

    [Fact]
    public void An_observation_s_own_date_stands_above_that_of_its_source()
    {
        IndicatorCatalog catalog = Builder()
            .Add(Observation(Gdp, "2023", "30145.79亿元", "revision") with { PublishedOn = Day("2024-01-05") })
            .Build();
        catalog.PublishedOn(catalog.Observations[0]).Should().Be(Day("2024-01-05"));
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-01-05")).Should().NotBeNull();
    }

    [Fact]
    public void What_is_not_dated_was_not_shown_to_be_known()
    {
        IndicatorCatalog catalog = Builder().Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "undated").Build();
        catalog.PublishedOn(catalog.Observations[0]).Should().BeNull();
        catalog.Latest(Gdp, Day("2024-12-31"), Day("2024-12-31")).Should().BeNull();
        catalog.Latest(Gdp, Day("2024-12-31")).Should().NotBeNull();
    }

    [Fact]
    public void A_forecast_is_never_the_latest_observation()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2022", "29129亿元")
            .Add(Observation(Gdp, "2023", "3万亿元") with { Status = ObservationStatus.Forecast })
            .Build();
        catalog.Latest(Gdp, Day("2024-12-31"))!.Period.Should().Be(TimePeriod.Year(2022));
        catalog.At(Gdp, TimePeriod.Year(2023))!.Status.Should().Be(ObservationStatus.Forecast);
    }

    [Fact]
    public void A_result_stands_above_a_forecast_published_later()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "first")
            .Add(Observation(Gdp, "2023", "3万亿元", "revision") with { Status = ObservationStatus.Forecast })
            .Build();
        catalog.At(Gdp, TimePeriod.Year(2023))!.SourceId.Should().Be("first");
    }

    [Fact]
    public void Of_two_published_together_the_more_settled_is_taken()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2023", "30145.79亿元", sourceId: "first")
            .Add(Observation(Gdp, "2023", "30100亿元", "first") with { Status = ObservationStatus.Provisional })
            .Build();
        catalog.Latest(Gdp, Day("2024-12-31"))!.Status.Should().Be(ObservationStatus.Final);
    }

    [Fact]
    public void Observations_without_a_period_are_never_the_latest_and_stand_last()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", null, "99999亿元")
            .Observe("gdp", "chongqing", "2023", "30145.79亿元")
            .Build();
        catalog.Latest(Gdp, Day("2024-12-31"))!.Period.Should().Be(TimePeriod.Year(2023));
        catalog.ObservationsOf(Gdp)[^1].Period.Should().BeNull();
    }

    [Fact]
    public void Of_periods_that_end_together_the_longer_is_the_latest()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("gdp", "chongqing", "2023", "30145.79亿元")
            .Observe("gdp", "chongqing", "2023-Q4", "8000亿元")
            .Observe("gdp", "chongqing", "2024-Q1", "7232亿元")
            .Build();
        Series series = catalog.FindSeries(Gdp)!;
        series.Latest(Day("2024-01-31"))!.Period.Should().Be(TimePeriod.Year(2023));
        series.Latest(Day("2024-12-31"))!.Period.Should().Be(TimePeriod.Quarter(2024, 1));
        series.Latest(Day("2024-12-31"), among: period => period.Frequency == Frequency.Annual)!.Period.Should().Be(TimePeriod.Year(2023));
        series.Latest(Day("2024-01-31"), among: period => period.Frequency == Frequency.Quarterly)!.Period.Should().Be(TimePeriod.Quarter(2023, 4));
    }

    [Fact]
    public void A_stock_for_a_year_and_for_its_last_day_is_the_same()
    {
        IndicatorCatalog catalog = Builder().Observe("high-tech", "chongqing", "2023-12-31", "7565家").Build();
        catalog.At(HighTech, TimePeriod.Year(2023))!.Figure.Literal.Should().Be("7565家");
        catalog.At(HighTech, TimePeriod.Month(2023, 12)).Should().NotBeNull();
        catalog.At(HighTech, TimePeriod.Month(2023, 11)).Should().BeNull();
    }

    [Fact]
    public void A_flow_for_a_quarter_is_not_that_of_the_year()
    {
        IndicatorCatalog catalog = Builder().Observe("gdp", "chongqing", "2023-Q4", "8000亿元").Build();
        catalog.At(Gdp, TimePeriod.Year(2023)).Should().BeNull();
        catalog.At(Gdp, TimePeriod.Quarter(2023, 4)).Should().NotBeNull();
    }

    [Theory]
    [InlineData("growth-year", true)]
    [InlineData("difference[period=2022]", true)]
    [InlineData("growth-previous", false)]
    [InlineData("difference[of=growth-previous;period=2022]", false)]
    public void What_is_made_of_a_stock_belongs_to_a_day_unless_the_length_of_the_period_matters(string transformation, bool pointInTime)
    {
        SeriesKey key = HighTech.With(Transformation.Parse(transformation));
        string value = key.Transformation.DimensionFor(Dimension.Count("enterprise")).Code switch { "ratio" => "1%", "points" => "1个百分点", _ => "1家" };
        IndicatorCatalog catalog = Builder().Add(Observation(key, "2023-12-31", value)).Build();
        catalog.FindSeries(key)!.IsPointInTime.Should().Be(pointInTime);
        (catalog.At(key, TimePeriod.Year(2023)) is not null).Should().Be(pointInTime);
    }

    [Fact]
    public void A_ratio_of_two_stocks_belongs_to_a_day()
    {
        IndicatorCatalog catalog = Builder()
            .Add(Indicator("of-stocks", "%", IndicatorKind.Ratio) with { NumeratorId = "high-tech", DenominatorId = "high-tech" })
            .Add(Indicator("of-flows", "%", IndicatorKind.Ratio) with { NumeratorId = "gdp", DenominatorId = "gdp" })
            .Observe("of-stocks", "chongqing", "2023-12-31", "60%")
            .Observe("of-flows", "chongqing", "2023-12-31", "60%")
            .Build();
        catalog.At(new SeriesKey("of-stocks", "chongqing"), TimePeriod.Year(2023)).Should().NotBeNull();
        catalog.At(new SeriesKey("of-flows", "chongqing"), TimePeriod.Year(2023)).Should().BeNull();
    }

    [Fact]
    public void The_revised_stock_for_the_year_stands_above_the_first_for_the_day()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("high-tech", "chongqing", "2023-12-31", "7565家", sourceId: "revision")
            .Observe("high-tech", "chongqing", "2023", "7500家", sourceId: "first")
            .Build();
        catalog.Latest(HighTech, Day("2024-12-31"))!.SourceId.Should().Be("revision");
        catalog.At(HighTech, TimePeriod.Year(2023))!.SourceId.Should().Be("revision");
        catalog.At(HighTech, TimePeriod.Year(2023), new DateOnly(2024, 2, 1))!.SourceId.Should().Be("first");
    }

    [Fact]
    public void Only_the_periods_that_count_are_looked_at_whoever_published_last()
    {
        IndicatorCatalog catalog = Builder()
            .Observe("high-tech", "chongqing", "2023-12-31", "7565家", sourceId: "revision")
            .Observe("high-tech", "chongqing", "2023", "7500家", sourceId: "first")
            .Build();
        catalog.FindSeries(HighTech)!.Latest(Day("2024-12-31"), among: period => period.Frequency == Frequency.Annual)!.SourceId.Should().Be("first");
    }

    [Fact]
    public void Days_of_either_kind_give_the_same_answer()
    {
        IndicatorCatalog catalog = Builder().Observe("high-tech", "chongqing", "2023", "7565家", sourceId: "first").Build();
        catalog.Latest(HighTech, new DateOnly(2024, 6, 30), new DateOnly(2024, 1, 19)).Should().BeNull();
        catalog.Latest(HighTech, new DateOnly(2024, 6, 30), new DateOnly(2024, 1, 20)).Should().NotBeNull();
        catalog.At(HighTech, TimePeriod.Year(2023), new DateOnly(2024, 1, 19)).Should().BeNull();
    }

    [Fact]
    public void A_series_that_is_not_there_has_no_observation()
    {
        IndicatorCatalog catalog = Builder().Build();
        catalog.Latest(HighTech, Day("2024-12-31")).Should().BeNull();
        catalog.At(HighTech, TimePeriod.Year(2023)).Should().BeNull();
        catalog.ObservationsOf(HighTech).Should().BeEmpty();
        catalog.FindSeries(HighTech).Should().BeNull();
    }

    [Fact]
    public void A_long_series_added_backwards_is_found_in_order()
    {
        IndicatorCatalogBuilder builder = Builder();
        for (int year = 2100; year > 1900; year--)
            builder.Add(Observation(Gdp, TimePeriod.Year(year).ToString(), $"{year}亿元"));
        IndicatorCatalog catalog = builder.Build();
        for (int year = 1901; year <= 2100; year++)
            catalog.Latest(Gdp, TimePeriod.Year(year).End)!.Figure.Amount.Should().Be(year);
        catalog.ObservationsOf(Gdp).Select(o => o.Period!.Value).Should().BeInAscendingOrder();
    }
}
