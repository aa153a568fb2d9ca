using NodaTime;
using static Indicators.Tests.Model.Make;

namespace Indicators.Tests.Model;

[Collection(MeasuredAlone.Name)]
public class ObservationTests
{
    [Fact]
    public void An_observation_may_have_no_period()
    {
        Observation observation = Observation(HighTech, null, "7565家");
        observation.Period.Should().BeNull();
        observation.ToString().Should().Be("high-tech@chongqing not-stated: 7565家");
    }

    [Fact]
    public void Observations_with_the_same_content_are_equal()
    {
        Observation a = Observation(HighTech, "2023", "7565家", "first") with { At = "p1", Note = "n", Status = ObservationStatus.Provisional };
        Observation b = Observation(new SeriesKey("high-tech", "chongqing"), "2023", "7565家", "first") with { At = "p1", Note = "n", Status = ObservationStatus.Provisional };
        a.Should().Be(b);
        a.GetHashCode().Should().Be(b.GetHashCode());
    }

    public static TheoryData<Func<Observation, Observation>> Changes => new()
    {
        o => o with { Status = ObservationStatus.Estimated },
        o => o with { SourceId = "revision" },
        o => o with { PublishedOn = Day("2024-01-21") },
        o => o with { At = "p2" },
        o => o with { Note = "other" },
        o => o with { Confidence = Confidence.Recalled },
        o => o with { Figure = Figure("7566家") },
        o => o with { Series = new SeriesKey("gdp", "chongqing") },
        o => new Observation(o.Series, null, o.Figure) { SourceId = o.SourceId },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_part_of_an_observation_is_part_of_what_it_says(Func<Observation, Observation> change)
    {
        Observation observation = Observation(HighTech, "2023", "7565家", "first");
        change(observation).Should().NotBe(observation);
    }

    [Fact]
    public void Where_it_was_read_is_not_part_of_what_it_says()
    {
        Observation observation = Observation(HighTech, "2023", "7565家");
        (observation with { Location = At("$.observations[4]", 9) }).Should().Be(observation);
    }

    [Fact]
    public void The_place_of_an_observation_is_made_from_what_its_file_shares()
    {
        var section = new SourceSection("a.json", "$.observations");
        Observation observation = Observation(HighTech, "2023", "7565家") with { Place = new ItemPlace(section, 7, 12, 5) };
        observation.Location.Should().Be(new SourceLocation("a.json", "$.observations[7]", 12, 5));
    }

    [Fact]
    public void The_publication_date_is_taken_from_either_kind_of_date()
    {
        Observation observation = Observation(HighTech, "2023", "7565家");
        observation.WithPublishedOn(new DateOnly(2024, 2, 27)).PublishedOn.Should().Be(new LocalDate(2024, 2, 27));
        observation.PublishedOn.Should().BeNull();
    }

    [Fact]
    public void A_status_that_does_not_exist_is_refused()
    {
        Action act = () => _ = Observation(HighTech, "2023", "7565家") with { Status = (ObservationStatus)9 };
        act.Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void An_observation_takes_at_most_160_bytes_of_a_catalogue()
    {
        const int Count = 100_000;
        _ = Catalog(10);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        IndicatorCatalog catalog = Catalog(Count);
        long retained = GC.GetTotalMemory(forceFullCollection: true) - before;
        catalog.Observations.Should().HaveCount(Count);
        (retained / (double)Count).Should().BeLessThanOrEqualTo(160);
    }

    /// <summary>A thousand series at most; the source, the file and the unit are shared, the literals are those of the canonical form.</summary>
    private static IndicatorCatalog Catalog(int count)
    {
        var section = new SourceSection("a.observations.jsonl", "$");
        IndicatorCatalogBuilder builder = Builder();
        for (int i = 0; i < Math.Min(count, 500); i++)
            builder.Add(Subject($"s{i}"));
        for (int i = 0; i < count; i++)
        {
            SeriesKey key = builder.Key(i % 2 == 0 ? "high-tech" : "gdp", $"s{i / 2 % 500}");
            var figure = new Figure(i, i % 2 == 0 ? StandardUnits.Enterprise : StandardUnits.Yuan.HundredMillion);
            builder.Add(new Observation(key, TimePeriod.Month(2000 + (i / 12_000), 1 + (i / 1000 % 12)), figure)
            {
                SourceId = "first",
                Place = new ItemPlace(section, -1, i + 1, 1),
            });
        }

        return builder.Build();
    }
}
