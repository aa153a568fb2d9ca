using Indicators.Progress;
using Indicators.Tests.Progress.Assessments;
using NodaTime;

namespace Indicators.Tests.Progress;

public class ProgressCalculatorTests
{
    private static readonly DateOnly EndOf2023 = new(2023, 12, 31);

    [Fact]
    public void The_doubling_target_is_on_schedule_at_the_end_of_2023()
    {
        ProgressAssessment a = Assess(Doubling(), EndOf2023);
        a.Current!.Figure.Literal.Should().Be("7565家");
        a.Completion.Value.Should().Be((7565m - 6348m) / (12700m - 6348m));
        a.Completion.IsExact.Should().BeTrue("counts written out in full and a decreed threshold leave no room");
        a.TimeShare.Should().Be(0.2m);
        a.Lead.Value.Should().Be(a.Completion.Value - 0.2m);
        a.Measures.ScheduleIndex.Value.Should().Be(a.Completion.Value / 0.2m);
        a.Status.Should().Equal(ProgressStatusSet.Of(ProgressStatus.OnSchedule));
        a.Reason.Should().Be(Obstacle.None);
        a.ToText(Language.Chinese).Should().Be("2023年为7565家，基期2022年为6348家，目标2027年超1.27万家：完成19.2%，时间过去20.0%，相差-0.8个百分点；符合时序。");
        a.ToText(Language.English).Should().Be("7,565 enterprises in 2023, from 6,348 enterprises in 2022, target over 12.7 thousand enterprises by 2027: 19.2% complete, 20.0% of the time gone, lead -0.8 points; on schedule.");
    }

    [Fact]
    public void Time_counts_in_whole_months_to_the_end_of_the_observed_period()
    {
        ProgressAssessment a = Assess(Doubling(("2025-10-15", "9123家", "2025-10-15")), new DateOnly(2025, 12, 1));
        a.TimeShare.Should().Be(33m / 60m, "33 whole months lie between the end of 2022 and 15 October 2025");
        a.Status.Should().Equal(ProgressStatusSet.Of(ProgressStatus.BehindSchedule));
    }

    [Fact]
    public void What_was_not_yet_published_is_not_known()
    {
        IndicatorCatalog catalog = Doubling(("2024", "8600家", "2025-02-01"));
        Assess(catalog, new DateOnly(2024, 12, 31)).Current!.Figure.Literal.Should().Be("8600家");
        Assess(catalog, new DateOnly(2024, 12, 31), new DateOnly(2025, 1, 31)).Current!.Figure.Literal.Should().Be("7565家");
    }

    [Fact]
    public void Met_before_it_is_due_is_achieved_early()
    {
        ProgressAssessment a = Assess(Doubling(("2026", "12701家", "2027-01-20")), new DateOnly(2026, 12, 31));
        a.Status.Should().Equal(ProgressStatusSet.Of(ProgressStatus.AchievedEarly));
        a.IsMet.Should().BeTrue();
    }

    [Theory]
    [InlineData("12701家", ProgressStatus.Achieved)]
    [InlineData("12700家", ProgressStatus.Missed)]
    public void At_the_due_date_it_is_achieved_or_missed(string value, ProgressStatus expected) =>
        Assess(Doubling(("2027", value, "2028-01-20")), new DateOnly(2028, 3, 1)).Status.Should().Equal(ProgressStatusSet.Of(expected));

    [Fact]
    public void A_rounded_value_at_the_threshold_leaves_both_possible() =>
        Assess(Doubling(("2027", "1.27万家", "2028-01-20")), new DateOnly(2028, 3, 1)).Possible
            .Should().Equal(ProgressStatusSet.Of(ProgressStatus.Achieved, ProgressStatus.Missed));

    [Fact]
    public void A_stretch_goal_is_never_missed()
    {
        IndicatorCatalog catalog = Doubling(("2027", "12000家", "2028-01-20"));
        Target stretch = catalog.Targets["t"] with { Commitment = TargetCommitment.Stretch };
        Newest(catalog).Assess(stretch, new DateOnly(2028, 3, 1)).Status
            .Should().Equal(ProgressStatusSet.Of(ProgressStatus.BehindSchedule));
    }

