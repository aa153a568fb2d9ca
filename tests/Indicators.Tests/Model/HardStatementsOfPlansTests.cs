using NodaTime;
using static Indicators.Tests.Model.HardStatements;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class HardStatementsOfPlansTests
{
    [Fact]
    public void S01_A_cumulative_fall_of_13_5_percent_with_only_yearly_changes_observed_and_a_change_of_scope()
    {
        Indicator energy = Indicator("energy-per-gdp", "吨标准煤/万元", IndicatorKind.Ratio, Direction.Decrease) with
        {
            GrowthBasis = new GrowthBasis(PriceBasis.Constant, ScopeBasis.Comparable),
            Breaks = [new SeriesBreak(new DateOnly(2022, 1, 1), Text("扣除原料用能和非化石能源"))],
        };
        IndicatorCatalog catalog = With(energy)
            .Observe("energy-per-gdp", "cn", "2021", "-2.7%", Transformation.YearOnYearGrowth)
            .Observe("energy-per-gdp", "cn", "2022", "-0.1%", Transformation.YearOnYearGrowth)
            .Add(Planned("energy", Country("energy-per-gdp"), new ChangeGoal(Figure("-13.5%"))) with
            {
                Baseline = new Baseline(TimePeriod.Year(2020)),
                Nature = TargetNature.Binding,
                Path = TargetPath.Compound,
            })
            .Build();
        Target target = catalog.Targets["energy"];
        catalog.SeriesOf(target).Observations.Should().BeEmpty();
        catalog.SeriesOf(target).Indicator.Breaks.Should().ContainSingle().Which.At.Should().Be(new LocalDate(2022, 1, 1));
        catalog.ObservationsOf(target.Series.With(Transformation.YearOnYearGrowth)).Should().HaveCount(2);
        target.Goal.NeedsBaseline.Should().BeTrue();
    }

    [Fact]
    public void S02_A_ceiling_that_must_hold_in_every_year()
    {
        Target target = With(Indicator("unemployment", "%", IndicatorKind.Ratio, Direction.Decrease))
            .Add(Planned("unemployment", Country("unemployment"), new LevelGoal(Figure("<5.5%"))) with { Evaluation = TargetEvaluation.EachYear })
            .Build().Targets["unemployment"];
        QuantityRange accepted = ((LevelGoal)target.Goal).Figure.Threshold;
        accepted.Contains(Quantity.Parse("5.2%")).Should().BeTrue();
        accepted.Contains(Quantity.Parse("5.5%")).Should().BeFalse();
        target.Evaluation.Should().Be(TargetEvaluation.EachYear);
    }

    [Fact]
    public void S03_About_5_5_percent_on_an_indicator_that_is_to_fall()
    {
        IndicatorCatalog catalog = With(Indicator("unemployment", "%", IndicatorKind.Ratio, Direction.Decrease))
            .Add(Target.By("unemployment-2024", Country("unemployment"), TimePeriod.Year(2024), new LevelGoal(Figure("5.5%左右"))))
            .Build();
        Target target = catalog.Targets[0];
        ((LevelGoal)target.Goal).Figure.Bound.Should().Be(Bound.About);
        catalog.SeriesOf(target).Indicator.Direction.Should().Be(Direction.Decrease);
    }

    [Fact]
    public void S04_A_sum_over_five_years_of_a_flow_that_is_not_the_change_of_the_stock()
    {
        IndicatorCatalog catalog = With(Indicator("urban-new-jobs", "万人", IndicatorKind.Flow), Indicator("urban-employed", "万人", IndicatorKind.Stock))
            .Add(Planned("jobs", Country("urban-new-jobs"), new CumulativeGoal(Figure("5500万人以上"))))
            .Observe("urban-new-jobs", "cn", "2022", "1206万人")
            .Build();
        catalog.SeriesOf(catalog.Targets["jobs"]).Indicator.Kind.Should().Be(IndicatorKind.Flow);
        ((CumulativeGoal)catalog.Targets["jobs"].Goal).Total.Bound.Should().Be(Bound.AtLeast);
        catalog.FindSeries(Country("urban-employed")).Should().BeNull();
    }

    [Fact]
    public void S05_A_capacity_measured_by_output_as_a_declared_proxy()
    {
        IndicatorCatalog catalog = With(Indicator("grain-capacity", "亿吨", IndicatorKind.Capacity), Indicator("grain-output", "亿吨", IndicatorKind.Flow))
            .Observe("grain-output", "cn", "2023", "69541万吨")
            .Add(Planned("grain", Country("grain-capacity"), new LevelGoal(Figure(">6.5亿吨"))) with
            {
                MeasuredBy = new TargetProxy("grain-output", "产量代表综合生产能力"),
                Evaluation = TargetEvaluation.EachYear,
                Nature = TargetNature.Binding,
            })
            .Build();
        Target target = catalog.Targets["grain"];
        catalog.SeriesOf(target).Observations.Should().BeEmpty();
        catalog.Latest(new SeriesKey(target.MeasuredBy!.IndicatorId, target.Series.SubjectId), Day("2023-12-31")).Should().NotBeNull();
    }

    [Fact]
    public void S06_Income_growth_in_step_with_that_of_GDP()
    {
        Transformation average = Transformation.AverageGrowthSince(TimePeriod.Year(2020));
        Indicator income = Indicator("income", "元", IndicatorKind.Flow) with { GrowthBasis = new GrowthBasis(PriceBasis.Constant) };
        Target target = With(income, Gdp)
            .Add(Planned("income", Country("income", average), new RelativeGoal(new GoalReference("gdp", average), GoalRelation.InStep)))
            .Build().Targets["income"];
        RelativeGoal goal = target.Goal.Should().BeOfType<RelativeGoal>().Subject;
        goal.Reference.SeriesFor(target.Series).Should().Be(Country("gdp", average));
        goal.Relation.Should().Be(GoalRelation.InStep);
    }

    [Fact]
    public void S07_Productivity_growth_above_that_of_GDP()
    {
        Transformation average = Transformation.AverageGrowthSince(TimePeriod.Year(2020));
        Target target = With(Indicator("productivity", "元/人", IndicatorKind.Ratio), Gdp)
            .Add(Planned("productivity", Country("productivity", average), new RelativeGoal(new GoalReference("gdp", average), GoalRelation.Above)))
            .Build().Targets[0];
        target.Goal.ToText(Language.Chinese).Should().StartWith("高于gdp 年均增长");
    }

    [Fact]
    public void S08_A_row_of_a_plan_that_is_set_year_by_year()
    {
        Transformation growth = Transformation.YearOnYearGrowth;
        IndicatorCatalogBuilder builder = With(Gdp).Add(Planned("gdp-14", Country("gdp", growth), new SetYearlyGoal()));
        string[] goals = ["6%以上", "5.5%左右", "5%左右", "5%左右", "5%左右"];
        for (int i = 0; i < goals.Length; i++)
            builder.Add(Target.By($"gdp-{2021 + i}", Country("gdp", growth), TimePeriod.Year(2021 + i), new LevelGoal(Figure(goals[i]))) with { ParentId = "gdp-14" });
        IndicatorCatalog catalog = builder.Build();
        catalog.ChildrenOf(catalog.Targets["gdp-14"]).Should().HaveCount(5);
    }

    [Fact]
    public void S09_Growth_itself_is_the_target()
    {
        IndicatorCatalog catalog = With(Gdp)
            .Add(Target.By("gdp-2023", Country("gdp", Transformation.YearOnYearGrowth), TimePeriod.Year(2023), new LevelGoal(Figure("5%左右"))))
            .Observe("gdp", "cn", "2023", "5.2%", Transformation.YearOnYearGrowth)
            .Build();
        Target target = catalog.Targets[0];
        target.Baseline.Should().BeNull();
        target.Goal.NeedsBaseline.Should().BeFalse();
        catalog.SeriesOf(target).At(TimePeriod.Year(2023))!.Figure.Literal.Should().Be("5.2%");
    }

    [Fact]
    public void S10_A_year_more_of_life_counted_from_2019_over_a_plan_that_begins_in_2021()
    {
        Target target = With(Indicator("life-expectancy", "岁", IndicatorKind.Ratio))
            .Add(Planned("life", Country("life-expectancy"), new IncreaseGoal(Figure("1岁"), IncreaseScope.Net)) with
            {
                Baseline = new Baseline(TimePeriod.Year(2019)) { Value = Figure("77.3岁"), SourceId = "plan" },
            })
            .Build().Targets["life"];
        target.Baseline!.Period.Precedes(target.Span!.Value).Should().BeTrue();
        (target.Baseline.Value!.Value.Quantity + ((IncreaseGoal)target.Goal).Amount.Quantity).Should().Be(Quantity.Parse("78.3岁"));
    }

    [Fact]
    public void S11_A_floor_for_spending_and_a_stretch_above_the_average_of_the_last_plan()
    {
        Indicator spending = Indicator("rd", "亿元", IndicatorKind.Flow) with { GrowthBasis = new GrowthBasis(PriceBasis.Current) };
        IndicatorCatalog catalog = With(spending, Gdp, Indicator("rd-intensity", "%", IndicatorKind.Ratio) with { NumeratorId = "rd", DenominatorId = "gdp" })
            .Add(Planned("rd", Country("rd"), new AverageGrowthGoal(Figure(">7%"))) with { Baseline = new Baseline(TimePeriod.Year(2020)) })
            .Add(Planned("rd-intensity", Country("rd-intensity"), new RelativeGoal(
                new GoalReference("rd-intensity") { Period = TimePeriod.FiveYearPlan(13), Aggregate = GoalAggregate.Mean }, GoalRelation.Above)) with
            {
                Commitment = TargetCommitment.Stretch,
            })
            .Build();
        catalog.Targets["rd-intensity"].Commitment.Should().Be(TargetCommitment.Stretch);
        ((RelativeGoal)catalog.Targets["rd-intensity"].Goal).Reference.Period.Should().Be(TimePeriod.Parse("“十三五”时期"));
    }

    [Fact]
    public void S12_Patents_per_ten_thousand_people()
    {
        Target target = With(Indicator("patents-per-10k", "件/万人", IndicatorKind.Ratio))
            .Add(Planned("patents", Country("patents-per-10k"), new LevelGoal(Figure("12件/万人"))) with
            {
                Baseline = new Baseline(TimePeriod.Year(2020)) { Value = Figure("6.3件/万人") },
            })
            .Build().Targets[0];
        (((LevelGoal)target.Goal).Figure.Quantity - target.Baseline!.Value!.Value.Quantity).Should().Be(Quantity.Parse("5.7件/万人"));
    }

    [Fact]
    public void S13_A_binding_share_that_was_met_and_lost_again_on_a_changed_scope()
    {
        Indicator air = Indicator("good-air-days", "%", IndicatorKind.Ratio) with { Breaks = [new SeriesBreak(new DateOnly(2021, 1, 1), Text("337个城市调整为339个城市"))] };
        IndicatorCatalog catalog = With(air)
            .Observe("good-air-days", "cn", "2021", "87.5%")
            .Observe("good-air-days", "cn", "2022", "86.5%")
            .Add(Planned("air", Country("good-air-days"), new LevelGoal(Figure("87.5%"))) with
            {
                Nature = TargetNature.Binding,
                Baseline = new Baseline(TimePeriod.Year(2020)) { Value = Figure("87%") },
            })
            .Build();
        QuantityRange accepted = ((LevelGoal)catalog.Targets[0].Goal).Figure.Threshold;
        catalog.SeriesOf(catalog.Targets[0]).Observations.Select(o => accepted.Contains(o.Figure.Quantity)).Should().Equal(true, false);
    }

    [Fact]
    public void S16_Doubling_and_more_than_12700_are_two_wordings_of_one_target()
    {
        Target target = With(Indicator("high-tech", "家", IndicatorKind.Stock))
            .Add(Target.By("double", City("high-tech"), TimePeriod.Year(2027), new LevelGoal(Figure("超过1.27万家"))) with
            {
                Baseline = new Baseline(TimePeriod.Year(2022)) { Value = Figure("6348家") },
                AlsoStated = [new MultipleGoal(2)],
            })
            .Build().Targets["double"];
        Quantity doubled = target.Baseline!.Value!.Value.Quantity * ((MultipleGoal)target.AlsoStated[0]).Multiple;
        doubled.Should().Be(Quantity.Parse("12696家"));
        ((LevelGoal)target.Goal).Figure.Threshold.Contains(doubled).Should().BeFalse();
    }

    [Fact]
    public void S17_More_than_ten_thousand_by_2025()
    {
        Target target = With(Indicator("high-tech", "家", IndicatorKind.Stock))
            .Add(Target.By("2025", City("high-tech"), TimePeriod.Year(2025), new LevelGoal(Figure("突破1万家"))))
            .Build().Targets[0];
        ((LevelGoal)target.Goal).Figure.Threshold.ToString().Should().Be("(1万家, +∞)");
        target.DueDate.Should().Be(new LocalDate(2025, 12, 31));
    }

    [Fact]
    public void S19_A_slogan_beside_an_amount_measured_by_another_indicator()
    {
        Target target = With(Indicator("output", "亿元", IndicatorKind.Flow), Indicator("above-scale-output", "亿元", IndicatorKind.Flow))
            .Add(Target.By("fuling-2027", new SeriesKey("output", "fuling"), TimePeriod.Year(2027), new LevelGoal(Figure("4000亿元"))) with
            {
                AlsoStated = [new NoNumberGoal(Text("再造一个“涪陵工业”", "another Fuling industry"))],
                MeasuredBy = new TargetProxy("above-scale-output"),
            })
            .Build().Targets[0];
        target.AlsoStated[0].ToText(Language.English).Should().Be("another Fuling industry");
        target.Baseline.Should().BeNull();
    }

    [Fact]
    public void S20_A_baseline_as_the_plan_printed_it_beside_the_figure_the_census_made_of_it()
    {
        IndicatorCatalog catalog = With(Indicator("urbanisation", "%", IndicatorKind.Ratio))
            .Add(Observation(Country("urbanisation"), "2019", "60.6%", "plan"))
            .Add(Observation(Country("urbanisation"), "2019", "62.71%", "census") with { Note = "人口普查修订" })
            .Add(Planned("urbanisation", Country("urbanisation"), new LevelGoal(Figure("65%"))) with
            {
                Baseline = new Baseline(TimePeriod.Year(2019)) { Value = Figure("60.6%"), SourceId = "plan" },
            })
            .Build();
        catalog.At(Country("urbanisation"), TimePeriod.Year(2019), new DateOnly(2021, 4, 30))!.Figure.Literal.Should().Be("60.6%");
        catalog.At(Country("urbanisation"), TimePeriod.Year(2019))!.Figure.Literal.Should().Be("62.71%");
        catalog.Targets[0].Baseline!.Value!.Value.Literal.Should().Be("60.6%");
    }
}
