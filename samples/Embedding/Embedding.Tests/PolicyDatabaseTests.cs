using FluentAssertions;
using Indicators;
using Indicators.EntityFrameworkCore;
using Indicators.Progress;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using Xunit;

namespace Embedding.Tests;

/// <summary>A real SQLite file for each test, opened again before anything is read.</summary>
public sealed class PolicyDatabaseTests : IDisposable
{
    private static readonly DateOnly EndOf2024 = new(2024, 12, 31);

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"indicators-{Guid.NewGuid():N}.db");

    public PolicyDatabaseTests()
    {
        using PolicyDatabase database = Open();
        database.Database.EnsureCreated();
        database.Clusters.Add(Cluster());
        database.SaveChanges();
    }

    [Fact]
    public void A_stored_target_is_assessed_after_reloading_as_it_was_before()
    {
        ClusterRow cluster = Cluster();
        IndicatorCatalog before = ProgressService.ToCatalog(cluster, cluster.Targets[0]);
        ProgressAssessment expected = new ProgressCalculator(before).Assess(before.Targets["cars-2025"], EndOf2024);

        using PolicyDatabase database = Open();
        ProgressAssessment actual = ProgressService.Assess(database, "cars-2025", EndOf2024);

        actual.Status.Should().Equal(expected.Status);
        actual.Completion.Should().Be(expected.Completion);
        actual.Lead.Should().Be(expected.Lead);
        actual.Status.Should().Equal(ProgressStatus.AheadOfSchedule);
    }

    [Fact]
    public void A_new_observation_changes_the_verdict()
    {
        using (PolicyDatabase database = Open())
        {
            database.Observations.Add(new ObservationRow
            {
                TargetId = "cars-2025",
                Period = TimePeriod.Year(2025),
                Value = Figure.Parse(
                "278.8万辆"),
                Published = new LocalDate(2026, 1, 20)
            });
            database.SaveChanges();
        }

        using PolicyDatabase again = Open();
        ProgressService.Assess(again, "cars-2025", new DateOnly(2026, 2, 1)).Status.Should().Equal(ProgressStatus.Achieved);
    }

    [Fact]
    public void Figures_come_back_as_they_were_published()
    {
        using PolicyDatabase database = Open();
        TargetRow target = database.Targets.Include(row => row.Observations).Single();
        target.Goal.Literal.Should().Be("260万辆");
        target.Unit.Should().Be(StandardUnits.Vehicle.TenThousand);
        target.Observations.Select(row => row.Value.Literal).Should().Equal("232万辆", "约254万辆");
        target.Observations[1].Value.Bound.Should().Be(Bound.About);
        database.Database.SqlQueryRaw<string>("select Value from Observations order by Id limit 1").AsEnumerable().Single()
            .Should().Be("232万辆", "the database holds what a person can read");
    }

    [Fact]
    public void The_cluster_keeps_its_size_class_and_its_place()
    {
        using PolicyDatabase database = Open();
        ClusterRow cluster = database.Clusters.Include(row => row.Targets).ThenInclude(row => row.Observations).Single();
        PolicyFramework framework = ProgressService.ToCatalog(cluster, cluster.Targets[0]).Frameworks["leading-clusters"];
        IndustryCluster member = framework.Clusters.Single();
        framework.SizeClassOf(member).Should().Be("万亿级");
        member.TierId.Should().Be("leading");
    }

    [Fact]
    public async Task The_database_orders_filters_and_sums_figures_exactly()
    {
        using PolicyDatabase database = Open();
        string limit = FigureColumns.KeyOf(Quantity.Parse("250万辆"));
        (await database.Observations.Where(row => string.Compare(row.Value.OrderKey(), limit) > 0)
            .Select(row => row.Value.Literal).ToListAsync())
            .Should().Equal("约254万辆");
        (await database.Observations.OrderByDescending(row => row.Period.End).Select(row => row.Period).FirstAsync()).Should()
            .Be(TimePeriod.Year(2024));
        (await database.Observations.SumAsync(row => row.Value, StandardUnits.Vehicle.TenThousand)).Should().Be(Quantity.Parse("486万辆"));
    }

    public void Dispose() => File.Delete(_path);

    private PolicyDatabase Open() => new(_path);

    private static ClusterRow Cluster() => new()
    {
        Id = "icnev",
        NameZh = "智能网联新能源汽车",
        TierId = "leading",
        SizeClass = "万亿级",
        Targets =
        [
            new TargetRow
            {
                Id = "cars-2025",
                ClusterId = "icnev",
                IndicatorNameZh = "汽车产量",
                Unit = Unit.Parse("万辆", null),
                Goal = Figure.Parse("260万辆", null),
                Due = TimePeriod.Year(2025),
                BaselinePeriod = TimePeriod.Year(2023),
                Observations =
                [
                    new ObservationRow
                    {
                        TargetId = "cars-2025",
                        Period = TimePeriod.Year(2023),
                        Value = Figure.Parse("232万辆", null),
                        Published = new LocalDate(2024, 4, 25),
                    },
                    new ObservationRow
                    {
                        TargetId = "cars-2025",
                        Period = TimePeriod.Year(2024),
                        Value = Figure.Parse("约254万辆", null),
                        Published = new LocalDate(2025, 1, 21),
                    },
                ],
            },
        ],
    };
}