    [Fact]
    public void Falling_below_the_baseline_is_a_regress() =>
        Assess(Doubling(("2024", "6347家", "2025-01-20")), new DateOnly(2024, 12, 31)).Status
            .Should().Equal(ProgressStatusSet.Of(ProgressStatus.Regressed));

    [Fact]
    public void A_lower_bound_far_ahead_is_a_certain_verdict()
    {
        ProgressAssessment a = Assess(Doubling(("2024", "超1万家", "2025-01-20")), new DateOnly(2024, 12, 31));
        a.Completion.Value.Should().BeNull();
        a.Completion.Low.Should().Be((10000m - 6348m) / (12700m - 6348m));
        a.Status.Should().Equal(ProgressStatusSet.Of(ProgressStatus.AchievedEarly, ProgressStatus.AheadOfSchedule));
        a.Completion.ToPercentText().Should().Be("≥57.5%");
    }

    [Fact]
    public void After_the_due_date_without_its_value_the_last_one_is_judged_and_the_gap_is_named()
    {
        ProgressAssessment a = Assess(Doubling(), new DateOnly(2028, 6, 1));
        a.Verdict.IsOverdue.Should().BeTrue();
        a.Reason.Should().Be(Obstacle.DueValueMissing);
        a.Status.Should().Equal(ProgressStatusSet.Of(ProgressStatus.OnSchedule), "time runs to the end of the observed period, not to the day of asking");
    }

    [Fact]
    public void Without_an_observation_there_is_a_reason_and_no_number()
    {
        ProgressAssessment a = Assess(Doubling(), new DateOnly(2020, 1, 1));
        a.Status.Should().Equal(ProgressStatus.NotAssessable);
        a.Status.Certain.Should().Be(ProgressStatus.NotAssessable);
        a.Reason.Should().Be(Obstacle.NoObservation);
        a.Completion.IsAbsent.Should().BeTrue();
    }

    [Fact]
    public void Without_a_baseline_only_meeting_the_goal_can_be_judged()
    {
        IndicatorCatalog catalog = Doubling();
        Target bare = catalog.Targets["t"] with { Baseline = null };
        ProgressAssessment a = Newest(catalog).Assess(bare, EndOf2023);
        a.IsMet.Should().BeFalse();
        a.Status.Certain.Should().Be(ProgressStatus.NotAssessable);
        a.Reason.Should().Be(Obstacle.NoBaseline);
    }

    [Fact]
    public void A_goal_met_at_the_baseline_has_no_way_to_measure()
    {
        IndicatorCatalog catalog = Doubling();
        Target low = catalog.Targets["t"] with { Goal = new LevelGoal(Figure.Parse("6000家以上")) };
        ProgressAssessment a = Newest(catalog).Assess(low, EndOf2023);
        a.Reason.Should().Be(Obstacle.MetAtBaseline);
        a.Completion.IsAbsent.Should().BeTrue();
        a.IsMet.Should().BeTrue();
    }

