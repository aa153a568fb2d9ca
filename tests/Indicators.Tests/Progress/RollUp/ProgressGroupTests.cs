using Indicators.Progress;

namespace Indicators.Tests.Progress.RollUp;

public class ProgressGroupTests
{
    [Fact]
    public void A_framework_rolls_up_through_its_tiers_to_its_members()
    {
        ProgressGroup group = Framework().Group(
        [
            RollUpCases.Assessment("autos", ProgressStatus.OnSchedule, completion: 0.6m),
            RollUpCases.Assessment("autos", ProgressStatus.AheadOfSchedule, completion: 0.8m),
            RollUpCases.Assessment("chips", ProgressStatus.BehindSchedule, completion: 0.1m),
            RollUpCases.Assessment("elsewhere", ProgressStatus.Missed),
        ]);
        group.Tally.Total.Should().Be(3, "a subject that is no member does not count");
        group.Verdict.Certain.Should().Be(GroupStanding.PartlyOnCourse);
        group.Find("leading")!.Verdict.Certain.Should().Be(GroupStanding.OnCourse);
        group.Find("upgraded")!.Tally.Total.Should().Be(1);
        group.Find("chips")!.Verdict.Certain.Should().Be(GroupStanding.OffCourse);
        group.SelfAndBelow().Select(g => g.Id).Should().Equal("33618", "leading", "autos", "growing", "upgraded", "chips");
        group.Find("no-such").Should().BeNull();
    }

    [Fact]
    public void The_tally_of_a_group_is_its_parts_merged()
    {
        ProgressGroup group = Framework().Group([RollUpCases.Assessment("autos", ProgressStatus.OnSchedule), RollUpCases.Assessment("chips", ProgressStatus.Missed)]);
        ProgressTally.Merge(group.Parts.Select(part => part.Tally)).Should().Be(group.Tally);
    }

    [Fact]
    public void A_composite_is_made_on_request_over_everything_below()
    {
        ProgressGroup group = Framework().Group(
        [
            RollUpCases.Assessment("autos", ProgressStatus.OnSchedule, completion: 0.6m),
            RollUpCases.Assessment("chips", ProgressStatus.BehindSchedule),
        ]);
        ProgressComposite composite = group.Composite(a => a.Completion, target => target.Series.SubjectId == "autos" ? 3m : 1m);
        composite.Mean.Value.Should().Be(0.6m);
        composite.Coverage.Should().Be(0.75m);
    }

    [Fact]
    public void The_year_and_the_plan_have_verdicts_side_by_side()
    {
        var series = new SeriesKey("energy-intensity", "fujian");
        Target year = Target.By("year", series, TimePeriod.Year(2024), new ChangeGoal(Figure.Parse("-2%"))) with { Baseline = new Baseline(TimePeriod.Year(2023)) };
        Target plan = Target.Over("plan", series, TimePeriod.Parse("2021-01-01/P5Y"), new ChangeGoal(Figure.Parse("-13.5%")));
        var group = new ProgressGroup("fujian", new LocalizedText("福建"), [RollUpCases.Assessment("fujian", ProgressStatus.Missed, year), RollUpCases.Assessment("fujian", ProgressStatus.OnSchedule, plan)]);
        group.AnnualVerdict.Certain.Should().Be(GroupStanding.OffCourse);
        group.PlanVerdict.Certain.Should().Be(GroupStanding.OnCourse);
        group.Tally.Total.Should().Be(2);
    }

    [Fact]
    public void The_clock_of_a_target_is_its_span_or_its_way_or_its_growth()
    {
        var series = new SeriesKey("gdp", "cq");
        var goal = new LevelGoal(Figure.Parse("100亿元"));
        Target.Over("a", series, TimePeriod.Year(2024), goal).ClockOf().Should().Be(TargetClock.Annual);
        Target.Over("b", series, TimePeriod.Parse("2021-01-01/P5Y"), goal).ClockOf().Should().Be(TargetClock.Plan);
        Target.By("c", series, TimePeriod.Year(2027), goal).ClockOf().Should().Be(TargetClock.Plan);
        (Target.By("d", series, TimePeriod.Year(2027), goal) with { Baseline = new Baseline(TimePeriod.Year(2022)) }).ClockOf().Should().Be(TargetClock.Plan);
        Target.By("e", series.With(Transformation.Create(TransformationKind.GrowthOnYear)), TimePeriod.Year(2024), new LevelGoal(Figure.Parse("6%"))).ClockOf().Should().Be(TargetClock.Annual);
    }

    private static PolicyFramework Framework() => new(
        "33618",
        "33618",
        new LocalizedText("“33618”现代制造业集群体系", "33618"),
        TimePeriod.Year(2023),
        [
            new Tier("leading", new LocalizedText("主导产业"), 3),
            new Tier("growing", new LocalizedText("特色产业"), 18) { Tiers = [new Tier("upgraded", new LocalizedText("升级"), 12)] },
        ])
    {
        Members =
        [
            new IndustryCluster("leading", "autos", Confidence.Confirmed),
            new IndustryCluster("upgraded", "chips", Confidence.Confirmed),
            new IndustryCluster("growing", "chips", Confidence.Confirmed),
            new IndustryCluster("growing", null, Confidence.Confirmed),
        ],
    };
}
