using Indicators.Derivation;

namespace Indicators.Desk.Tests.Plans;

public sealed class LevelPlanTests
{
    [Fact]
    public void A_stock_rises_by_the_same_each_month()
    {
        BackwardPlan plan = Plan(Stock("2023=8000家", "2024-06=9000家"), PlanStep.Quarter, new DateOnly(2024, 6, 30));

        plan.Measure.Should().Be(PlanMeasure.Level);
        plan.Left.Value.Should().Be(Rational.FromDecimal(3600m));
        plan.Periods.Should().HaveCount(6).And.OnlyContain(row => row.Amount.Value == Rational.FromDecimal(600m));
        plan.Periods[^1].AtEnd.Value.Should().Be(Rational.FromDecimal(12600m));
        plan.Periods[1].Growth.Value.Should().Be(Rational.Create(102, 80) - Rational.One, "the end of 2024 is compared with the end of 2023");
    }

    [Fact]
    public void A_doubling_goes_by_equal_rates()
    {
        Record record = new Record().Indicator("firms", "家", IndicatorKind.Stock).Figures("firms", "2022=6000家", "2023=6000家")
            .Target(Target.By("t", new SeriesKey("firms", "here"), TimePeriod.Year(2025), new MultipleGoal(2)) with { Baseline = new Baseline(TimePeriod.Year(2022)) });

        BackwardPlan plan = Plan(record, PlanStep.Year, new DateOnly(2023, 12, 31));

        plan.Goal.Value.Should().Be(Rational.FromDecimal(12000m));
        RationalRange middle = plan.Periods[0].AtEnd;
        (middle.Low * middle.Low < Rational.FromDecimal(72_000_000m)).Should().BeTrue();
        (middle.High * middle.High > Rational.FromDecimal(72_000_000m)).Should().BeTrue("the root is enclosed");
        middle.Value!.Value.Round(2, MidpointRounding.AwayFromZero).Should().Be(8485.28m);
    }

    [Fact]
    public void A_share_moves_in_points()
    {
        Record record = new Record().Indicator("share", "%", IndicatorKind.Ratio).Figures("share", "2023=62%", "2024=63%").Target("2026", "65%", "share");

        BackwardPlan plan = Plan(record, PlanStep.Year, new DateOnly(2024, 12, 31));

        plan.Periods.Select(row => row.AtEnd.Value).Should().Equal(Rational.FromDecimal(64m), Rational.FromDecimal(65m));
        plan.ToText(Language.English).Should().Contain("points");
    }

    [Fact]
    public void A_fall_ends_below()
    {
        Record record = new Record().Indicator("waste", "吨", IndicatorKind.Stock, Direction.Decrease).Figures("waste", "2024=100吨").Target("2026", "80吨", "waste");

        BackwardPlan plan = Plan(record, PlanStep.Year, new DateOnly(2024, 12, 31));

        (plan.Side, plan.Left.Value).Should().Be((GoalSide.AtMost, Rational.FromDecimal(-20m)));
        plan.Periods.Select(row => row.Amount.Value).Should().Equal(Rational.FromDecimal(-10m), Rational.FromDecimal(-10m));
        Plan(new Record().Indicator("waste", "吨", IndicatorKind.Stock, Direction.Decrease).Figures("waste", "2024=70吨").Target("2026", "80吨", "waste"), PlanStep.Year, new DateOnly(2024, 12, 31))
            .Feasibility.Should().Be(PlanFeasibility.AlreadyMet);
    }

    [Fact]
    public void By_season_a_stock_adds_as_it_did()
    {
        Record record = Stock("2023-06=8000家", "2023-09=8100家", "2023=8400家", "2024-06=9000家");
        record = record.Target(Target.By("u", new SeriesKey("firms", "here"), TimePeriod.Year(2024), new LevelGoal(Figure.Parse("9800家"))));
        IndicatorCatalog catalog = record.Build();

        BackwardPlan plan = BackwardPlanner.For(catalog).Plan(catalog.Targets["u"], new DateOnly(2024, 6, 30), PlanStep.Quarter, SeasonalPattern.LastYears(1));

        plan.Periods.Select(row => row.Amount.Value).Should().Equal(Rational.FromDecimal(200m), Rational.FromDecimal(600m));
    }

    [Fact]
    public void A_level_may_be_stated_and_the_way_goes_on_from_it()
    {
        Record record = Stock("2024-06=9000家");
        IndicatorCatalog catalog = record.Build();
        PlanOptions options = PlanOptions.Default with { WhatIfs = [WhatIf.Value(TimePeriod.Half(2024, 2), Figure.Parse("9600家"))] };

        BackwardPlan halves = BackwardPlanner.For(catalog).Plan(catalog.Targets["t"], new DateOnly(2024, 6, 30), PlanStep.Year, options: options);

        halves.Periods.Select(row => (row.AtEnd.Value, row.IsStated)).Should().Equal((Rational.FromDecimal(9600m), true), (Rational.FromDecimal(12600m), false));
    }

    [Fact]
    public void Without_a_value_there_is_no_plan() =>
        Plan(Stock("2024=9000家"), PlanStep.Year, new DateOnly(2023, 12, 31)).Obstacle.Should().Be(PlanObstacle.NoValue);

    [Fact]
    public void A_multiple_of_a_baseline_nobody_published_has_no_plan()
    {
        Record record = new Record().Indicator("firms", "家", IndicatorKind.Stock).Figures("firms", "2023=6000家")
            .Target(Target.By("t", new SeriesKey("firms", "here"), TimePeriod.Year(2025), new IncreaseGoal(Figure.Parse("600家"), IncreaseScope.Net)) with { Baseline = new Baseline(TimePeriod.Year(2022)) });

        Plan(record, PlanStep.Year, new DateOnly(2023, 12, 31)).Obstacle.Should().Be(PlanObstacle.NoBaseYear);
    }

    private static Record Stock(params string[] figures) =>
        new Record().Indicator("firms", "家", IndicatorKind.Stock).Figures("firms", figures).Target("2025", "12600家", "firms");

    private static BackwardPlan Plan(Record record, PlanStep step, DateOnly asOf)
    {
        IndicatorCatalog catalog = record.Build();
        return BackwardPlanner.For(catalog).Plan(catalog.Targets["t"], asOf, step);
    }
}
