using System.Text;
using Indicators.Json;

namespace Indicators.Samples.Plans.Tests;

public class PlanCatalogTests
{
    private static readonly string Folder = Path.Combine(PlansProgram.Root, "samples", "Plans", "catalog");
    private static readonly IndicatorCatalog Catalog = CatalogReader.Read(Folder);

    [Fact]
    public void The_plan_has_twenty_rows_in_five_categories()
    {
        Catalog.ChildrenOf(Catalog.Subjects.Find("plan-14")!)
            .Select(category => (category.Id, RowsOf(category.Id).Count()))
            .Should().Equal(("economy", 3), ("innovation", 3), ("welfare", 7), ("ecology", 5), ("security", 2));
    }

    [Fact]
    public void Eight_rows_are_binding()
    {
        Catalog.Targets.Where(target => target.Nature == TargetNature.Binding).Should().HaveCount(8);
    }

    [Fact]
    public void Every_target_belongs_to_a_category()
    {
        Catalog.Targets.Select(target => Catalog.Subjects.Find(target.Id[..target.Id.IndexOf('/')])?.ParentId).Should().OnlyContain(parent => parent == "plan-14");
    }

    [Fact]
    public void What_is_only_recalled_has_no_source()
    {
        Catalog.Targets.Where(target => target.Note is { } note && note.StartsWith("Recalled", StringComparison.Ordinal)).Should().OnlyContain(target => target.SourceId == null);
        Catalog.Observations.Should().OnlyContain(observation => observation.Confidence == Confidence.Recalled == (observation.SourceId == null));
    }

    /// <summary>Twenty indicators in four classes: 4 early, 5 faster, 7 broadly as expected, 4 behind.</summary>
    [Fact]
    public void The_mid_term_review_stands_beside_every_row()
    {
        Catalog.Assessments.Select(assessment => assessment.TargetId).Should().OnlyHaveUniqueItems();
        Catalog.Assessments.GroupBy(assessment => assessment.Class.Zh).Select(group => (group.Key, group.Count()))
            .Should().Equal(("提前实现", 4), ("快于预期", 5), ("基本符合预期", 7), ("滞后", 4));
    }

    [Fact]
    public void The_files_are_canonical()
    {
        foreach (CatalogFile written in CatalogWriter.ToFiles(Catalog))
            Encoding.UTF8.GetString(written.Utf8.Span).Should().Be(File.ReadAllText(Path.Combine(Folder, written.Name)), written.Name);
    }

    private static IEnumerable<Target> RowsOf(string category) =>
        Catalog.Targets.Where(target => target.ParentId is null && target.Id.StartsWith(category + "/", StringComparison.Ordinal));
}
