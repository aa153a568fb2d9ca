using Indicators.Derivation;

namespace Indicators.Desk.Tests.Plans;

public sealed class FlowPlanTests
{
    private static readonly DateOnly EndOfSeptember = new(2024, 9, 30);

    [Fact]
    public void What_is_left_is_spread_evenly_and_adds_up()
    {
        BackwardPlan plan = Plan(new Record().Figures("output", "2024-01-01/P9M=180万辆", "2023-10=18万辆", "2023-11=20万辆", "2023-12=22万辆").Target("2024", "260万辆"));

        plan.Obstacle.Should().Be(PlanObstacle.None);
        plan.Left.Value.Should().Be(Rational.FromDecimal(80m));
        plan.Periods.Select(row => row.Period).Should().Equal(TimePeriod.Month(2024, 10), TimePeriod.Month(2024, 11), TimePeriod.Month(2024, 12));
        plan.Periods.Should().OnlyContain(row => row.Amount.Value == Rational.Create(80, 3));
        plan.Periods[^1].AtEnd.Value.Should().Be(Rational.FromDecimal(260m));
        plan.Periods[0].Growth.Value.Should().Be(Rational.Create(80, 3 * 18) - Rational.One);
        plan.LeftLastYear.Value.Should().Be(Rational.FromDecimal(60m));
        plan.LeftGrowth.Value.Should().Be(Rational.Create(1, 3));
        plan.Assumptions.Select(one => one.Kind).Should().Equal(PlanAssumptionKind.EvenMonths);
    }

    [Fact]
    public void The_range_of_what_is_done_stays_in_what_is_left()
    {
        BackwardPlan plan = Plan(new Record().Figures("output", "2024-01-01/P9M=180.0万辆").Target("2024", "260万辆"));

        (plan.Left.Low, plan.Left.High).Should().Be((Rational.FromDecimal(79.95m), Rational.FromDecimal(80.05m)));
        (plan.Periods[0].Amount.Low, plan.Periods[0].Amount.High).Should().Be((Rational.FromDecimal(26.65m), Rational.Create(8005, 300)));
    }

    [Fact]
    public void By_season_the_months_share_as_in_the_last_years_and_grow_alike()
    {
        Record record = new Record()
            .Figures("output", "2022-10=10万辆", "2022-11=20万辆", "2022-12=30万辆", "2023-10=20万辆", "2023-11=20万辆", "2023-12=20万辆", "2024-01-01/P9M=180万辆")
            .Target("2024", "260万辆");

        BackwardPlan one = Plan(record, SeasonalPattern.LastYears(1)), two = Plan(record, SeasonalPattern.LastYears(2));

        one.Periods.Should().OnlyContain(row => row.Growth.Value == Rational.Create(1, 3), "all months share as last year did");
        two.Periods.Select(row => row.Amount.Value).Should().Equal(Rational.FromDecimal(20m), Rational.Create(80, 3), Rational.Create(100, 3));
        two.Assumptions.Should().Contain(one => one.Kind == PlanAssumptionKind.SeasonOfYears && one.Details.SequenceEqual(new[] { "2022", "2023" }));
    }

    [Fact]
    public void A_year_that_is_not_published_month_by_month_is_left_out_and_named()
    {
        Record record = new Record().Figures("output", "2023-10=20万辆", "2023-11=20万辆", "2023-12=40万辆", "2022=200万辆", "2024-01-01/P9M=180万辆").Target("2024", "260万辆");

        BackwardPlan plan = Plan(record, SeasonalPattern.LastYears(2));

        plan.Assumptions.Should().Contain(one => one.Kind == PlanAssumptionKind.YearLeftOut && one.Details[0] == "2022");
        plan.Periods[2].Amount.Value.Should().Be(Rational.FromDecimal(40m));
    }

    [Fact]
    public void Months_follow_from_totals_to_date_and_the_whole_year()
    {
        Record record = new Record().Figures("output", "2023=240万辆", "2023-01-01/P9M=180万辆", "2023-01-01/P10M=198万辆", "2023-01-01/P11M=218万辆", "2024-01-01/P9M=180万辆").Target("2024", "260万辆");

        Plan(record).Periods.Select(row => row.LastYear.Value).Should().Equal(Rational.FromDecimal(18m), Rational.FromDecimal(20m), Rational.FromDecimal(22m));
    }

