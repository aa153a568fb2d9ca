using Indicators.Progress;

namespace Indicators.Tests.Progress.RollUp;

public class LeagueTableTests
{
    private static readonly DateOnly AsOf = new(2025, 3, 31);

    [Fact]
    public void Subjects_stand_in_the_order_of_the_direction_with_the_age_of_their_data()
    {
        LeagueTable table = Table(Direction.Increase, ("a", "2024", "120家"), ("b", "2023", "300家"), ("c", "2024", "90家"));
        table.Entries.Select(e => (e.Subject.Id, e.Place, e.AgeInMonths, e.IsOlder)).Should().Equal(
            ("b", 1, 15, true), ("a", 2, 3, false), ("c", 3, 3, false));
        Table(Direction.Decrease, ("a", "2024", "120家"), ("b", "2023", "300家"), ("c", "2024", "90家"))
            .Entries.Select(e => e.Subject.Id).Should().Equal("c", "a", "b");
    }

    [Fact]
    public void Nine_months_of_a_flow_are_not_ranked_beside_a_year()
    {
        var builder = new IndicatorCatalogBuilder().Add(new Indicator("output", new LocalizedText("产值"), Unit.Parse("亿元"), IndicatorKind.Flow, Direction.Increase));
        foreach (string id in new[] { "a", "b", "c" })
            builder.Add(new Subject(id, SubjectKind.Region, new LocalizedText(id)));
        builder.Observe("output", "a", "2024", "500亿元").Observe("output", "b", "2024", "600亿元").Observe("output", "c", "2024-01-01/P9M", "550亿元");
        LeagueTable table = LeagueTable.Of(builder.Build(), "output", ["a", "b", "c"], AsOf);
        table.Entries.Select(e => e.Subject.Id).Should().Equal("b", "a");
        table.WithoutValue.Select(s => s.Id).Should().Equal("c");
    }

    [Fact]
    public void Equal_counts_share_their_place_for_certain()
    {
        LeagueTable table = Table(Direction.Increase, ("a", "2024", "120家"), ("b", "2024", "120家"), ("c", "2024", "90家"));
        table.Entries.Select(e => (e.Place, e.BestPlace, e.WorstPlace)).Should().Equal((1, 1, 1), (1, 1, 1), (3, 3, 3));
    }

    [Fact]
    public void What_rounding_cannot_order_has_a_range_of_places()
    {
        LeagueTable table = Table(Direction.Increase, ("a", "2024", "8.6万家"), ("b", "2024", "86200家"), ("c", "2024", "1.2万家"));
        table.Entries.Select(e => (e.Subject.Id, e.Place, e.BestPlace, e.WorstPlace)).Should().Equal(("b", 1, 1, 2), ("a", 2, 1, 2), ("c", 3, 3, 3));
        table.Entries[0].IsCertain.Should().BeFalse();
        table.Entries[2].IsCertain.Should().BeTrue();
    }

    [Fact]
    public void A_bound_word_leaves_no_place_but_a_range()
    {
        LeagueTable table = Table(Direction.Increase, ("a", "2024", "超100家"), ("b", "2024", "100家"), ("c", "2024", "150家"));
        table.Entries.Should().OnlyContain(e => e.Place == null);
        table.Entries.ToDictionary(e => e.Subject.Id, e => (e.BestPlace, e.WorstPlace)).Should().BeEquivalentTo(new Dictionary<string, (int, int)>
        {
            ["a"] = (1, 2),
            ["b"] = (3, 3),
            ["c"] = (1, 2),
        });
    }

    [Fact]
    public void A_subject_without_a_value_is_not_last_but_apart()
    {
        LeagueTable table = Table(Direction.Increase, ("a", "2024", "120家"), ("b", "2026", "300家"));
        table.Entries.Should().ContainSingle();
        table.WithoutValue.Select(s => s.Id).Should().Equal("b");
    }

    [Fact]
    public void Without_a_direction_nobody_is_best() =>
        FluentActions.Invoking(() => Table(Direction.Neutral, ("a", "2024", "120家"))).Should().Throw<ArgumentException>().WithMessage("*no desired direction*");

    private static LeagueTable Table(Direction direction, params (string Subject, string Period, string Value)[] values)
    {
        var builder = new IndicatorCatalogBuilder()
            .Add(new Indicator("firms", new LocalizedText("企业数"), StandardUnits.Enterprise, IndicatorKind.Stock, direction));
        foreach ((string subject, string period, string value) in values)
        {
            builder.Add(new Subject(subject, SubjectKind.Region, new LocalizedText(subject)));
            builder.Add(new Observation(builder.Key("firms", subject), TimePeriod.Parse(period), Figure.Parse(value)));
        }

        IndicatorCatalog catalog = builder.Build();
        return LeagueTable.Of(catalog, "firms", values.Select(v => v.Subject), AsOf);
    }
}
