using System.Text;
using System.Text.Json;

namespace Indicators.Desk.Tests.Comparison;

public sealed class CatalogComparisonTests
{
    private static readonly DateOnly Day = new(2024, 12, 31);

    [Fact]
    public void A_catalogue_differs_from_itself_in_nothing()
    {
        IndicatorCatalog catalog = new Record().Figures("output", "2023=200万辆").Target("2024", "260万辆").Build();

        CatalogComparison.Between(catalog, catalog, Day).IsEmpty.Should().BeTrue();
        CatalogComparison.Between(catalog, catalog, Day).ToText(Language.English).Should().Be("Nothing differs.\n");
    }

    [Fact]
    public void Figures_are_added_dropped_and_revised()
    {
        IndicatorCatalog before = new Record().Figures("output", "2022=190万辆", "2023=200万辆").Build();
        IndicatorCatalog now = new Record().Figures("output", "2023=210万辆", "2024=230万辆").Build();

        CatalogComparison changes = CatalogComparison.Between(before, now, Day);

        changes.Figures.Select(one => (one.Kind, one.Period!.Value.EndYear)).Should().Equal((DifferenceKind.Dropped, 2022), (DifferenceKind.Changed, 2023), (DifferenceKind.Added, 2024));
        changes.Figures[1].Change.Value.Should().Be(Rational.FromDecimal(10m));
    }

    [Fact]
    public void A_series_that_is_gone_is_dropped_whole_and_a_figure_without_a_period_is_matched_by_itself()
    {
        IndicatorCatalog before = new Record().Indicator("firms", "家", IndicatorKind.Stock).Figures("firms", "2022=190家")
            .Observation(new Observation(new SeriesKey("output", "here"), null, Figure.Parse("20万辆"))).Build();
        IndicatorCatalog now = new Record().Observation(new Observation(new SeriesKey("output", "here"), null, Figure.Parse("30万辆"))).Build();

        CatalogComparison.Between(before, now, Day).Figures.Select(one => (one.Kind, one.Series.IndicatorId, one.Period is null)).Should().Equal(
            (DifferenceKind.Added, "output", true), (DifferenceKind.Dropped, "output", true), (DifferenceKind.Dropped, "firms", false));
    }

    [Fact]
    public void Targets_are_added_dropped_and_read_anew()
    {
        IndicatorCatalog before = new Record().Target("2024", "260万辆").Build(), now = new Record().Target("2025", "280万辆").Build();

        CatalogComparison changes = CatalogComparison.Between(before, now, Day);

        changes.Targets.Should().ContainSingle().Which.Aspects.Should().Equal("goal", "due");
        CatalogComparison.Between(new Record().Build(), now, Day).Targets.Should().ContainSingle().Which.Kind.Should().Be(DifferenceKind.Added);
        CatalogComparison.Between(now, new Record().Build(), Day).Targets.Should().ContainSingle().Which.Kind.Should().Be(DifferenceKind.Dropped);
        changes.ToText(Language.English).Should().Contain("read anew (goal, due date)");
    }

    [Fact]
    public void Verdicts_that_turned_are_told()
    {
        IndicatorCatalog before = new Record().Figures("output", "2024=255万辆").Target("2024", "260万辆").Build();
        IndicatorCatalog now = new Record().Figures("output", "2024=262万辆").Target("2024", "260万辆").Build();

        CatalogComparison.Between(before, now, Day).Verdicts.Should().ContainSingle().Which.Target.Id.Should().Be("t");
    }

    [Fact]
    public void Two_days_of_one_catalogue_differ_in_what_came_between()
    {
        IndicatorCatalog catalog = new Record().Figures("output", "2023=255万辆@2024-01-20", "2023=262万辆@2024-12-27").Target("2023", "260万辆").Build();

        CatalogComparison changes = CatalogComparison.Between(catalog, new DateOnly(2024, 6, 1), new DateOnly(2025, 1, 1));

        changes.Figures.Should().ContainSingle().Which.Kind.Should().Be(DifferenceKind.Changed);
        changes.Verdicts.Should().ContainSingle();
        CatalogComparison.Between(catalog, new DateOnly(2024, 6, 1), new DateOnly(2024, 7, 1)).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void The_JSON_is_an_object_of_three_lists()
    {
        IndicatorCatalog before = new Record().Figures("output", "2023=200万辆").Target("2024", "260万辆").Build();
        IndicatorCatalog now = new Record().Figures("output", "2023=210万辆").Target("2024", "270万辆").Build();
        using var output = new MemoryStream();

        ComparisonJson.Write(CatalogComparison.Between(before, now, Day), output);

        using JsonDocument json = JsonDocument.Parse(Encoding.UTF8.GetString(output.ToArray()));
        json.RootElement.GetProperty("figures")[0].GetProperty("change").GetProperty("exact").GetString().Should().Be("10");
        json.RootElement.GetProperty("targets")[0].GetProperty("aspects")[0].GetString().Should().Be("goal");
        json.RootElement.GetProperty("verdicts").GetArrayLength().Should().Be(0);
    }
}