    [Fact]
    public void January_and_February_published_together_are_one_step()
    {
        Record record = new Record().Figures("output", "2023-01-01/P2M=30万辆", "2023-03=20万辆", "2023-01-01/P3M=50万辆", "2023=240万辆").Target("2024", "260万辆");

        BackwardPlan plan = Plan(record, asOf: new DateOnly(2023, 12, 31));

        plan.Periods[0].Period.Should().Be(TimePeriod.Months(2024, 1, 2));
        plan.Periods.Should().HaveCount(11);
        plan.Periods[0].Amount.Value.Should().Be(Rational.Create(260 * 2, 12));
        plan.Assumptions.Should().Contain(one => one.Kind == PlanAssumptionKind.JanuaryAndFebruaryTogether);
    }

    [Fact]
    public void Quarters_start_with_the_rest_of_the_one_begun()
    {
        BackwardPlan plan = Plan(new Record().Figures("output", "2024-01-01/P8M=180万辆").Target("2024", "260万辆"), step: PlanStep.Quarter, asOf: new DateOnly(2024, 8, 31));

        plan.Periods.Select(row => (row.Period, row.Amount.Value)).Should().Equal(
            (TimePeriod.Month(2024, 9), Rational.FromDecimal(20m)), (TimePeriod.Quarter(2024, 4), Rational.FromDecimal(60m)));
    }

    [Fact]
    public void A_target_years_ahead_has_totals_on_the_way_to_it()
    {
        Record record = new Record().Figures("output", "2023=200万辆").Target("2027", "280万辆");

        BackwardPlan plan = Plan(record, step: PlanStep.Year, asOf: new DateOnly(2023, 12, 31));

        plan.Periods.Select(row => row.Amount.Value).Should().Equal(
            Rational.FromDecimal(220m), Rational.FromDecimal(240m), Rational.FromDecimal(260m), Rational.FromDecimal(280m));
        plan.Assumptions.Should().Contain(one => one.Kind == PlanAssumptionKind.EqualAmounts);
        plan.Periods[0].Growth.Value.Should().Be(Rational.Create(1, 10));
    }

    [Fact]
    public void At_equal_rates_the_years_multiply_to_the_goal()
    {
        Record record = new Record().Figures("output", "2023=200万辆").Target("2025", "288万辆", with: target => target with { Path = TargetPath.Compound });

        Plan(record, step: PlanStep.Year, asOf: new DateOnly(2023, 12, 31)).Periods.Select(row => row.Amount.Value)
            .Should().Equal(Rational.FromDecimal(240m), Rational.FromDecimal(288m));
    }

    [Fact]
    public void Milestones_are_totals_to_date()
    {
        Record record = new Record().Figures("output", "2024-01-01/P3M=50万辆").Target("2024", "260万辆", with: target => target with
        {
            Path = TargetPath.Through(new TargetMilestone(TimePeriod.Quarter(2024, 1), Figure.Parse("40万辆")), new TargetMilestone(TimePeriod.Half(2024, 1), Figure.Parse("110万辆"))),
        });

        BackwardPlan plan = Plan(record, SeasonalPattern.Milestones, PlanStep.Quarter, new DateOnly(2024, 3, 31));

        plan.Periods.Select(row => row.Amount.Value).Should().Equal(Rational.FromDecimal(60m), Rational.FromDecimal(75m), Rational.FromDecimal(75m));
        plan.Assumptions.Select(one => one.Kind).Should().Equal(PlanAssumptionKind.MilestonePassed, PlanAssumptionKind.ThroughMilestones);
    }

    [Fact]
    public void A_total_over_a_span_is_spread_over_its_years()
    {
        Record record = new Record().Figures("output", "2021=100万辆", "2022=110万辆", "2023=90万辆")
            .Target(Target.Over("t", new SeriesKey("output", "here"), TimePeriod.FiveYearPlan(14), new CumulativeGoal(Figure.Parse("500万辆以上"))));

        BackwardPlan plan = Plan(record, step: PlanStep.Year, asOf: new DateOnly(2023, 12, 31));

        plan.Left.Value.Should().Be(Rational.FromDecimal(200m));
        plan.Periods.Select(row => row.Amount.Value).Should().Equal(Rational.FromDecimal(100m), Rational.FromDecimal(100m));
        plan.Periods[^1].AtEnd.Value.Should().Be(Rational.FromDecimal(500m));
    }

