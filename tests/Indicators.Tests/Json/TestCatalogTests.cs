using Indicators.Json;

namespace Indicators.Tests.Json;

/// <summary>Statements and structures that are hard to state, as catalogues.</summary>
public class TestCatalogTests
{
    private static readonly IndicatorCatalog Statements = CatalogReader.Read(RepositoryFiles.TestData("catalogs/hard-statements"));

    [Fact]
    public void All_twenty_five_hard_statements_stand_in_the_catalogue()
    {
        IEnumerable<int> numbers = Statements.Observations.Select(observation => observation.Note)
            .Concat(Statements.Targets.Select(target => target.Note))
            .Select(note => int.Parse(note!.Split(':')[0], System.Globalization.CultureInfo.InvariantCulture));

        numbers.Distinct().Order().Should().Equal(Enumerable.Range(1, 25));
    }

    [Fact]
    public void Higher_than_a_year_earlier_and_higher_than_the_country_are_two_series()
    {
        TimePeriod months = TimePeriod.Months(2024, 1, 9);
        Transformation toLastYear = Transformation.DifferenceTo(TimePeriod.Months(2023, 1, 9)).TakenOf(Transformation.YearOnYearGrowth);
        Transformation toCountry = Transformation.DifferenceToSubject("cn").TakenOf(Transformation.YearOnYearGrowth);

        Statements.FindSeries(new SeriesKey("iva", "chongqing", toLastYear))!.At(months)!.Figure.Literal.Should().Be("2.4个百分点");
        Statements.FindSeries(new SeriesKey("iva", "chongqing", toCountry))!.At(months)!.Figure.Literal.Should().Be("2.3个百分点");
    }

    [Fact]
    public void A_goal_set_yearly_has_the_targets_of_the_years_as_its_children() =>
        Statements.ChildrenOf(Statements.Targets["fyp-14-gdp"]).Select(target => target.Id).Should().Equal("gdp-2023");

    [Fact]
    public void A_stretch_goal_can_be_relative_to_the_mean_of_the_past()
    {
        Target target = Statements.Targets["fyp-14-rd-intensity"];

        target.Commitment.Should().Be(TargetCommitment.Stretch);
        target.Goal.Should().BeOfType<RelativeGoal>().Which.Reference.Aggregate.Should().Be(GoalAggregate.Mean);
    }

    [Fact]
    public void An_open_tier_is_counted_by_nobody()
    {
        PolicyFramework framework = CatalogReader.Read(RepositoryFiles.TestData("catalogs/zhejiang-415x.json")).Frameworks["415X"];

        framework.CodeMatchesTiers.Should().BeTrue();
        framework.FindTier("new-stars")!.IsOpen.Should().BeTrue();
        framework.SlotsOf("groups").IsComplete.Should().BeTrue();
        framework.SlotsOf("clusters").Named.Should().Be(15);
        framework.Members.Where(member => member.Confidence == Confidence.Recalled).Should().OnlyContain(member => member.SourceId == null);
    }

    [Fact]
    public void Slots_that_no_source_names_are_counted_and_not_invented()
    {
        PolicyFramework framework = CatalogReader.Read(RepositoryFiles.TestData("catalogs/jiangsu-1650.json")).Frameworks["1650"];

        framework.CodeMatchesTiers.Should().BeTrue();
        (framework.SlotsOf("clusters").Unnamed, framework.SlotsOf("chains").Unnamed).Should().Be((16, 50));
    }

    [Fact]
    public void A_code_that_is_a_product_is_matched_as_it_is_written()
    {
        PolicyFramework framework = CatalogReader.Read(RepositoryFiles.TestData("catalogs/hunan-4x4.json")).Frameworks["4x4"];

        framework.CodeMatchesTiers.Should().BeTrue();
        framework.FindTier("industries")!.Tiers.Should().HaveCount(4).And.OnlyContain(tier => tier.Count == 4);
        framework.SlotsOf("industries").IsComplete.Should().BeTrue();
    }
}
