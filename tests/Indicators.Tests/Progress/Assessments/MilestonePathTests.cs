using Indicators.Progress;

namespace Indicators.Tests.Progress.Assessments;

/// <summary>100 in 2020, 200 in 2025; the plan wants 110 in 2022 and 140 in 2024, most of the way in its last year.</summary>
public class MilestonePathTests
{
    [Theory]
    [InlineData(2021, "105", "105", "0.05", "0", ProgressStatus.OnSchedule)]
    [InlineData(2022, "110", "110", "0.1", "0", ProgressStatus.OnSchedule)]
    [InlineData(2023, "120", "125", "0.25", "-0.05", ProgressStatus.OnSchedule)]
    [InlineData(2023, "119", "125", "0.25", "-0.06", ProgressStatus.BehindSchedule)]
    [InlineData(2024, "150", "140", "0.4", "0.1", ProgressStatus.AheadOfSchedule)]
    public void The_plan_runs_through_its_milestones(int year, string value, string planned, string share, string lead, ProgressStatus status)
    {
        ProgressAssessment a = Plan((year.ToString(), value)).AtEndOf(year);
        a.Measures.Planned.Value.Should().Be(Number(planned));
        a.Measures.PlannedShare.Value.Should().Be(Number(share));
        a.Lead.Value.Should().Be(Number(lead));
        a.Completion.Value.Should().Be((Number(value) - 100m) / 100m);
        a.Measures.ScheduleIndex.Value.Should().Be((Number(value) - 100m) / (Number(planned) - 100m));
        a.Status.Should().Equal(status);
        a.TimeShare.Should().Be((year - 2020) / 5m, "the clock goes on, whatever the plan wants by it");
    }

    [Fact]
    public void On_a_straight_line_the_same_value_is_far_behind() =>
        Plan(("2023", "120"), TargetPath.Linear).AtEndOf(2023).Status.Should().Equal(ProgressStatus.BehindSchedule);

    [Fact]
    public void The_pace_is_given_to_the_next_milestone_and_to_the_end()
    {
        ProgressAssessment a = Plan(("2023", "120")).AtEndOf(2023);
        a.Measures.NextMilestone!.Value.Literal.Should().Be("140");
        a.Measures.MilestonePace.Value.Should().Be(20m, "140 is one year away");
        a.Measures.RequiredPace.Value.Should().Be(40m, "200 is two years away");
        Plan(("2024", "150")).AtEndOf(2024).Measures.NextMilestone.Should().BeNull("only the goal is left");
    }

    [Fact]
    public void The_schedule_scheme_follows_the_plan_too()
    {
        OneSeries plan = Plan(("2023", "119"));
        ProgressAssessment a = plan.AtEndOf(2023);
        SchemeResult result = new ProgressCalculator(plan.Catalog, new ProgressOptions(FigureReading.Written)).Classify(a, ProgressSchemes.Schedule)!;
        result.Value.Value.Should().Be(-0.06m);
        result.Certain!.Status.Should().Be(ProgressStatus.BehindSchedule);
    }

    [Fact]
    public void Rounding_of_baseline_and_value_leaves_a_range_that_holds_every_case()
    {
        ProgressAssessment a = Plan(("2021", "105")).AtEndOf(2021, FigureReading.Hard);
        foreach (decimal b in new[] { 99.5m, 100m, 100.5m })
        {
            foreach (decimal v in new[] { 104.5m, 105m, 105.5m })
            {
                decimal planned = b + ((110m - b) / 2m);
                ((v - planned) / (200m - b)).Should().BeInRange(a.Lead.Low!.Value, a.Lead.High!.Value);
            }
        }
    }

    [Fact]
    public void A_cumulative_task_is_held_to_its_milestones()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2021", "5"), ("2022", "5"))
            .Goal("2021-01-01/P5Y", new CumulativeGoal(Figure.Parse("100")), also: t => t with { Path = TargetPath.Through(new TargetMilestone(TimePeriod.Year(2023), Figure.Parse("15"))) })
            .AtEndOf(2022);
        a.Measures.Planned.Value.Should().Be(10m);
        a.Lead.Value.Should().Be(0m);
        a.Status.Should().Equal(ProgressStatus.OnSchedule);
    }

    [Fact]
    public void The_sentence_names_the_plan() =>
        Plan(("2023", "119")).AtEndOf(2023).ToText(Language.English).Should().Contain("25.0% planned by then");

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static OneSeries Plan((string, string) value, TargetPath? path = null) => OneSeries.Stock()
        .With(("2020", "100"), value)
        .Goal("2025", "200", "2020", t => t with
        {
            Path = path ?? TargetPath.Through(
                new TargetMilestone(TimePeriod.Year(2024), Figure.Parse("140")),
                new TargetMilestone(TimePeriod.Year(2022), Figure.Parse("110"))),
        });
}
