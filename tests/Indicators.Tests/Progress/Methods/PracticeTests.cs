using Indicators.Derivation;
using Indicators.Progress.Methods;
using static Indicators.Tests.Progress.Methods.Given;

namespace Indicators.Tests.Progress.Methods;

/// <summary>Published worked examples of practice: plan monitoring, project control, local governments, distance to a path.</summary>
public class PracticeTests
{
    // Months, completion to date, and the exact lead over months/12 in points.
    [Theory]
    [InlineData(5, "56.5", "100", "14.833")]
    [InlineData(5, "44", "100", "2.333")]
    [InlineData(10, "629.0", "647.4", "13.825")]
    [InlineData(10, "97.2", "100", "13.867")]
    [InlineData(4, "43.2", "100", "9.867")]
    [InlineData(4, "37.8", "100", "4.467")]
    [InlineData(6, "2751", "5005", "4.965")]
    public void Leads_over_the_months_gone(int months, string done, string plan, string lead) =>
        LeadPoints(Completed(done, plan), months, 3).Should().Be(D(lead));

    // Fujian 2020: behind the line until May, above it in June; a straight line is biased by the season.
    [Theory]
    [InlineData(2, "10.7", "-5.97")]
    [InlineData(3, "19.3", "-5.70")]
    [InlineData(4, "30.1", "-3.23")]
    [InlineData(5, "40.9", "-0.77")]
    [InlineData(6, "55", "5.00")]
    public void A_year_that_starts_slowly_looks_late_until_it_is_not(int months, string percent, string lead) =>
        LeadPoints(Completed(percent, "100"), months, 2).Should().Be(D(lead));

    [Fact]
    public void A_published_ratio_leaves_both_leads_that_were_printed()
    {
        // 629.0/647.4 is 97.143–97.173 %, printed 97.2; from the printed figure the lead is 13.8 or 13.9.
        Completion.TryEvaluate(AtLeast(647.4m), Published("629.0"), Measure.Exactly(0m), out Measure p);
        Points(p.Low).Should().Be(97.15m);
        Points(p.High).Should().Be(97.17m);
        Completion.TryEvaluate(AtLeast(100m), Published("97.2"), Measure.Exactly(0m), out Measure printed);
        Measure lead = Schedule.Lead(printed, Schedule.TimeShare(10, 12));
        (Math.Round(lead.Low!.Value * 100m, 3), Math.Round(lead.High!.Value * 100m, 3)).Should().Be((13.817m, 13.917m));

        static decimal Points(decimal? share) => Math.Round(share!.Value * 100m, 2);
    }

    // Over the planned value to date: 2751 is 346 above 2405; 792.4 is 50.6 above 741.8.
    [Theory]
    [InlineData("2751", "2405", "5005", "14.387")]
    [InlineData("792.4", "741.8", "1800", "6.821")]
    public void The_index_less_one_is_what_is_above_the_plan_to_date(string done, string planned, string total, string percent)
    {
        Measure index = Schedule.Index(Completed(done, total), D(planned) / D(total));
        Math.Round((index.Value!.Value - 1m) * 100m, 3).Should().Be(D(percent));
    }

    // Earned value over planned value.
    [Theory]
    [InlineData("170000", "200000", "400000", "0.85")]
    [InlineData("500", "450", "1000", "1.1111")]
    [InlineData("2.4", "2.6", "10", "0.9231")]
    [InlineData("1.25", "1.15", "10", "1.0870")]
    public void The_schedule_index_of_earned_value(string earned, string planned, string total, string expected) =>
        Schedule.Index(Completed(earned, total), D(planned) / D(total)).Rounded(4).Should().Be(D(expected));

    // Imihigo, Rwanda: cumulative targets by their latest value, percentages by the mean of the months.
    [Theory]
    [InlineData("12000", "18713", "64.1")]
    [InlineData("40", "60", "66.7")]
    [InlineData("150000", "192884", "77.8")]
    [InlineData("6000", "8250", "72.7")]
    [InlineData("8", "9", "88.9")]
    [InlineData("25", "28", "89.3")]
    [InlineData("704", "5005", "14.1")]
    public void Shares_of_a_contract_from_nothing(string done, string total, string percent) =>
        Math.Round(Completed(done, total).Value!.Value * 100m, 1).Should().Be(D(percent));

    [Fact]
    public void The_distance_to_a_path_is_the_lead_times_the_way()
    {
        // 100·v/b − [100 − (100 − 100·T/b)·τ] for 14.5 → 10.2, T = 7.25, 8 of 15 years: 2.99 points below the path.
        ResolvedGoal goal = AtMost(7.25m);
        Completion.TryEvaluate(goal, Exactly("10.2"), Exactly("14.5"), out Measure p);
        decimal distance = Schedule.Lead(p, Schedule.TimeShare(8, 15)).Value!.Value * 100m * ((7.25m / 14.5m) - 1m);
        Math.Round(distance, 4).Should().Be(-2.9885m);
    }

    [Fact]
    public void Beyond_the_line_may_be_certain_where_the_value_is_not()
    {
        Completion.TryEvaluate(AtLeast(60m), Published("超50"), Measure.Exactly(30m), out Measure p);
        p.Low.Should().BeGreaterThan(0.6m);
        Achievement.IsMet(AtLeast(60m), Published("超50")).Should().BeNull();
    }

    [Fact]
    public void A_one_digit_share_that_seems_to_meet_its_target_may_not() =>
        Achievement.IsMet(AtMost(0.2m), Published("0.2")).Should().BeNull();

    [Fact]
    public void Thirty_percent_off_ninety_is_sixty_three_and_not_sixty()
    {
        var goal = new ResolvedGoal(Unit.One, GoalSide.AtMost, 0.7m, 0m);
        goal.ThresholdFor(90m).Should().Be(63m);
    }

    private static Measure Completed(string done, string total)
    {
        Completion.TryEvaluate(AtLeast(D(total)), Exactly(done), Measure.Exactly(0m), out Measure p).Should().BeTrue();
        return p;
    }

    private static decimal LeadPoints(Measure completion, int months, int decimals) =>
        Math.Round(Schedule.Lead(completion, Schedule.TimeShare(months, 12)).Value!.Value * 100m, decimals);
}
