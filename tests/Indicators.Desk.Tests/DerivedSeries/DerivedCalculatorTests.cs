namespace Indicators.Desk.Tests.DerivedSeries;

public sealed class DerivedCalculatorTests
{
    private static readonly SeriesKey Output = new("output", "here");
    private static readonly NumberRounding OneDecimal = new(1, MidpointRounding.AwayFromZero);

    /// <summary>National Bureau of Statistics, first quarter of 2021: +18.3 % on a year earlier, two-year average 5.0 %; by industry 8.1 → 2.3, 24.4 → 6.0, 15.6 → 4.7, after −6.8, −3.2, −9.6 and −5.2 % in 2020.</summary>
    [Theory]
    [InlineData("-6.8%", "18.3%", 5.0)]
    [InlineData("-3.2%", "8.1%", 2.3)]
    [InlineData("-9.6%", "24.4%", 6.0)]
    [InlineData("-5.2%", "15.6%", 4.7)]
    public void The_two_year_average_is_that_of_the_office(string first, string second, double published)
    {
        DerivedFigure figure = For(new Record().Growth("output", "2020-Q1=" + first, "2021-Q1=" + second)).TwoYearAverage(Output, TimePeriod.Quarter(2021, 1));

        Rounded(figure).Should().Be((decimal)published);
        figure.Series.Transformation.Kind.Should().Be(TransformationKind.AverageGrowth);
        (figure.Value.Low < figure.Value.Value && figure.Value.Value < figure.Value.High).Should().BeTrue();
    }

    /// <summary>
    /// National Bureau of Statistics, 17 January 2024: growth of 5.2 % in 2023, 82.5 % of it by final consumption; statistical communiqué of 29
    /// February: 4.3 points. The rest of the growth, 17.5 %, is 1.5 − 0.6 points there.
    /// </summary>
    [Theory]
    [InlineData("82.5%", 4.3)]
    [InlineData("17.5%", 0.9)]
    public void Contribution_points_follow_from_the_published_share(string share, double points)
    {
        var part = new SeriesKey("part", "here");
        Record record = new Record().Indicator("part", "辆", IndicatorKind.Flow).Growth("output", "2023=5.2%")
            .Of(part.With(Transformation.ContributionShareTo("output")), "2023=" + share);

        Rounded(For(record).ContributionByShare(part, Output, TimePeriod.Year(2023))).Should().Be((decimal)points);
    }

    [Fact]
    public void Contribution_points_of_parts_add_up_to_the_growth_of_the_whole()
    {
        Record record = new Record().Indicator("a", "辆", IndicatorKind.Flow).Indicator("b", "辆", IndicatorKind.Flow)
            .Figures("a", "2022=60辆", "2023=66辆").Figures("b", "2022=40辆", "2023=39辆").Figures("output", "2022=100辆", "2023=105辆");
        DerivedCalculator calculator = For(record);

        calculator.ContributionPoints(new SeriesKey("a", "here"), Output, TimePeriod.Year(2023)).Value.Value.Should().Be(Rational.FromDecimal(6m));
        calculator.ContributionPoints(new SeriesKey("b", "here"), Output, TimePeriod.Year(2023)).Value.Value.Should().Be(Rational.FromDecimal(-1m));
    }

    /// <summary>OpenStax, Principles of Macroeconomics 2e, 6.2 and table 6.5 (the third edition has later figures): 543.3 billion dollars of 1960 over 2859.5 at constant prices is a deflator of 19.0 (2005 = 100).</summary>
    [Fact]
    public void The_deflator_of_a_textbook_is_the_ratio_of_nominal_to_real()
    {
        Record record = new Record().Indicator("nominal", "亿元", IndicatorKind.Flow).Indicator("real", "亿元", IndicatorKind.Flow).Figures("nominal", "1960=5433亿元").Figures("real", "1960=28595亿元");

        RationalRange ratio = For(record).Ratio(new SeriesKey("nominal", "here"), new SeriesKey("real", "here"), TimePeriod.Year(1960)).Value;

        (ratio.Value!.Value * Rational.FromDecimal(100m)).Round(1, MidpointRounding.AwayFromZero).Should().Be(19.0m);
    }

