using Indicators.Progress;
using NodaTime;

namespace Indicators.Tests.Progress.Assessments;

public class SubstitutionTests
{
    [Fact]
    public void Nothing_is_recorded_where_nothing_was_substituted() =>
        OneSeries.Stock().With(("2020", "100"), ("2022", "120")).Goal("2025", "200", "2020").AtEndOf(2022).Inputs.Substitutions.Should().BeEmpty();

    [Fact]
    public void A_later_edition_of_the_baseline_is_named_with_the_first()
    {
        ProgressAssessment a = OneSeries.Stock().Published("2020", "100", 2021, 2, 1).Published("2020", "104", 2022, 2, 1).With(("2022", "120"))
            .Goal("2025", "200", "2020").AtEndOf(2022);
        a.Inputs.BaselineObservation!.PublishedOn.Should().Be(new LocalDate(2022, 2, 1));
        a.Inputs.Substitutions.Should().Equal(new Substitution(SubstitutionKind.BaselineVintage, "100 (2021-02-01)", "104 (2022-02-01)"));
    }

    [Fact]
    public void Known_by_chooses_the_edition()
    {
        IndicatorCatalog catalog = OneSeries.Stock().Published("2020", "100", 2021, 2, 1).Published("2020", "104", 2023, 2, 1).Published("2022", "120", 2023, 1, 1)
            .Goal("2025", "200", "2020").Catalog;
        ProgressAssessment a = new ProgressCalculator(catalog).Assess(catalog.Targets["t"], new DateOnly(2022, 12, 31), new DateOnly(2023, 1, 15));
        a.Baseline!.Value.Literal.Should().Be("100");
        a.Inputs.Substitutions.Should().BeEmpty();
    }

    [Fact]
    public void The_latest_value_stands_for_that_of_a_due_date_that_has_passed() =>
        OneSeries.Stock().With(("2020", "100"), ("2024", "150")).Goal("2025", "200", "2020").AtEndOf(2026)
            .Inputs.Substitutions.Should().Equal(new Substitution(SubstitutionKind.LatestValue, "2025", "2024"));

    [Theory]
    [InlineData(BaselineChoice.AsStated, null)]
    [InlineData(BaselineChoice.NextAvailable, "120")]
    [InlineData(BaselineChoice.Nearest, "90")]
    public void A_missing_baseline_is_replaced_only_by_choice(BaselineChoice choice, string? expected)
    {
        ProgressAssessment a = OneSeries.Stock().With(("2019", "90"), ("2022", "120"), ("2023", "130")).Goal("2025", "200", "2020")
            .At(2023, 12, 31, new ProgressOptions(FigureReading.Written, Baseline: choice));
        a.Baseline?.Literal.Should().Be(expected);
        a.Reason.Should().Be(expected is null ? Obstacle.BaselineValueMissing : Obstacle.None);
        a.Inputs.Substitutions.Select(s => s.Kind).Should().Equal(expected is null ? [] : [SubstitutionKind.BaselinePeriod]);
    }

    [Fact]
    public void A_replaced_baseline_starts_the_clock_where_it_is()
    {
        ProgressAssessment a = OneSeries.Stock().With(("2021", "100"), ("2023", "150")).Goal("2025", "200", "2020")
            .At(2023, 12, 31, new ProgressOptions(FigureReading.Written, Baseline: BaselineChoice.NextAvailable));
        a.TimeShare.Should().Be(0.5m, "two of the four years from 2021 to 2025");
    }

    [Fact]
    public void Chained_changes_and_averages_say_what_they_stand_for()
    {
        OneSeries.Stock(Direction.Decrease).Growth(("2021", "-2.7%"), ("2022", "-0.1%")).Goal("2021-01-01/P5Y", new ChangeGoal(Figure.Parse("-13.5%")), "2020").AtEndOf(2022)
            .Inputs.Substitutions.Select(s => s.Kind).Should().Equal(SubstitutionKind.ChainedChanges);
        OneSeries.Flow().Growth(("2021", "8.1%"), ("2022", "3.0%")).Goal("2021-01-01/P5Y", new AverageGrowthGoal(Figure.Parse("5%"))).AtEndOf(2022)
            .Inputs.Substitutions.Select(s => s.Kind).Should().Equal(SubstitutionKind.AverageOfRates);
        OneSeries.Flow().With(("2020", "100"), ("2022", "110")).Goal("2021-01-01/P5Y", new AverageGrowthGoal(Figure.Parse("5%")), "2020").AtEndOf(2022)
            .Inputs.Substitutions.Select(s => s.Kind).Should().Equal(SubstitutionKind.AverageOfLevels);
    }

    [Theory]
    [InlineData("2", "100%")]
    [InlineData("1.2", "20%")]
    [InlineData("3", "200%")]
    public void A_multiple_is_judged_by_changes_like_the_change_it_is(string multiple, string change)
    {
        OneSeries series = OneSeries.Flow().Growth(("2021", "8%"), ("2022", "3%"), ("2023", "6%"));
        ProgressAssessment a = series.Goal("2030", new MultipleGoal(Figure.Parse(multiple)), "2020").AtEndOf(2023);
        ProgressAssessment same = series.Goal("2030", new ChangeGoal(Figure.Parse(change)), "2020").AtEndOf(2023);

        a.Status.Should().Equal(same.Status);
        a.Completion.Should().NotBeNull().And.Be(same.Completion);
        a.Reason.Should().Be(Obstacle.None);
    }

    [Fact]
    public void A_stock_for_the_last_day_stands_for_the_year() =>
        OneSeries.Stock().With(("2020-12-31", "100"), ("2025-12-31", "200")).Goal("2025", "200", "2020").AtEndOf(2025)
            .Inputs.Substitutions.Should().Equal(
                new Substitution(SubstitutionKind.SameEnd, "2020", "2020-12-31"),
                new Substitution(SubstitutionKind.SameEnd, "2025", "2025-12-31"));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_substitution_reads_in_both_languages(SubstitutionKind kind)
    {
        var substitution = new Substitution(kind, "甲", "乙");
        substitution.ToText(Language.Chinese).Should().EndWith("：以乙代替甲");
        substitution.ToText(Language.English).Should().EndWith(": 乙 for 甲");
    }

    public static TheoryData<SubstitutionKind> Kinds => [.. Enum.GetValues<SubstitutionKind>()];
}
