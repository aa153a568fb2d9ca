namespace Indicators.Desk.Tests.Plans;

public sealed class GrowthPlanTests
{
    private static readonly GrowthBasis Constant = new(PriceBasis.Constant);

    [Fact]
    public void Growth_at_constant_prices_is_weighted_with_last_years_amounts()
    {
        Record record = new Record().Indicator("gdp", "亿元", IndicatorKind.Flow, basis: Constant)
            .Figures("gdp", "2023=1000亿元", "2023-01-01/P9M=700亿元").Growth("gdp", "2024-01-01/P9M=4.8%")
            .Target(Target.By("t", new SeriesKey("gdp", "here"), TimePeriod.Year(2024), new AnnualGrowthGoal(Figure.Parse("5%以上"))));

        BackwardPlan plan = Plan(record, PlanStep.Quarter, new DateOnly(2024, 9, 30));

        // 5 % of 1000 less 4.8 % of 700, over 300.
        plan.Left.Value.Should().Be(Rational.Create(164, 3000));
        plan.Periods.Should().ContainSingle().Which.AtEnd.Value.Should().Be(Rational.Create(5, 100));
        plan.Measure.Should().Be(PlanMeasure.Growth);
        plan.Assumptions.Should().Contain(one => one.Kind == PlanAssumptionKind.WeightsOfLastYear);
        (plan.Left.Low < plan.Left.Value && plan.Left.Value < plan.Left.High).Should().BeTrue();
    }

    [Fact]
    public void Without_last_years_amounts_nothing_is_weighted()
    {
        Record record = new Record().Indicator("gdp", "亿元", IndicatorKind.Flow, basis: Constant).Growth("gdp", "2024-01-01/P9M=4.8%")
            .Target(Target.By("t", new SeriesKey("gdp", "here"), TimePeriod.Year(2024), new AnnualGrowthGoal(Figure.Parse("5%"))));

        Plan(record, PlanStep.Quarter, new DateOnly(2024, 9, 30)).Obstacle.Should().Be(PlanObstacle.NoBaseYear);
    }

    [Fact]
    public void Before_the_year_its_growth_is_what_the_year_must_grow()
    {
        Record record = new Record().Indicator("gdp", "亿元", IndicatorKind.Flow, basis: Constant).Figures("gdp", "2023=1000亿元")
            .Target(Target.By("t", new SeriesKey("gdp", "here"), TimePeriod.Year(2024), new AnnualGrowthGoal(Figure.Parse("5%"))));

        Plan(record, PlanStep.Quarter, new DateOnly(2023, 12, 31)).Periods.Should().ContainSingle().Which.Amount.Value.Should().Be(Rational.Create(1, 20));
    }

    /// <summary>
    /// The 14th five-year plan wants 13.5 % less energy a unit of output from 2020 to 2025; the communiqués give −2.7 % for 2021 and
    /// −0.1 % for 2022 (the sample of plans), and −0.5 % for 2023.
    /// </summary>
    [Fact]
    public void Yearly_changes_multiply_and_the_rest_falls_at_one_rate()
    {
        Record record = new Record().Indicator("intensity", "%", IndicatorKind.Ratio, Direction.Decrease).Growth("intensity", "2021=-2.7%", "2022=-0.1%", "2023=-0.5%")
            .Target(Target.Over("t", new SeriesKey("intensity", "here"), TimePeriod.FiveYearPlan(14), new ChangeGoal(Figure.Parse("-13.5%"))) with { Baseline = new Baseline(TimePeriod.Year(2020)) });

        BackwardPlan plan = Plan(record, PlanStep.Year, new DateOnly(2023, 12, 31));

        plan.Periods.Should().HaveCount(2);
        // 0.865 / (0.973 · 0.999 · 0.995) = 0.894354…, whose root is 0.945703….
        (plan.Periods[0].Amount.Value!.Value * Rational.FromDecimal(100m)).Round(2, MidpointRounding.AwayFromZero).Should().Be(-5.43m);
        plan.Periods[^1].AtEnd.Value.Should().Be(Rational.FromDecimal(-0.135m));
    }

    [Fact]
    public void An_average_growth_on_levels_goes_by_equal_rates()
    {
        Record record = new Record().Figures("output", "2020=100万辆", "2021=110万辆", "2022=121万辆")
            .Target(Target.Over("t", new SeriesKey("output", "here"), TimePeriod.Years(2021, 2024), new AverageGrowthGoal(Figure.Parse("10%"))) with { Baseline = new Baseline(TimePeriod.Year(2020)) });

        BackwardPlan plan = Plan(record, PlanStep.Year, new DateOnly(2022, 12, 31));

        plan.Periods.Select(row => row.Amount.Value).Should().Equal(Rational.FromDecimal(133.1m), Rational.FromDecimal(146.41m));
    }

    private static BackwardPlan Plan(Record record, PlanStep step, DateOnly asOf)
    {
        IndicatorCatalog catalog = record.Build();
        return BackwardPlanner.For(catalog).Plan(catalog.Targets["t"], asOf, step);
    }
}
