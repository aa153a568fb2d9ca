namespace Indicators.Tests.Model;

public class StructuresOfOtherPlacesTests
{
    [Fact]
    public void Zhejiang_415X_has_an_open_tier()
    {
        PolicyFramework framework = Structures.Catalog(Structures.Zhejiang415X()).Frameworks["415X"];
        framework.CodeMatchesTiers.Should().BeTrue();
        framework.SlotsOf("world-class").Should().Be(new TierSlots(4, 4, 0));
        framework.SlotsOf("provincial").Unnamed.Should().Be(15);
        framework.FindTier("new-star")!.IsOpen.Should().BeTrue();
        framework.SlotsOf("new-star").Expected.Should().BeNull();
    }

    [Fact]
    public void Jiangsu_1650_is_16_and_50()
    {
        PolicyFramework framework = Structures.Catalog(Structures.Jiangsu1650()).Frameworks["1650"];
        framework.CodeMatchesTiers.Should().BeTrue();
        framework.SlotsOf("clusters").Unnamed.Should().Be(16);
        framework.SlotsOf("chains").Unnamed.Should().Be(50);
    }

    [Fact]
    public void Hunan_4x4_is_four_groups_of_four()
    {
        PolicyFramework framework = Structures.Catalog(Structures.Hunan4x4()).Frameworks["4x4"];
        framework.CodeMatchesTiers.Should().BeTrue();
        framework.SlotsOf("groups").IsComplete.Should().BeTrue();
        framework.SlotsOf("industries").Should().Be(new TierSlots(16, 4, 0));
        framework.PartsOf("future-industries").Should().HaveCount(4);
    }

    [Fact]
    public void Structures_of_several_places_stand_in_one_catalogue()
    {
        IndicatorCatalog catalog = Structures.Catalog(Structures.Chongqing33618(), Structures.Zhejiang415X(), Structures.Jiangsu1650(), Structures.Hunan4x4());
        catalog.Frameworks.Should().OnlyContain(framework => framework.CodeMatchesTiers);
        catalog.Frameworks.Should().HaveCount(4);
    }
}
