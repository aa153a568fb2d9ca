using Indicators.Json;
using Indicators.Tests.Json;

namespace Indicators.Tests.Chongqing;

/// <summary>What the record of Chongqing must hold, whoever edits it.</summary>
public class RecordTests
{
    private static readonly IndicatorCatalog Record = CatalogReader.Read(RepositoryFiles.ChongqingCatalog);

    [Fact]
    public void Every_framework_has_the_code_its_tiers_make()
    {
        Record.Frameworks.Where(framework => !framework.CodeMatchesTiers).Should().BeEmpty();
    }

    [Theory]
    [InlineData("33618", 30, 30)]
    [InlineData("416", 8, 20)]
    [InlineData("5+8", 8, 13)]
    [InlineData("6+3", 9, 9)]
    [InlineData("2349", 5, 18)]
    [InlineData("2515", 7, 22)]
    [InlineData("chongqing-laboratories-4", 4, 4)]
    [InlineData("three-hundreds", 0, 300)]
    [InlineData("1+6", 0, 7)]
    public void What_is_named_is_counted_and_what_is_not_is_left_empty(string id, int named, int places)
    {
        PolicyFramework framework = Record.Frameworks.Find(id)!;

        framework.Tiers.Sum(tier => framework.SlotsOf(tier.Id).Named).Should().Be(named);
        framework.Tiers.Sum(tier => tier.Count).Should().Be(places);
    }

    [Theory]
    [InlineData("innovation-directions-8", 8)]
    [InlineData("ten-hundred-thousand", 0)]
    [InlineData("brain-factory", 0)]
    [InlineData("one-cluster", 0)]
    public void An_open_list_has_the_members_that_are_named_and_no_number_of_places(string id, int named)
    {
        PolicyFramework framework = Record.Frameworks.Find(id)!;

        framework.Members.Should().HaveCount(named);
        framework.Tiers.Should().OnlyContain(tier => tier.IsOpen);
    }

    [Fact]
    public void The_money_of_the_five_and_eight_programmes_adds_up()
    {
        (Level("programme-fiscal-investment") + Level("programme-social-investment")).Should().Be(Level("programme-investment"));

        static Quantity Level(string indicator) => Record.ObservationsOf(new SeriesKey(indicator, "programme-5-8"))[0].Figure.Quantity;
    }

    [Fact]
    public void The_goals_of_the_areas_make_the_goal_of_the_plan_text()
    {
        Target[] areas = [.. Record.ChildrenOf(Record.Targets.Find("doubling-2027-high-tech-plan-text")!)];

        areas.Select(area => ((LevelGoal)area.Goal).Figure.Quantity).Aggregate((sum, next) => sum + next).Should().Be(Quantity.Parse("12810家"));
    }

    [Fact]
    public void Both_published_goals_of_the_doubling_plan_stand_beside_each_other()
    {
        Record.TargetsOf(new SeriesKey("high-tech-enterprises", "chongqing")).Where(target => target.DueDate.Year == 2027)
            .Select(target => target.Goal.ToString()).Should().BeEquivalentTo("超过1.27万家", "超过1.28万家");
    }

    [Fact]
    public void The_four_trillion_of_2027_were_put_off_to_2030()
    {
        Target first = Record.Targets.Find("gdp-2027")!;
        Target later = Record.SuccessorOf(first)!;

        later.Goal.Should().Be(first.Goal);
        (first.DueDate.Year, later.DueDate.Year).Should().Be((2027, 2030));
    }

    [Fact]
    public void The_manufacturing_plan_has_thirteen_city_targets_with_a_number_and_one_without()
    {
        Target[] targets = [.. Record.Targets.Where(target => target.Id.StartsWith("manufacturing-2027-", StringComparison.Ordinal))];

        targets.Count(target => target.Goal is not NoNumberGoal).Should().Be(13);
        targets.Count(target => target.Goal is NoNumberGoal).Should().Be(1);
    }

    [Fact]
    public void A_size_class_is_a_label_beside_what_is_observed()
    {
        PolicyFramework framework = Record.Frameworks.Find("33618")!;
        FrameworkMember vehicles = framework.MembersOf("leading")[0];

        framework.SizeClassOf(vehicles).Should().Be("万亿级");
        Record.ObservationsOf(new SeriesKey("value-chain-output", vehicles.SubjectId!))[0].Figure.Literal.Should().Be("6200亿元");
    }

    [Fact]
    public void Districts_that_were_merged_end_the_day_before_the_new_one_begins()
    {
        Subject district = Record.Subjects.Find("liangjiang-district")!;

        foreach (string id in new[] { "jiangbei", "yubei", "liangjiang" })
        {
            Record.Subjects.Find(id)!.ValidTo.Should().Be(district.ValidFrom!.Value.PlusDays(-1));
            Record.Subjects.Find(id)!.SuccessorIds.Should().Equal("liangjiang-district");
        }
    }
}