    [Fact]
    public void Growth_of_the_year_stands_on_last_years_level()
    {
        Record record = new Record().Figures("output", "2023=200万辆", "2024-01-01/P9M=150万辆", "2023-10=20万辆", "2023-11=20万辆", "2023-12=20万辆")
            .Target(Target.By("t", new SeriesKey("output", "here"), TimePeriod.Year(2024), new AnnualGrowthGoal(Figure.Parse("8%"))));

        BackwardPlan plan = Plan(record);

        plan.Goal.Value.Should().Be(Rational.FromDecimal(216m));
        plan.LeftGrowth.Value.Should().Be(Rational.Create(1, 10));
        plan.Assumptions.Should().Contain(one => one.Kind == PlanAssumptionKind.GrowthOnLevels);
    }

    [Fact]
    public void A_what_if_value_is_taken_and_the_others_share_the_rest()
    {
        Record record = new Record().Figures("output", "2024-01-01/P9M=180万辆", "2023-10=20万辆", "2023-11=20万辆", "2023-12=20万辆").Target("2024", "260万辆");
        WhatIf.TryParse("2024-10=30万辆", null, out WhatIf? october).Should().BeTrue();
        WhatIf.TryParse("2024-11=25%", null, out WhatIf? november).Should().BeTrue();

        BackwardPlan plan = Plan(record, options: PlanOptions.Default with { WhatIfs = [october!, november!] });

        plan.Periods.Select(row => (row.Amount.Value, row.IsStated)).Should().Equal(
            (Rational.FromDecimal(30m), true), (Rational.FromDecimal(25m), true), (Rational.FromDecimal(25m), false));
        plan.Periods[^1].AtEnd.Value.Should().Be(Rational.FromDecimal(260m));
    }

    [Fact]
    public void Another_goal_can_be_stated()
    {
        Record record = new Record().Figures("output", "2024-01-01/P9M=180万辆").Target("2024", "260万辆");

        Plan(record, options: PlanOptions.Default with { WhatIfs = [WhatIf.Goal(Figure.Parse("超270万辆"))] }).Left.Value.Should().Be(Rational.FromDecimal(90m));
    }

    [Fact]
    public void Stated_values_that_leave_the_goal_unmet_say_by_how_much()
    {
        Record record = new Record().Figures("output", "2024-01-01/P10M=220万辆").Target("2024", "260万辆");
        BackwardPlan plan = Plan(record, asOf: new DateOnly(2024, 10, 31), options: PlanOptions.Default with
        {
            WhatIfs = [WhatIf.Value(TimePeriod.Month(2024, 11), Figure.Parse("15万辆")), WhatIf.Value(TimePeriod.Month(2024, 12), Figure.Parse("16万辆"))],
        });

        (plan.Feasibility, plan.Margin.Value).Should().Be((PlanFeasibility.StatedValuesMissGoal, Rational.FromDecimal(9m)));
    }

    [Theory]
    [InlineData("270万辆", PlanFeasibility.AlreadyMet, 10)]
    [InlineData("200万辆", PlanFeasibility.Feasible, 0)]
    public void A_goal_that_is_met_says_by_how_much(string done, PlanFeasibility feasibility, int margin)
    {
        BackwardPlan plan = Plan(new Record().Figures("output", "2024-01-01/P9M=" + done).Target("2024", "260万辆"));

        (plan.Feasibility, plan.Margin.Value ?? Rational.Zero).Should().Be((feasibility, Rational.FromDecimal(margin)));
    }

    [Fact]
    public void A_ceiling_that_is_exceeded_says_by_how_much()
    {
        Record record = new Record().Figures("output", "2024-01-01/P9M=270万辆").Target("2024", "260万辆以内");

        BackwardPlan plan = Plan(record);

        (plan.Side, plan.Feasibility, plan.Margin.Value).Should().Be((GoalSide.AtMost, PlanFeasibility.Exceeded, Rational.FromDecimal(10m)));
    }

    [Fact]
    public void A_target_whose_time_is_over_says_what_is_missing()
    {
        BackwardPlan plan = Plan(new Record().Figures("output", "2024=250万辆").Target("2024", "260万辆"), asOf: new DateOnly(2025, 1, 31));

        (plan.Feasibility, plan.Margin.Value).Should().Be((PlanFeasibility.NoTimeLeft, Rational.FromDecimal(10m)));
    }

