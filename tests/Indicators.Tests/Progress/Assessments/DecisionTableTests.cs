using Indicators.Progress;
using static Indicators.Tests.Progress.Assessments.OneSeries;

namespace Indicators.Tests.Progress.Assessments;

/// <summary>The table of edge cases, a row a situation: which verdict, which reason, and which numbers there are.</summary>
public class DecisionTableTests
{
    private static readonly Dictionary<string, (ProgressAssessment Assessment, string Status, Obstacle Reason)> Rows = new()
    {
        ["the baseline is the target, and it is met"] = (
            Stock().With(("2020", "100"), ("2022", "104")).Goal("2025", "100", "2020").AtEndOf(2022), "AheadOfSchedule", Obstacle.MetAtBaseline),
        ["the baseline is the target, and it is not met"] = (
            Stock().With(("2020", "100"), ("2022", "100")).Goal("2025", "超100", "2020").AtEndOf(2022), "NotAssessable", Obstacle.BaselineEqualsTarget),
        ["the baseline may be the target within the rounding"] = (
            Share().With(("2020", "87%"), ("2022", "87.2%")).Goal("2025", "87.5%", "2020").AtEndOf(2022, FigureReading.Hard), "OnSchedule", Obstacle.None),
        ["met at the baseline and kept"] = (
            Stock(Direction.Decrease).With(("2020", "70"), ("2022", "55")).Goal("2025", "100", "2020").AtEndOf(2022), "AheadOfSchedule", Obstacle.MetAtBaseline),
        ["met at the baseline, kept, but worse"] = (
            Stock(Direction.Decrease).With(("2020", "7.05"), ("2022", "12.58")).Goal("2025", "70", "2020").AtEndOf(2022), "AheadOfSchedule", Obstacle.MetAtBaseline),
        ["met at the baseline and lost"] = (
            Stock().With(("2020", "68.6"), ("2022", "46.7")).Goal("2025", "55", "2020").AtEndOf(2022), "Regressed", Obstacle.MetAtBaseline),
        ["met at the baseline, and at the due date"] = (
            Stock().With(("2020", "68.6"), ("2025", "60")).Goal("2025", "55", "2020").AtEndOf(2025), "Achieved", Obstacle.MetAtBaseline),
        ["met now, not at the baseline, before the due date"] = (
            Stock().With(("2020", "100"), ("2022", "210")).Goal("2025", "200", "2020").AtEndOf(2022), "AchievedEarly", Obstacle.None),
        ["met now, not at the baseline, on the due date"] = (
            Stock().With(("2020", "100"), ("2025", "210")).Goal("2025", "200", "2020").AtEndOf(2025), "Achieved", Obstacle.None),
        ["worse than the baseline, never met"] = (
            Stock().With(("2020", "100"), ("2022", "90")).Goal("2025", "200", "2020").AtEndOf(2022), "Regressed", Obstacle.None),
        ["the bound word of the goal contradicts the direction"] = (
            Stock(Direction.Decrease).With(("2020", "50"), ("2022", "40")).Goal("2025", "60以上", "2020").AtEndOf(2022), "NotAssessable", Obstacle.WrongDirection),
        ["a change against the direction"] = (
            Stock().With(("2020", "50"), ("2022", "40")).Goal("2025", new ChangeGoal(Figure.Parse("-10%")), "2020").AtEndOf(2022), "NotAssessable", Obstacle.WrongDirection),
        ["the baseline is zero"] = (
            Stock().With(("2020", "0"), ("2022", "40")).Goal("2025", "100", "2020").AtEndOf(2022), "OnSchedule", Obstacle.None),
        ["the target is zero"] = (
            Stock(Direction.Decrease).With(("2020", "100"), ("2022", "50")).Goal("2025", "0", "2020").AtEndOf(2022), "AheadOfSchedule", Obstacle.None),
        ["a multiple of a baseline of zero"] = (
            Stock().With(("2020", "0"), ("2022", "40")).Goal("2025", new MultipleGoal(2m), "2020").AtEndOf(2022), "NotAssessable", Obstacle.CrossesZero),
        ["baseline and value of opposite signs"] = (
            Stock().With(("2020", "-20"), ("2022", "5")).Goal("2025", "40", "2020").AtEndOf(2022), "OnSchedule", Obstacle.None),
        ["baseline and value of opposite signs on a compound path"] = (
            Stock().With(("2020", "-20"), ("2022", "5")).Goal("2025", "40", "2020", t => t with { Path = TargetPath.Compound }).AtEndOf(2022), "OnSchedule", Obstacle.CrossesZero),
        ["all negative"] = (
            Stock().With(("2020", "-20"), ("2022", "-16")).Goal("2025", "-10", "2020").AtEndOf(2022), "OnSchedule", Obstacle.None),
        ["a multiple of a growth rate"] = (
            Rates(new MultipleGoal(2m)), "NotAssessable", Obstacle.GrowthRateIndicator),
        ["only the baseline is known"] = (
            Stock().With(("2020", "100")).Goal("2025", "200", "2020").AtEndOf(2022), "NotAssessable", Obstacle.OnePoint),
        ["the value is older than the baseline"] = (
            Stock().With(("2018", "90"), ("2020", "100")).Goal("2025", "200", "2020").AtEndOf(2019), "NotAssessable", Obstacle.NoTimeElapsed),
        ["a value older than the baseline that meets the goal is no achievement"] = (
            Stock().With(("2018", "210"), ("2020", "100")).Goal("2025", "200", "2020").AtEndOf(2019), "NotAssessable", Obstacle.NoTimeElapsed),
        ["the due date is the baseline"] = (
            Stock().With(("2019", "90"), ("2020", "100")).Goal("2020", "200", "2020").AtEndOf(2019), "NotAssessable", Obstacle.ZeroSpan),
        ["past the due date, met then"] = (
            Stock().With(("2020", "100"), ("2025", "200"), ("2026", "150")).Goal("2025", "200", "2020").AtEndOf(2026), "Achieved", Obstacle.None),
        ["past the due date, not met then"] = (
            Stock().With(("2020", "100"), ("2025", "190"), ("2026", "250")).Goal("2025", "200", "2020").AtEndOf(2026), "Missed", Obstacle.None),
        ["past the due date without its value"] = (
            Stock().With(("2020", "100"), ("2024", "190")).Goal("2025", "200", "2020").AtEndOf(2026), "AheadOfSchedule", Obstacle.DueValueMissing),
        ["a stretch goal is not missed"] = (
            Stock().With(("2020", "100"), ("2025", "190")).Goal("2025", "200", "2020", t => t with { Commitment = TargetCommitment.Stretch }).AtEndOf(2025), "BehindSchedule", Obstacle.None),
        ["the baseline's year has no value"] = (
            Stock().With(("2021", "100"), ("2023", "120")).Goal("2025", "200", "2020").AtEndOf(2023), "NotAssessable", Obstacle.BaselineValueMissing),
        ["no baseline is stated"] = (
            Stock().With(("2023", "120")).Goal("2025", "200").AtEndOf(2023), "NotAssessable", Obstacle.NoBaseline),
        ["no baseline, but met"] = (
            Stock().With(("2023", "220")).Goal("2025", "200").AtEndOf(2023), "AchievedEarly", Obstacle.NoBaseline),
        ["the baseline is a bound only"] = (
            Stock().With(("2020", "超100"), ("2022", "120")).Goal("2025", "200", "2020").AtEndOf(2022, FigureReading.Hard), "NotAssessable", Obstacle.BaselineUnbounded),
        ["inside a range of targets"] = (
            Share().With(("2020", "2%"), ("2022", "4%")).Goal("2025", "3%—5%", "2020").AtEndOf(2022), "AchievedEarly", Obstacle.None),
        ["short of a range of targets"] = (
            Share().With(("2020", "1%"), ("2022", "2%")).Goal("2025", "3%—5%", "2020").AtEndOf(2022), "AheadOfSchedule", Obstacle.None),
        ["beyond a range of targets, towards its upper edge"] = (
            Share().With(("2020", "9%"), ("2022", "8%")).Goal("2025", "3%—5%", "2020").AtEndOf(2022), "BehindSchedule", Obstacle.None),
        ["a direction only"] = (
            Stock().With(("2020", "100"), ("2022", "120")).Goal("2025", new NoNumberGoal(new LocalizedText("提高")), "2020").AtEndOf(2022), "NotAssessable", Obstacle.NoNumber),
        ["done"] = (
            Stock().With(("2022", "1")).Goal("2025", new DoneGoal()).AtEndOf(2022), "AchievedEarly", Obstacle.None),
        ["due and not done"] = (
            Stock().With(("2025", "0")).Goal("2025", new DoneGoal()).AtEndOf(2025), "Missed", Obstacle.None),
        ["beyond the target"] = (
            Stock().With(("2020", "100"), ("2025", "300")).Goal("2025", "200", "2020").AtEndOf(2025), "Achieved", Obstacle.None),
        ["held in every year so far"] = (
            Share(Direction.Decrease).With(("2021", "5.1%"), ("2022", "5.3%")).Goal("2021-01-01/P5Y", "5.5%以下", also: EachYear).AtEndOf(2022), "OnSchedule", Obstacle.None),
        ["held in one year of two"] = (
            Share(Direction.Decrease).With(("2021", "5.1%"), ("2022", "5.6%")).Goal("2021-01-01/P5Y", "5.5%以下", also: EachYear).AtEndOf(2022), "Regressed", Obstacle.None),
        ["growth of the year before it is over"] = (
            Flow().Growth(("2024-01-01/P9M", "6%")).Goal("2024", new AnnualGrowthGoal(Figure.Parse("5%"))).AtEndOf(2024), "AheadOfSchedule", Obstacle.DueValueMissing),
        ["rounding at the threshold"] = (
            Stock().With(("2020", "6348"), ("2025", "1.27万")).Goal("2025", "超1.27万", "2020").AtEndOf(2025, FigureReading.Hard), "Missed", Obstacle.None),
        ["a bound word at the threshold"] = (
            Stock().With(("2020", "6348"), ("2025", "超1.2万")).Goal("2025", "超1.27万", "2020").AtEndOf(2025, FigureReading.Hard), "Achieved Missed", Obstacle.None),
        ["rounding at the band"] = (
            Stock().With(("2020", "0"), ("2022", "45")).Goal("2025", "100", "2020").AtEndOf(2022, FigureReading.Hard), "OnSchedule", Obstacle.None),
        ["左右, just short of it"] = (
            Flow().Growth(("2024", "4.8%")).Goal("2024", new AnnualGrowthGoal(Figure.Parse("5%左右"))).AtEndOf(2024), "MetWithinTolerance", Obstacle.None),
        ["左右, beyond it"] = (
            Flow().Growth(("2024", "5.1%")).Goal("2024", new AnnualGrowthGoal(Figure.Parse("5%左右"))).AtEndOf(2024), "Achieved", Obstacle.None),
        ["左右, further short than it allows"] = (
            Flow().Growth(("2024", "4.4%")).Goal("2024", new AnnualGrowthGoal(Figure.Parse("5%左右"))).AtEndOf(2024), "Missed", Obstacle.None),
        ["constant prices, and no growth published"] = (
            new OneSeries(IndicatorKind.Flow, Direction.Increase, Unit.One, new GrowthBasis(PriceBasis.Constant)).With(("2020", "100"), ("2022", "110"))
                .Goal("2021-01-01/P5Y", new AverageGrowthGoal(Figure.Parse("5%")), "2020").AtEndOf(2022), "NotAssessable", Obstacle.PriceBasis),
        ["an increase that is not said to be net"] = (
            Stock().With(("2020", "100"), ("2022", "110")).Goal("2025", new IncreaseGoal(Figure.Parse("50"), IncreaseScope.Gross), "2020").AtEndOf(2022), "NotAssessable", Obstacle.IncreaseNotNet),
        ["no direction and no bound word"] = (
            Stock(Direction.Neutral).With(("2020", "100"), ("2022", "110")).Goal("2025", "200", "2020").AtEndOf(2022), "NotAssessable", Obstacle.DirectionNotStated),
        ["three quarters, for a target of a later year"] = (
            Flow().With(("2024-01-01/P9M", "110")).Goal("2025", "200", "2020").AtEndOf(2024), "NotAssessable", Obstacle.PeriodTooShort),
        ["a rank among nobody says whom"] = (
            Stock().With(("2022", "7565")).Goal("2025", new RankGoal(10)).AtEndOf(2022), "NotAssessable", Obstacle.RankNotStated),
        ["a chain across a change of scope"] = (
            Broken().Growth(("2021", "-2.7%"), ("2022", "-0.1%"), ("2023", "-3.8%")).Goal("2021-01-01/P5Y", new ChangeGoal(Figure.Parse("-13.5%")), "2020").AtEndOf(2023), "NotAssessable", Obstacle.ChainBroken),
        ["a number that is assigned from above"] = (
            Stock().With(("2022", "100")).Goal("2025", new AsAssignedGoal(new LocalizedText("完成国家下达任务"))).AtEndOf(2022), "NotAssessable", Obstacle.PendingAssignment),
        ["a chain through a loss"] = (
            Flow().Growth(("2021", "12.5%"), ("2022", "-115.2%")).Goal("2021-01-01/P5Y", new AverageGrowthGoal(Figure.Parse("6%")), "2020").AtEndOf(2022), "NotAssessable", Obstacle.ChainNotPossible),
        ["a change of the baseline beyond a decimal"] = (
            Stock().With(("2020", "79228162514264337593543950335"), ("2022", "79228162514264337593543950335")).Goal("2025", new MultipleGoal(20000000000000000000000000000m), "2020").AtEndOf(2022), "NotAssessable", Obstacle.TooLarge),
        ["a value of another year alone"] = (
            Flow().Growth(("2023", "6%")).Goal("2025", new AnnualGrowthGoal(Figure.Parse("5%"))).AtEndOf(2024), "NotAssessable", Obstacle.OtherPeriod),
        ["not done, and not due"] = (
            Stock().With(("2022", "0")).Goal("2025", new DoneGoal()).AtEndOf(2022), "NotAssessable", Obstacle.NotYetDone),
        ["nothing published"] = (
            Stock().Goal("2025", "200", "2020").AtEndOf(2022), "NotAssessable", Obstacle.NoObservation),
    };