    /// <summary>Chongqing 2025: 33757.93亿元 after 32193.15亿元, real growth of 5.3 % (plan report of 2025, work report of 2026): prices fell by 0.4 %.</summary>
    [Fact]
    public void Levels_at_current_prices_and_real_growth_imply_a_deflator()
    {
        Record record = new Record().Indicator("gdp", "亿元", IndicatorKind.Flow, basis: new GrowthBasis(PriceBasis.Constant))
            .Figures("gdp", "2024=32193.15亿元", "2025=33757.93亿元").Growth("gdp", "2025=5.3%");

        Rounded(For(record).ImpliedDeflator(new SeriesKey("gdp", "here"), TimePeriod.Year(2025))).Should().Be(-0.4m);
    }

    [Fact]
    public void Growth_that_is_not_real_implies_no_deflator() =>
        For(new Record().Figures("output", "2024=100辆", "2025=105辆").Growth("output", "2025=5.0%")).ImpliedDeflator(Output, TimePeriod.Year(2025))
            .Obstacle.Should().Be(DerivedObstacle.BasisDiffers);

    /// <summary>
    /// Consumer prices of January 2017 (note of the National Bureau of Statistics): 2.5 % on a year earlier, of which carry-over about
    /// 1.5 and new price changes about 1.0 points; the monthly changes of February to December 2016 as published.
    /// </summary>
    [Fact]
    public void Carry_over_and_new_price_changes_are_those_of_the_office_within_rounding()
    {
        string[] months = ["1.6", "-0.4", "-0.2", "-0.5", "-0.1", "0.2", "0.1", "0.7", "-0.1", "0.1", "0.2"];
        Record record = new Record().Indicator("cpi", "%", IndicatorKind.Index).Growth("cpi", "2017-01=2.5%")
            .Of(new SeriesKey("cpi", "here", Transformation.PreviousPeriodGrowth), [.. months.Select((month, i) => $"2016-{i + 2:00}={month}%")]);
        DerivedCalculator calculator = For(record);
        var cpi = new SeriesKey("cpi", "here");

        DerivedFigure carried = calculator.CarryOver(cpi, TimePeriod.Month(2017, 1)), added = calculator.NewPrice(cpi, TimePeriod.Month(2017, 1));

        carried.Value.Should().Match<RationalRange>(range => range.Low <= Rational.FromDecimal(1.5m) && Rational.FromDecimal(1.5m) <= range.High);
        added.Value.Should().Match<RationalRange>(range => range.Low <= Rational.One && Rational.One <= range.High);
        (carried.Value.Value + added.Value.Value).Should().Be(Rational.FromDecimal(2.5m));
        carried.Inputs.Should().HaveCount(11);
        calculator.CarryOver(cpi, TimePeriod.Month(2017, 12)).Value.Value.Should().Be(Rational.Zero, "nothing is carried into December");
    }

    [Fact]
    public void A_month_that_is_missing_is_named()
    {
        DerivedFigure figure = For(new Record().Indicator("cpi", "%", IndicatorKind.Index)).CarryOver(new SeriesKey("cpi", "here"), TimePeriod.Month(2017, 11));

        (figure.Obstacle, figure.Missing).Should().Be((DerivedObstacle.InputMissing, "cpi@here growth-previous 2016-12"));
        FluentActions.Invoking(() => figure.ToObservation(OneDecimal)).Should().Throw<InvalidOperationException>();
        figure.ToText(Language.English).Should().Contain("a figure is missing");
    }

    [Fact]
    public void Per_head_is_over_the_people_the_caller_names()
    {
        Record record = new Record().Indicator("gdp", "亿元", IndicatorKind.Flow).Indicator("people", "万人", IndicatorKind.Stock)
            .Figures("gdp", "2024=300亿元").Figures("people", "2023=2900人", "2024=3100人");
        DerivedCalculator calculator = For(record);
        SeriesKey gdp = new("gdp", "here"), people = new("people", "here");

        DerivedFigure mean = calculator.PerHead(gdp, people, TimePeriod.Year(2024), DenominatorTime.MeanOfYearEnds), end = calculator.PerHead(gdp, people, TimePeriod.Year(2024), DenominatorTime.YearEnd);

        mean.Value.Value.Should().Be(Rational.FromDecimal(1000m), "300亿元 over 0.3万人, in 亿元 a 万人");
        end.Value.Value.Should().Be(Rational.Create(30000, 31));
    }

