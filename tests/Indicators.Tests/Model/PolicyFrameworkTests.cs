using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class PolicyFrameworkTests
{
    public static TheoryData<string, string[], bool> Codes => new()
    {
        { "33618", ["3", "3", "6", "18"], true },
        { "33618", ["33", "6", "18"], true },
        { "33618", ["3", "3", "6", "1", "8"], true },
        { "33618", ["3", "3", "6", "12"], false },
        { "33618", ["3", "3", "6"], false },
        { "33618", ["3", "3", "6", "18", "2"], false },
        { "416", ["4", "16"], true },
        { "5+8", ["5", "8"], true },
        { "“5+8”", ["5", "8"], true },
        { "５＋８", ["5", "8"], true },
        { "5 + 8", ["8", "5"], false },
        { "415X", ["4", "15", "X"], true },
        { "415x", ["4", "15", "X"], true },
        { "1650", ["16", "50"], true },
        { "4×4", ["4", "4"], true },
        { "4×4", ["4×4"], true },
        { "“十百千”", ["十", "百", "千"], true },
        { "3+3+6+18", ["3", "3", "6", "18"], true },
    };

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_is_matched_against_its_tiers_never_parsed(string code, string[] parts, bool matches)
    {
        Tier[] tiers = [.. parts.Select((part, i) => new Tier($"t{i}", Text("层级"), 1) { Code = part })];
        new PolicyFramework("f", code, Text("体系"), TimePeriod.Year(2023), tiers).CodeMatchesTiers.Should().Be(matches);
    }

    [Fact]
    public void A_tier_contributes_its_count_unless_it_says_otherwise()
    {
        new Tier("a", Text("甲"), 18).CodeText.Should().Be("18");
        Tier.Open("b", Text("乙")).CodeText.Should().Be("X");
        (Tier.Open("b", Text("乙")) with { Code = "N" }).CodeText.Should().Be("N");
        (new Tier("a", Text("甲"), 16) with { Code = "4" }).CodeText.Should().Be("4");
    }

    [Fact]
    public void Sub_tiers_contribute_nothing_to_the_code()
    {
        PolicyFramework framework = Structures.Chongqing33618();
        framework.CodeFromTiers.Should().Be("33618");
        framework.CodeMatchesTiers.Should().BeTrue();
        framework.AllTiers().Select(tier => tier.Id).Should().Equal("leading", "pillar", "distinctive", "new-star", "future", "growth");
    }

    [Fact]
    public void The_members_of_a_tier_include_those_of_its_sub_tiers()
    {
        PolicyFramework framework = Structures.Chongqing33618();
        framework.MembersOf("new-star").Should().HaveCount(2);
        framework.MembersOf("growth").Should().ContainSingle().Which.SubjectId.Should().Be("cluster-ai-robotics");
        framework.Clusters.Should().HaveCount(5);
    }

    [Fact]
    public void Slots_that_nobody_has_named_are_counted()
    {
        PolicyFramework framework = Structures.Chongqing33618();
        framework.SlotsOf("leading").Should().Be(new TierSlots(3, 3, 0));
        framework.SlotsOf("leading").IsComplete.Should().BeTrue();
        framework.SlotsOf("pillar").Unnamed.Should().Be(3);
        framework.SlotsOf("new-star").Should().Be(new TierSlots(18, 1, 1));
        framework.SlotsOf("new-star").Unnamed.Should().Be(17);
    }

    [Fact]
    public void An_open_tier_expects_no_number()
    {
        var open = new TierSlots(null, 2, 1);
        open.Unnamed.Should().Be(1);
        open.Surplus.Should().Be(0);
        open.IsComplete.Should().BeFalse();
    }

    [Fact]
    public void Members_beyond_the_count_are_a_surplus() => new TierSlots(3, 4, 1).Surplus.Should().Be(2);

    [Fact]
    public void A_member_has_the_size_class_of_its_tier_unless_it_has_its_own()
    {
        PolicyFramework framework = Structures.Chongqing33618();
        framework.SizeClassOf(framework.MembersOf("leading")[0]).Should().Be("万亿级");
        framework.SizeClassOf(framework.MembersOf("leading")[2]).Should().Be("五千亿级");
        framework.SizeClassOf(framework.MembersOf("growth")[0]).Should().BeNull();
        PolicyFramework sized = framework with { Tiers = [.. framework.Tiers.Take(3), framework.Tiers[3] with { SizeClass = "百亿级" }] };
        sized.SizeClassOf(sized.MembersOf("growth")[0]).Should().Be("百亿级");
    }

    [Fact]
    public void A_tier_that_is_not_there_is_named_with_those_that_are()
    {
        Action act = () => Structures.Chongqing33618().MembersOf("secondary");
        act.Should().Throw<KeyNotFoundException>().WithMessage("*secondary*leading, pillar*");
    }

    [Fact]
    public void A_negative_count_is_refused()
    {
        Action act = () => _ = new Tier("a", Text("甲"), -1);
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_cluster_and_another_member_with_the_same_content_differ()
    {
        FrameworkMember member = new("leading", "cluster-icnev", Confidence.Recalled);
        FrameworkMember cluster = new IndustryCluster("leading", "cluster-icnev", Confidence.Recalled);
        member.Should().NotBe(cluster);
        cluster.Should().Be(new IndustryCluster("leading", "cluster-icnev", Confidence.Recalled));
        new FrameworkMember("leading", null, Confidence.Recalled).IsNamed.Should().BeFalse();
    }

    [Fact]
    public void Frameworks_are_equal_by_value_and_editions_follow_each_other()
    {
        Structures.Chongqing33618().Should().Be(Structures.Chongqing33618());
        PolicyFramework first = Structures.Chongqing33618();
        PolicyFramework second = new("33618-2026", "33618", Text("体系"), Period("2026-03"), first.Tiers) { SupersedesId = "33618" };
        PolicyFramework third = new("33618-2027", "33618", Text("体系"), Period("2027"), first.Tiers) { SupersedesId = "33618-2026" };
        IndicatorCatalog catalog = Structures.Catalog(third, first, second);
        catalog.EditionsOf(catalog.Frameworks["33618-2026"]).Select(edition => edition.Id).Should().Equal("33618", "33618-2026", "33618-2027");
        catalog.SuccessorOf(first)!.Id.Should().Be("33618-2026");
        catalog.SuccessorOf(third).Should().BeNull();
    }
}