    public static TheoryData<string> Names => [.. Rows.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_situation_has_its_verdict_and_its_reason(string situation)
    {
        (ProgressAssessment assessment, string status, Obstacle reason) = Rows[situation];
        string.Join(' ', assessment.Status).Should().Be(status, situation);
        assessment.Reason.Should().Be(reason, situation);
        assessment.ToText(Language.Chinese).Should().EndWith("。");
        assessment.ToText(Language.English).Should().EndWith(".");
    }

    [Fact]
    public void Every_reason_a_single_target_can_have_is_in_the_table()
    {
        // The rest need a second series, a second dimension or a value without a period, and have tests of their own.
        Obstacle[] elsewhere =
        [
            Obstacle.UnitMismatch, Obstacle.NotALevelGoal, Obstacle.ReferenceMissing,
            Obstacle.NoYearlyTarget, Obstacle.PeriodNotStated, Obstacle.ToldInWords,

            // Of a method or the class of a scheme.
            Obstacle.MayBeReached, Obstacle.NoTimeLeft, Obstacle.NoMovement, Obstacle.MovesAway,
            Obstacle.NoBaselineValue, Obstacle.NoTarget,
            Obstacle.TooShort, Obstacle.TooFewPoints, Obstacle.ZeroBaseline, Obstacle.ZeroTarget, Obstacle.NoMembers,
        ];
        Rows.Values.Select(row => row.Reason).Concat(elsewhere).Distinct().Should().BeEquivalentTo(Enum.GetValues<Obstacle>());
    }

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Every_reason_has_words_of_its_own(Obstacle reason)
    {
        foreach (Language language in (Language[])[Language.Chinese, Language.English])
            Enum.GetValues<Obstacle>().Count(other => other.ToText(language) == reason.ToText(language)).Should().Be(1, "{0}", reason);
    }

    public static TheoryData<Obstacle> Reasons => [.. Enum.GetValues<Obstacle>()];

    [Fact]
    public void Ratios_are_absent_where_signs_differ_and_the_line_stays()
    {
        ProgressAssessment a = Rows["baseline and value of opposite signs"].Assessment;
        a.Completion.Value.Should().Be(25m / 60m);
        (a.Measures.GrowthRatio.IsAbsent && a.Measures.LogCompletion.IsAbsent && a.Measures.RequiredGrowth.IsAbsent).Should().BeFalse("5 to 40 still has a growth");
        a.Measures.GrowthRatio.IsAbsent.Should().BeTrue();
        Rows["the baseline is zero"].Assessment.Measures.GrowthRatio.IsAbsent.Should().BeTrue("nothing is put in place of zero");
    }

    [Fact]
    public void Below_zero_growth_is_that_of_the_absolute_values() =>
        Rows["all negative"].Assessment.Measures.GrowthRatio.Value.Should().BePositive();

    [Fact]
    public void A_goal_kept_from_the_start_has_no_share_of_a_way_and_says_whether_it_slips()
    {
        ProgressAssessment kept = Rows["met at the baseline and kept"].Assessment, slipping = Rows["met at the baseline, kept, but worse"].Assessment;
        kept.Completion.IsAbsent.Should().BeTrue();
        kept.Measures.GrowthRatio.IsAbsent.Should().BeTrue();
        kept.Verdict.MeetsThresholdToDate.Should().BeTrue();
        kept.Verdict.IsRegressing.Should().BeFalse();
        slipping.Verdict.IsRegressing.Should().BeTrue();
    }

    [Fact]
    public void Past_the_due_date_time_is_over_and_not_more()
    {
        ProgressAssessment a = Rows["past the due date, met then"].Assessment;
        a.TimeShare.Should().Be(1m);
        a.Current!.Figure.Literal.Should().Be("200");
        Rows["past the due date without its value"].Assessment.Verdict.IsOverdue.Should().BeTrue();
    }

    [Fact]
    public void More_than_the_target_is_not_capped_and_less_is_never_shown_as_all_of_it()
    {
        Rows["beyond the target"].Assessment.Completion.Value.Should().Be(2m);
        Measure.Exactly(0.99999m).ToPercentText().Should().Be("99.9%");
    }

    [Fact]
    public void A_value_that_stands_still_has_no_negative_zero() =>
        Stock(Direction.Decrease).With(("2020", "100"), ("2022", "100")).Goal("2025", "50", "2020").AtEndOf(2022).Completion.Value
            .ToString().Should().Be("0");

    [Fact]
    public void A_value_before_its_baseline_still_says_whether_it_meets_the_goal() =>
        Rows["a value older than the baseline that meets the goal is no achievement"].Assessment.IsMet.Should().BeTrue();

    [Fact]
    public void Values_without_a_period_are_not_taken_for_any()
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Subject("s", SubjectKind.Region, new LocalizedText("某地")))
            .Add(new Indicator("i", new LocalizedText("某指标"), Unit.One, IndicatorKind.Stock, Direction.Increase));
        builder.Add(new Observation(builder.Key("i", "s"), null, Figure.Parse("100")));
        builder.Add(Target.By("t", builder.Key("i", "s"), TimePeriod.Year(2025), new LevelGoal(Figure.Parse("200"))));
        IndicatorCatalog catalog = builder.Build();
        new ProgressCalculator(catalog).Assess(catalog.Targets["t"], new DateOnly(2024, 12, 31)).Reason.Should().Be(Obstacle.PeriodNotStated);
    }

    private static Target EachYear(Target target) => target with { Evaluation = TargetEvaluation.EachYear };

    private static OneSeries Broken() => Flow(Direction.Decrease).Also(indicator => indicator with
    {
        Breaks = [new SeriesBreak(new NodaTime.LocalDate(2023, 1, 1), new LocalizedText("口径调整"))],
    });

    private static ProgressAssessment Rates(Goal goal)
    {
        IndicatorCatalog catalog = Flow().Growth(("2020", "3%"), ("2022", "4%")).Goal("2025", goal, "2020", t => t with { Series = t.Series.With(Transformation.YearOnYearGrowth) }).Catalog;
        return new ProgressCalculator(catalog).Assess(catalog.Targets["t"], new DateOnly(2022, 12, 31));
    }
}