    /// <summary>
    /// Statistical communiqué of 2023: 1260582亿元, of which 89755, 482589 and 688238亿元 are 7.1, 38.3 and 54.6 %; 140967万人 at the end of the year,
    /// 208万人 fewer than a year before, 89358元 a head, which is over the mean of the two ends.
    /// </summary>
    [Fact]
    public void Shares_and_the_product_a_head_are_those_of_the_communique()
    {
        Record record = new Record().Indicator("gdp", "亿元", IndicatorKind.Flow).Indicator("part", "亿元", IndicatorKind.Flow).Indicator("people", "万人", IndicatorKind.Stock)
            .Figures("gdp", "2023=1260582亿元").Figures("people", "2022=141175万人", "2023=140967万人");
        SeriesKey gdp = new("gdp", "here"), part = new("part", "here");
        foreach ((string level, decimal share) in ((string, decimal)[])[("89755亿元", 7.1m), ("482589亿元", 38.3m), ("688238亿元", 54.6m)])
            Rounded(For(new Record().Indicator("gdp", "亿元", IndicatorKind.Flow).Indicator("part", "亿元", IndicatorKind.Flow).Figures("gdp", "2023=1260582亿元").Figures("part", "2023=" + level))
                .Share(part, gdp, TimePeriod.Year(2023))).Should().Be(share);

        DerivedFigure head = For(record).PerHead(gdp, new SeriesKey("people", "here"), TimePeriod.Year(2023), DenominatorTime.MeanOfYearEnds);
        (head.Value.Value!.Value * Rational.FromDecimal(10_000m)).Round(0, MidpointRounding.AwayFromZero).Should().Be(89358m, "亿元 a 万人 are 万元 a head");
    }

    /// <summary>Australian Bureau of Statistics, 6461.0 of 2011, 12.3: 177.0 on the base 1980-81 is 95.4 on that of 1989-90, where it was 185.6.</summary>
    [Fact]
    public void A_rebased_index_is_that_of_the_bureau()
    {
        Record record = new Record()
            .With(new Indicator("index", new LocalizedText("指数", "Index"), Unit.One, IndicatorKind.Index, Direction.Increase) { Base = IndexBase.Fixed(TimePeriod.Year(1981)) })
            .Figures("index", "1989=177.0", "1990=185.6");

        Rounded(For(record).RebasedIndex(new SeriesKey("index", "here"), TimePeriod.Year(1989), TimePeriod.Year(1990))).Should().Be(95.4m);
    }

    [Fact]
    public void Share_and_rebased_index_are_ratios()
    {
        Record record = new Record().Indicator("a", "辆", IndicatorKind.Flow).Figures("a", "2023=66辆").Figures("output", "2023=200辆")
            .With(new Indicator("index", new LocalizedText("指数", "Index"), Unit.One, IndicatorKind.Index, Direction.Increase) { Base = IndexBase.Fixed(TimePeriod.Year(2015)) })
            .Figures("index", "2020=125", "2023=150");
        DerivedCalculator calculator = For(record);

        calculator.Share(new SeriesKey("a", "here"), Output, TimePeriod.Year(2023)).Value.Value.Should().Be(Rational.FromDecimal(33m));
        calculator.RebasedIndex(new SeriesKey("index", "here"), TimePeriod.Year(2023), TimePeriod.Year(2020)).Value.Value.Should().Be(Rational.FromDecimal(120m));
        calculator.RebasedIndex(Output, TimePeriod.Year(2023), TimePeriod.Year(2023)).Obstacle.Should().Be(DerivedObstacle.WrongKind);
    }

    [Fact]
    public void Months_and_totals_to_date_lead_to_each_other()
    {
        DerivedCalculator calculator = For(new Record().Figures("output", "2024-01-01/P8M=160.0万辆", "2024-01-01/P9M=182.5万辆", "2024-10=20万辆"));

        DerivedFigure september = calculator.MonthFromToDate(Output, TimePeriod.Month(2024, 9)), tenMonths = calculator.ToDateFromMonths(Output, TimePeriod.Months(2024, 1, 10));

        september.Value.Value.Should().Be(Rational.FromDecimal(225_000m));
        (september.Value.High - september.Value.Low).Should().Be(Rational.FromDecimal(2000m), "two roundings of 1000 add up");
        tenMonths.Value.Value.Should().Be(Rational.FromDecimal(2_025_000m));
        calculator.MonthFromToDate(Output, TimePeriod.Month(2024, 3)).Obstacle.Should().Be(DerivedObstacle.InputMissing);
    }

