using Indicators.Progress;

namespace Indicators.Tests.Progress.Assessments;

public class YearToDateAssessmentTests
{
    [Fact]
    public void Nine_months_are_projected_by_the_share_they_had_last_year()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2023-01-01/P9M", "1139"), ("2023", "1534"), ("2024-01-01/P9M", "1144"))
            .Goal("2024", "1600").AtEndOf(2024);
        a.Measures.YearToDate!.Months.Should().Be(9);
        Math.Round(a.Measures.Projected.Value!.Value, 4).Should().Be(1540.7340m);
        Math.Round(a.Measures.YearToDate.RunRate.Value!.Value, 2).Should().Be(1525.33m);
        a.Measures.YearToDate.Additive.Value.Should().Be(1539m);
        Math.Round(a.Measures.YearToDate.ExpectedShare.Value!.Value, 6).Should().Be(0.742503m);
        a.Completion.Value.Should().Be(1144m / 1600m);
        a.TimeShare.Should().Be(0.75m, "nine of twelve whole months");
        a.Lead.Value.Should().Be((1144m / 1600m) - 0.75m);
        a.Measures.YearToDate.SeasonalLead.Value.Should().Be((1144m / 1600m) - (1139m / 1534m));
        a.Measures.YearToDate.NeededGrowth.Value.Should().Be(((1600m - 1144m) / (1534m - 1139m)) - 1m);
        a.Status.Should().Equal([ProgressStatus.BehindSchedule], "71.5 % is short of nine twelfths");
        a.Inputs.Substitutions.Should().Contain(s => s.Kind == SubstitutionKind.SamePeriodShare);
    }

    [Fact]
    public void Without_last_year_it_is_the_run_rate_and_says_so()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2024-01-01/P9M", "1144")).Goal("2024", "1600").At(2024, 10, 20);
        a.Measures.Projected.Value.Should().Be(1144m * 12 / 9);
        a.Measures.YearToDate!.ProjectedBy.Should().Be(SubstitutionKind.RunRate);
        a.Inputs.Substitutions.Select(s => s.Kind).Should().Equal(SubstitutionKind.RunRate);
        a.Measures.YearToDate.NeededGrowth.IsAbsent.Should().BeTrue();
        a.Inputs.YearElapsed!.Value.ToString().Should().Be("9/12 months");
    }

    [Fact]
    public void January_and_February_are_published_together_and_are_two_months()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2020-01-01/P2M", "10.7")).Goal("2020", "100").At(2020, 3, 20);
        a.TimeShare.Should().Be(2m / 12m);
        Math.Round(a.Lead.Value!.Value * 100m, 2).Should().Be(-5.97m);
        a.Status.Should().Equal(ProgressStatus.BehindSchedule);
    }

    [Fact]
    public void Months_published_one_by_one_are_added_and_the_sum_is_recorded()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2024-01", "30"), ("2024-02", "30"), ("2024-03", "40")).Goal("2024", "400").At(2024, 4, 20);
        a.Measures.JudgedValue!.Value.Value.Should().Be(100m);
        a.Completion.Value.Should().Be(0.25m);
        a.Inputs.Substitutions.Should().Contain(s => s.Kind == SubstitutionKind.SumOfParts);
    }

    [Fact]
    public void A_task_done_before_the_year_is_over_is_achieved_early() =>
        OneSeries.Flow().With(("2024-01-01/P9M", "1700")).Goal("2024", "1600").At(2024, 10, 20).Status.Should().Equal(ProgressStatus.AchievedEarly);

    [Fact]
    public void Rounding_across_the_band_leaves_both_verdicts()
    {
        // 41.7 % of the year is over: 46.5 of 100 is 4.8 points ahead, 47.5 is 5.8.
        ProgressAssessment a = OneSeries.Flow().With(("2023-01-01/P5M", "47")).Goal("2023", "100").At(2023, 6, 20);
        a.Status.Should().Equal(ProgressStatus.AheadOfSchedule);
        a.Possible.Should().Equal(ProgressStatus.AheadOfSchedule, ProgressStatus.OnSchedule);
        a.Lead.Low.Should().Be(0.465m - (5m / 12m));
    }

    [Fact]
    public void A_ceiling_is_used_up_and_not_met_before_the_year_is_over()
    {
        OneSeries Within(string value) => OneSeries.Flow(Direction.Decrease).With(("2024-01-01/P6M", value)).Goal("2024", "100以内");
        ProgressAssessment saving = Within("40").At(2024, 7, 20);
        saving.Status.Should().Equal(ProgressStatus.AheadOfSchedule);
        saving.IsMet.Should().BeNull("half a year says nothing of the other half");
        saving.Verdict.MeetsThresholdToDate.Should().BeTrue();
        saving.Completion.Value.Should().Be(0.4m, "that much is used up");
        ProgressAssessment spent = Within("101").At(2024, 7, 20);
        spent.IsMet.Should().BeFalse();
        spent.Status.Should().Equal(ProgressStatus.BehindSchedule);
    }

    [Fact]
    public void A_part_of_an_earlier_year_is_not_taken_for_a_year()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2024-01-01/P9M", "200")).Goal("2025", "300", "2023").At(2024, 12, 31);
        a.Reason.Should().Be(Obstacle.PeriodTooShort);
        a.Status.Should().Equal(ProgressStatus.NotAssessable);
    }

    [Fact]
    public void A_goal_of_growth_asks_what_the_rest_of_the_year_must_bring()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2023-01-01/P9M", "720"), ("2023", "1000"), ("2024-01-01/P9M", "754.56"))
            .Growth(("2024-01-01/P9M", "4.8%")).Goal("2024", new AnnualGrowthGoal(Figure.Parse("5%"))).At(2024, 10, 20, new ProgressOptions(FigureReading.Written));
        a.Measures.Gap.Value.Should().Be(-0.2m);
        Math.Round(a.Measures.YearToDate!.NeededGrowth.Value!.Value * 100m, 4).Should().Be(5.5143m);
        a.Status.Should().Equal(ProgressStatus.BehindSchedule);
        a.Inputs.Substitutions.Should().Contain(s => s.Kind == SubstitutionKind.PartOfPeriod);
    }

    [Fact]
    public void A_half_and_a_quarter_are_followed_like_a_year()
    {
        ProgressAssessment half = OneSeries.Flow().With(("2023-Q1", "150"), ("2023-S1", "300"), ("2024-Q1", "160"))
            .Goal("2024-S1", "340").At(2024, 4, 20, new ProgressOptions(FigureReading.Written));
        half.Completion.Value.Should().Be(160m / 340m);
        half.TimeShare.Should().Be(0.5m, "three of six months");
        half.Measures.YearToDate!.TotalMonths.Should().Be(6);
        half.Measures.YearToDate.RunRate.Value.Should().Be(320m);
        half.Measures.YearToDate.SamePeriodShare.Value.Should().Be(320m, "160·300/150");
        half.Measures.YearToDate.NeededGrowth.Value.Should().Be((180m / 150m) - 1m);
        half.Status.Should().Equal([ProgressStatus.BehindSchedule], "47.1 % of the half's task in half of its time");
        ProgressAssessment quarter = OneSeries.Flow().With(("2024-04", "30"), ("2024-05", "30")).Goal("2024-Q2", "120").At(2024, 6, 20, new ProgressOptions(FigureReading.Written));
        quarter.TimeShare.Should().Be(2m / 3m);
        quarter.Completion.Value.Should().Be(0.5m);
        quarter.Measures.Projected.Value.Should().Be(90m);
        quarter.Status.Should().Equal(ProgressStatus.BehindSchedule);
    }

    [Theory]
    [InlineData("310", ProgressStatus.OnSchedule, 0)]
    [InlineData("240", ProgressStatus.BehindSchedule, -0.1)]
    [InlineData("455", ProgressStatus.BehindSchedule, -0.2)]
    [InlineData("700", ProgressStatus.BehindSchedule, -0.576923)]
    public void A_range_for_the_year_wants_the_sum_between_its_two_lines(string sum, ProgressStatus status, double lead)
    {
        ProgressAssessment a = OneSeries.Flow().With(("2024-01-01/P6M", sum)).Goal("2024", "600—650").At(2024, 7, 20, new ProgressOptions(FigureReading.Written));
        a.Status.Should().Equal(status);
        Math.Round(a.Lead.Value!.Value, 6).Should().Be((decimal)lead);
        a.IsMet.Should().Be(sum == "700" ? false : null);
    }

    [Fact]
    public void The_rounding_of_a_sum_in_a_range_reaches_its_lead()
    {
        // 2.7亿 is 2.65 to 2.75: below the line of 6亿 by 5.8 to 4.2 points.
        ProgressAssessment a = OneSeries.Flow().With(("2024-01-01/P6M", "2.7亿")).Goal("2024", "6亿—6.5亿").At(2024, 7, 20);
        a.Status.Should().Equal(ProgressStatus.BehindSchedule);
        a.Possible.Should().Equal(ProgressStatus.BehindSchedule);
        Math.Round(a.Lead.Low!.Value, 4).Should().Be(-0.0583m);
        Math.Round(a.Lead.High!.Value, 4).Should().Be(-0.0417m);
        OneSeries.Flow().With(("2024-01-01/P6M", "3亿多")).Goal("2024", "6亿—6.5亿").At(2024, 7, 20).Lead.High.Should().Be(0m, "between the lines there is no lead and no lag");
    }

    [Fact]
    public void A_part_of_a_year_before_the_target_is_no_value_too_short() =>
        OneSeries.Flow().Growth(("2025-01-01/P6M", "5.6%")).Goal("2026", new AnnualGrowthGoal(Figure.Parse("6%"))).At(2026, 3, 10)
            .Reason.Should().Be(Obstacle.OtherPeriod);

    [Fact]
    public void Growth_at_constant_prices_asks_no_level()
    {
        var basis = new GrowthBasis(PriceBasis.Constant);
        ProgressAssessment a = new OneSeries(IndicatorKind.Flow, Direction.Increase, Unit.One, basis)
            .With(("2023-01-01/P9M", "720"), ("2023", "1000"), ("2024-01-01/P9M", "754.56"))
            .Growth(("2024-01-01/P9M", "4.8%")).Goal("2024", new AnnualGrowthGoal(Figure.Parse("5%"))).At(2024, 10, 20);
        a.Measures.YearToDate.Should().BeNull();
    }

    [Fact]
    public void Both_clocks_are_shown()
    {
        ProgressAssessment a = OneSeries.Flow().With(("2022", "1000"), ("2024-01-01/P9M", "900")).Goal("2024", "1300", "2022").At(2024, 10, 20);
        a.Inputs.YearElapsed!.Value.ToString().Should().Be("9/12 months");
        a.Inputs.PlanElapsed!.Value.ToString().Should().Be("21/24 months");
        a.TimeShare.Should().Be(0.75m, "a task of the year runs on the clock of the year");
        OneSeries.Stock().With(("2022", "6348"), ("2025-10-15", "9123")).Goal("2027", "超12700", "2022").At(2025, 12, 1)
            .Inputs.PlanElapsed!.Value.ToString().Should().Be("33/60 months");
    }
}
