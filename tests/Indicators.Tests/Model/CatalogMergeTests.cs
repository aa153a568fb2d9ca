using System.Collections.Immutable;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

public class CatalogMergeTests
{
    [Fact]
    public void What_is_the_same_in_both_is_taken_once()
    {
        IndicatorCatalog one = Builder().Observe("high-tech", "chongqing", "2022", "6348家").Build();
        IndicatorCatalog two = Builder().Observe("high-tech", "chongqing", "2022", "6348家").Observe("high-tech", "chongqing", "2023", "7565家").Build();
        IndicatorCatalog merged = one.Merge(two);
        merged.Subjects.Should().HaveCount(2);
        merged.Observations.Select(o => o.Figure.Literal).Should().Equal("6348家", "7565家");
        merged.HasSameContent(two).Should().BeTrue();
    }

    [Fact]
    public void One_id_with_two_contents_is_a_conflict_that_names_both_places()
    {
        IndicatorCatalog one = new IndicatorCatalogBuilder().Add(Subject("a") with { Code = "1", Location = new SourceLocation("one.json", "$.subjects[0]", 3, 5) }).Build();
        IndicatorCatalog two = new IndicatorCatalogBuilder().Add(Subject("a") with { Code = "2", Location = new SourceLocation("two.json", "$.subjects[0]", 4, 5) }).Build();
        Diagnostic conflict = one.Invoking(c => c.Merge(two)).Should().Throw<CatalogException>().Which.Diagnostics.Should().ContainSingle().Subject;
        conflict.Descriptor.Should().Be(CatalogDiagnostics.ConflictingContent);
        conflict.Location!.File.Should().Be("two.json");
        conflict.ToText(Language.English).Should().Contain("one.json(3,5)").And.Contain("two.json(4,5)");
    }

    [Fact]
    public void Every_conflict_is_reported()
    {
        IndicatorCatalog one = Builder().Add(Target.By("t", HighTech, TimePeriod.Year(2027), new MultipleGoal(2))).Build();
        IndicatorCatalogBuilder builder = Builder().Add(Target.By("t", HighTech, TimePeriod.Year(2027), new MultipleGoal(3)));
        builder.Indicators[1] = builder.Indicators[1] with { Direction = Direction.Neutral };
        builder.Sources[0] = builder.Sources[0] with { Title = "Other" };
        one.TryMerge(builder.Build(), out IndicatorCatalog? merged, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        merged.Should().BeNull();
        diagnostics.Select(d => d.Arguments[0]).Should().Equal("sources", "indicators", "targets");
    }

    [Fact]
    public void A_unit_code_with_two_meanings_is_a_conflict()
    {
        IndicatorCatalog one = new IndicatorCatalogBuilder().Add(Unit.Create("own", "张甲床", Dimension.Count("own"))).Build();
        IndicatorCatalog two = new IndicatorCatalogBuilder().Add(Unit.Create("own", "张甲床", Dimension.Count("own"), Rational.Create(2, 1))).Build();
        one.TryMerge(two, out _, out ImmutableArray<Diagnostic> diagnostics).Should().BeFalse();
        diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND0207");
    }

    [Fact]
    public void The_content_of_two_catalogues_differs_when_one_item_does()
    {
        IndicatorCatalog catalog = Builder().Observe("high-tech", "chongqing", "2022", "6348家").Build();
        catalog.HasSameContent(Builder().Observe("high-tech", "chongqing", "2022", "6349家").Build()).Should().BeFalse();
        catalog.HasSameContent(Builder().Build()).Should().BeFalse();
        Builder().Build().HasSameContent(catalog).Should().BeFalse();
    }
}