    [Fact]
    public void A_limit_of_growth_says_what_is_missing_at_it()
    {
        Record record = new Record().Figures("output", "2024-01-01/P9M=180万辆", "2023-10=20万辆", "2023-11=20万辆", "2023-12=20万辆").Target("2024", "260万辆");

        BackwardPlan plan = Plan(record, options: PlanOptions.Default with { GrowthLimit = 0.2m });

        (plan.Feasibility, plan.Margin.Value).Should().Be((PlanFeasibility.BeyondGrowthLimit, Rational.FromDecimal(8m)));
        Plan(record, options: PlanOptions.Default with { GrowthLimit = 0.4m }).Feasibility.Should().Be(PlanFeasibility.Feasible);
    }

    [Fact]
    public void Rounded_amounts_add_up_to_what_is_left()
    {
        Record record = new Record().Figures("output", "2024-01-01/P9M=180万辆").Target("2024", "260万辆");

        BackwardPlan plan = Plan(record, options: PlanOptions.Default with { RoundTo = Quantity.Parse("1万辆") });

        plan.Periods.Select(row => row.Rounded).Should().Equal(27m, 27m, 26m);
    }

    [Theory]
    [InlineData("2024", "260万辆", "2023=200万辆", PlanObstacle.NoMonthsPublished)]
    [InlineData("2027", "260万辆", "2024-01-01/P9M=180万辆", PlanObstacle.NoBaseYear)]
    [InlineData("2024", "260亿元", "2024-01-01/P9M=180万辆", PlanObstacle.UnitMismatch)]
    public void What_the_catalogue_lacks_is_said(string due, string goal, string figure, PlanObstacle obstacle)
    {
        Record record = new Record().Figures("output", figure);
        if (obstacle == PlanObstacle.UnitMismatch)
            record.Target("2024", "260万辆");
        else
            record.Target(due, goal);
        PlanOptions options = obstacle == PlanObstacle.UnitMismatch ? PlanOptions.Default with { WhatIfs = [WhatIf.Goal(Figure.Parse(goal))] } : PlanOptions.Default;

        BackwardPlan plan = Plan(record, options: options);

        plan.Obstacle.Should().Be(obstacle);
        plan.Periods.Should().BeEmpty();
        plan.ToText(Language.English).Should().Contain("No plan:");
        plan.ToText(Language.Chinese).Should().Contain("不能测算：");
    }

    [Fact]
    public void A_season_nobody_published_is_no_season() =>
        Plan(new Record().Figures("output", "2023=200万辆", "2024-01-01/P9M=180万辆").Target("2024", "260万辆"), SeasonalPattern.LastYears(3))
            .Obstacle.Should().Be(PlanObstacle.NoSeason);

    [Fact]
    public void A_target_without_a_number_has_no_plan()
    {
        Record record = new Record().Figures("output", "2023=200万辆")
            .Target(Target.By("t", new SeriesKey("output", "here"), TimePeriod.Year(2024), new NoNumberGoal(new LocalizedText("大幅增长", "much more"))));

        Plan(record).Obstacle.Should().Be(PlanObstacle.NoNumber);
    }

    [Fact]
    public void A_stated_value_outside_the_plan_is_refused() =>
        Plan(new Record().Figures("output", "2024-01-01/P9M=180万辆").Target("2024", "260万辆"),
            options: PlanOptions.Default with { WhatIfs = [WhatIf.Value(TimePeriod.Month(2024, 3), Figure.Parse("1万辆"))] })
            .Obstacle.Should().Be(PlanObstacle.WhatIfOutsidePlan);

    [Fact]
    public void Only_what_was_known_on_the_day_counts()
    {
        Record record = new Record().Figures("output", "2024-01-01/P9M=180万辆@2024-10-15", "2024-01-01/P9M=190万辆@2025-01-20").Target("2024", "260万辆");

        Plan(record, asOf: new DateOnly(2024, 10, 31)).Done.Value.Should().Be(Rational.FromDecimal(180m));
        Plan(record, asOf: new DateOnly(2024, 10, 31), options: PlanOptions.Default with { KnownBy = new DateOnly(2025, 2, 1) }).Done.Value.Should().Be(Rational.FromDecimal(190m));
    }

    private static BackwardPlan Plan(
        Record record, SeasonalPattern? pattern = null, PlanStep step = PlanStep.Month, DateOnly? asOf = null, PlanOptions? options = null)
    {
        IndicatorCatalog catalog = record.Build();
        return BackwardPlanner.For(catalog).Plan(catalog.Targets["t"], asOf ?? EndOfSeptember, step, pattern, options);
    }
}