    [Fact]
    public void A_value_below_its_baseline_is_a_regress_even_where_rounding_hides_the_way()
    {
        // 优良天数比率: the way from 87% to 87.5% is lost in the rounding, the fall to 86.4% is not.
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("全国")))
            .Add(new Indicator("air", new LocalizedText("优良天数比率"), StandardUnits.Percent, IndicatorKind.Ratio, Direction.Increase));
        SeriesKey series = builder.Key("air", "cn");
        builder.Add(new Observation(series, TimePeriod.Year(2020), Figure.Parse("87%")));
        builder.Add(new Observation(series, TimePeriod.Year(2022), Figure.Parse("86.4%")));
        builder.Add(Target.Over("t", series, TimePeriod.FiveYearPlan(14), new LevelGoal(Figure.Parse("87.5%"))) with { Baseline = new Baseline(TimePeriod.Year(2020)) });
        ProgressAssessment a = Assess(builder.Build(), new DateOnly(2022, 12, 31));
        a.Status.Should().Equal(ProgressStatus.Regressed);
        a.Possible.Should().Equal(ProgressStatus.Regressed);
        a.Completion.Low.Should().BeNull("the rounding leaves no way to take a share of");
    }

    [Fact]
    public void A_change_against_the_direction_of_the_indicator_is_named_and_not_called_met()
    {
        IndicatorCatalog catalog = Doubling();
        Target fall = catalog.Targets["t"] with { Goal = new ChangeGoal(Figure.Parse("-13.5%")) };
        ProgressAssessment a = Newest(catalog).Assess(fall, EndOf2023);
        a.Reason.Should().Be(Obstacle.WrongDirection);
        a.Status.Should().Equal(ProgressStatus.NotAssessable);
        a.IsMet.Should().BeNull();
    }

    [Fact]
    public void A_range_of_growth_rates_has_no_gap_inside_and_the_way_to_its_nearer_edge_outside()
    {
        IndicatorCatalogBuilder builder = Doubling().ToBuilder();
        builder.Observe("high-tech", "cq", "2024", "6.0%", Transformation.YearOnYearGrowth);
        IndicatorCatalog catalog = builder.Build();
        Target range = Target.By("g", catalog.Targets["t"].Series, TimePeriod.Year(2024), new AnnualGrowthGoal(Figure.Parse("3%—5%")));
        ProgressAssessment a = Newest(catalog).Assess(range, new DateOnly(2024, 12, 31));
        a.Measures.Gap.Value.Should().Be(1m, "6% is one point above the upper edge");
        a.Status.Should().Equal(ProgressStatus.Missed);
    }

    [Fact]
    public void A_value_before_the_baseline_is_no_regress()
    {
        IndicatorCatalog catalog = Doubling();
        Target later = catalog.Targets["t"] with { Baseline = new Baseline(TimePeriod.Year(2023)) };
        ProgressAssessment a = Newest(catalog).Assess(later, new DateOnly(2022, 12, 31));
        a.Status.Should().Equal(ProgressStatus.NotAssessable);
        a.Reason.Should().Be(Obstacle.NoTimeElapsed);
    }

    [Fact]
    public void A_proxy_is_not_measured_from_a_baseline_of_the_series_it_stands_for()
    {
        IndicatorCatalog catalog = Doubling();
        IndicatorCatalogBuilder builder = catalog.ToBuilder();
        builder.Add(new Indicator("proxy", new LocalizedText("代用指标"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase));
        builder.Add(new Observation(builder.Key("proxy", "cq"), TimePeriod.Year(2024), Figure.Parse("13000家")) { PublishedOn = new LocalDate(2025, 1, 1) });
        Target own = catalog.Targets["t"];
        Target proxied = Target.By("p", own.Series, TimePeriod.Year(2027), own.Goal) with
        {
            MeasuredBy = new TargetProxy("proxy"),
            Baseline = new Baseline(TimePeriod.Year(2022)) { Value = Figure.Parse("6348家") },
        };
        builder.Add(proxied);
        IndicatorCatalog extended = builder.Build();
        ProgressAssessment a = Newest(extended).Assess(extended.Targets["p"], new DateOnly(2024, 12, 31));
        a.IsMet.Should().BeTrue();
        a.Inputs.ProxyId.Should().Be("proxy");
        a.Completion.IsAbsent.Should().BeTrue();
    }

    [Fact]
    public void Three_quarters_of_a_flow_are_not_compared_with_a_year()
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆市")))
            .Add(new Indicator("cars", new LocalizedText("汽车产量"), Unit.Parse("万辆"), IndicatorKind.Flow, Direction.Increase));
        SeriesKey series = builder.Key("cars", "cq");
        builder.Add(new Observation(series, TimePeriod.Year(2023), Figure.Parse("232万辆")));
        builder.Add(new Observation(series, TimePeriod.Half(2024, 1), Figure.Parse("121.42万辆")));
        builder.Add(Target.By("t", series, TimePeriod.Year(2025), new LevelGoal(Figure.Parse("260万辆"))) with { Baseline = new Baseline(TimePeriod.Year(2023)) });
        IndicatorCatalog catalog = builder.Build();
        Newest(catalog).Assess(catalog.Targets["t"], new DateOnly(2024, 12, 31)).Current!.Figure.Literal.Should().Be("232万辆");
    }

    [Fact]
    public void The_scale_of_the_units_changes_nothing()
    {
        ProgressAssessment plain = Assess(Doubling(("2024", "8600家", "2025-02-01")), new DateOnly(2024, 12, 31));
        ProgressAssessment scaled = Assess(Doubling(("2024", "0.8600万家", "2025-02-01")), new DateOnly(2024, 12, 31));
        scaled.Completion.Value.Should().Be(plain.Completion.Value);
        scaled.Status.Should().Equal(plain.Status);
    }

    [Fact]
    public void Date_only_arguments_say_the_same() =>
        Newest(Doubling()).Assess(Doubling().Targets["t"], new DateOnly(2023, 12, 31))
            .Status.Should().Equal(ProgressStatusSet.Of(ProgressStatus.OnSchedule));

    /// <summary>What is asked here is not when a figure came out: the newest counts, whenever it did.</summary>
    private static ProgressCalculator Newest(IndicatorCatalog catalog) => new(catalog, ProgressOptions.Default with { Vintage = VintageChoice.Latest });

    private static ProgressAssessment Assess(IndicatorCatalog catalog, DateOnly asOf, DateOnly? knownBy = null) =>
        Newest(catalog).Assess(catalog.Targets["t"], asOf, knownBy);

    /// <summary>高新技术企业, 2022: 6348家, 2023: 7565家, 2027年超1.27万家, and further values.</summary>
    private static IndicatorCatalog Doubling(params (string Period, string Value, string Published)[] later)
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("cq", SubjectKind.Region, new LocalizedText("重庆市", "Chongqing")))
            .Add(new Indicator("high-tech", new LocalizedText("高新技术企业数", "High-tech enterprises"), StandardUnits.Enterprise, IndicatorKind.Stock, Direction.Increase));
        SeriesKey series = builder.Key("high-tech", "cq");
        builder.Add(new Observation(series, TimePeriod.Year(2022), Figure.Parse("6348家")) { PublishedOn = new LocalDate(2023, 3, 31) });
        builder.Add(new Observation(series, TimePeriod.Year(2023), Figure.Parse("7565家")) { PublishedOn = new LocalDate(2024, 2, 27) });
        foreach ((string period, string value, string published) in later)
            builder.Add(new Observation(series, TimePeriod.Parse(period), Figure.Parse(value)) { PublishedOn = TimePeriod.Parse(published).End });
        builder.Add(Target.By("t", series, TimePeriod.Year(2027), new LevelGoal(Figure.Parse("超1.27万家"))) with { Baseline = new Baseline(TimePeriod.Year(2022)) });
        return builder.Build();
    }

    [Fact]
    public void The_sentence_gives_the_number_the_verdict_rests_on()
    {
        static string En(ProgressAssessment a) => a.ToText(Language.English);
        En(OneSeries.Stock().With(("2020", "1000"), ("2023", "1300")).Goal("2025", new ChangeGoal(Figure.Parse("50%")), "2020").AtEndOf(2023))
            .Should().Contain("60.0% complete (64.7% on the compound path), 60.0% of the time gone, lead +4.7 points");
        En(OneSeries.Stock().With(("2020", "1000"), ("2023", "1300")).Goal("2025", new AverageGrowthGoal(Figure.Parse("8%")), "2020").AtEndOf(2023))
            .Should().Contain(": 9.1% a year so far, growth gap +1.1 points; ahead of schedule");
        OneSeries series = OneSeries.Share(Direction.Decrease).With(("2021", "5.1%"), ("2022", "5.6%"), ("2023", "5.2%"))
            .Goal("2021-01-01/P5Y", "5.5%以内", also: target => target with { Evaluation = TargetEvaluation.EachYear });
        ProgressAssessment held = series.AtEndOf(2023);
        En(held).Should().Contain(": kept in 2 of 3 years, not in 2022; kept in the latest year");
        held.ToText(Language.Chinese).Should().Contain("：保持2年，2022年未达到；最近一年已达到，需保持");
        new ProgressCalculator(series.Catalog).Classify(held, ProgressSchemes.Schedule)!.Certain!.Id.Should().Be("nearly");
    }

    [Fact]
    public void A_goal_met_now_that_rounding_may_have_met_at_the_baseline_is_early_or_only_kept()
    {
        // 1.0万 is 9500 to 10500: below 1万, or there already.
        OneSeries series = OneSeries.Stock().With(("2020", "1.0万"), ("2023", "12000")).Goal("2025", "1万", "2020");
        series.AtEndOf(2023, FigureReading.Hard).Possible.Should().Equal(ProgressStatus.AchievedEarly, ProgressStatus.AheadOfSchedule);
        series.AtEndOf(2023).Status.Should().Equal(ProgressStatus.AheadOfSchedule);
    }
}