    [Fact]
    public void A_break_between_the_periods_is_in_the_way()
    {
        Record record = new Record().With(new Indicator("firms", new LocalizedText("企业", "Firms"), Unit.Parse("家"), IndicatorKind.Flow, Direction.Increase)
        {
            Breaks = [new SeriesBreak(new DateOnly(2024, 1, 1), new LocalizedText("口径", "scope"))],
        }).Growth("firms", "2023=5%", "2024=6%");

        For(record).TwoYearAverage(new SeriesKey("firms", "here"), TimePeriod.Year(2024)).Obstacle.Should().Be(DerivedObstacle.BreakBetween);
    }

    [Fact]
    public void A_derived_observation_is_marked_and_never_taken_for_a_published_one()
    {
        Record record = new Record().Figures("output", "2024-01-01/P8M=160.0万辆", "2024-01-01/P9M=182.5万辆");
        IndicatorCatalog catalog = record.Build();
        Observation derived = DerivedCalculator.For(catalog).MonthFromToDate(Output, TimePeriod.Month(2024, 9)).ToObservation(OneDecimal);
        IndicatorCatalog both = catalog.ToBuilder().Add(derived).Build();

        derived.Status.Should().Be(ObservationStatus.Derived);
        derived.Note.Should().Contain("month-from-to-date");
        both.At(Output, TimePeriod.Month(2024, 9)).Should().BeNull();
        both.Latest(Output, new DateOnly(2024, 12, 31))!.Period.Should().Be(TimePeriod.Months(2024, 1, 9));
        both.ObservationsOf(Output).Should().HaveCount(3);
        DerivedCalculator.For(both).ToDateFromMonths(Output, TimePeriod.Months(2024, 1, 9)).Inputs.Should().ContainSingle("what was derived is no evidence");
        string json = Indicators.Json.CatalogWriter.ToJson(both);
        json.Should().Contain("\"status\": \"derived\"").And.Contain("\"revision\": 4");
    }

    [Fact]
    public void A_draft_is_not_held_against_a_derived_figure_nor_a_ledger_kept_of_it()
    {
        IndicatorCatalog catalog = new Record()
            .Figures("output", "2024-01-01/P8M=160.0万辆@2024-09-20", "2024-01-01/P9M=182.5万辆@2024-10-20", "2024-09=22.4万辆@2024-11-20").Build();
        Observation derived = DerivedCalculator.For(catalog, new DateOnly(2024, 10, 31)).MonthFromToDate(Output, TimePeriod.Month(2024, 9)).ToObservation(OneDecimal)
            with
        { Figure = Figure.Parse("22.5万辆"), SourceId = "2024-10-20" };
        IndicatorCatalog both = catalog.ToBuilder().Add(derived).Build();
        IndicatorCatalog asPublished = catalog.ToBuilder().Add(derived with { Status = ObservationStatus.Provisional }).Build();

        DraftRemark Checked(IndicatorCatalog record) => DraftChecker.For(record).Check("2024年9月，本市output量22.5万辆。", new DateOnly(2024, 12, 1)).Remarks.Single();
        (Checked(both).Verdict, Checked(both).Slip).Should().Be((Checked(catalog).Verdict, Checked(catalog).Slip));
        RevisionLedger.Of(both).Figures.Should().BeEmpty("one publication is no revision");
        RevisionLedger.Of(asPublished).Figures.Should().ContainSingle();
        StatementWriter.For(both).WriteAll().Should().Be(StatementWriter.For(catalog).WriteAll(), "nor is it written as published");
    }

    [Fact]
    public void Every_row_is_documented_in_both_languages()
    {
        DerivedFormulas.All.Select(row => row.Code).Should().OnlyHaveUniqueItems().And.HaveCount(12);
        foreach (DerivedFormula row in DerivedFormulas.All)
        {
            foreach (LocalizedText text in new[] { row.Name, row.Formula, row.Inputs, row.Rounding, row.NotWhen })
                (text.Zh!.Length > 0 && text.En!.Length > 0).Should().BeTrue();
        }

        FluentActions.Invoking(() => DerivedFormulas.Of("nothing")).Should().Throw<KeyNotFoundException>().WithMessage("*two-year-average*");
    }

    private static decimal Rounded(DerivedFigure figure) => figure.Value.Value!.Value.Round(1, MidpointRounding.AwayFromZero);

    private static DerivedCalculator For(Record record) => DerivedCalculator.For(record.Build());
}
