using Microsoft.EntityFrameworkCore;

namespace Indicators.EntityFrameworkCore.Tests;

/// <summary>Derived figures in a table beside published ones: told apart by their status in every query.</summary>
public sealed class StatusTests : IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"statuses-{Guid.NewGuid():N}.db");

    public void Dispose() => File.Delete(_path);

    [Fact]
    public async Task A_query_asks_for_published_figures_or_for_derived_ones()
    {
        await using var database = new Figures(_path);
        await database.Database.EnsureCreatedAsync();
        database.AddRange(
            new Row { Period = TimePeriod.Months(2024, 1, 8), Value = Figure.Parse("160.0万辆"), Status = ObservationStatus.Final },
            new Row { Period = TimePeriod.Month(2024, 9), Value = Figure.Parse("22.5万辆"), Status = ObservationStatus.Derived },
            new Row { Period = TimePeriod.Month(2024, 10), Value = Figure.Parse("20.5万辆"), Status = ObservationStatus.Provisional });
        await database.SaveChangesAsync();
        database.ChangeTracker.Clear();

        IQueryable<Row> published = database.Rows.Where(row => row.Status != ObservationStatus.Derived);
        (await published.SumAsync(row => row.Value, Unit.Parse("万辆"))).Amount.Should().Be(180.5m);
        Row newest = await published.OrderByDescending(row => row.Period!.Value.End).FirstAsync();
        newest.Value.Literal.Should().Be("20.5万辆");
        Row derived = await database.Rows.SingleAsync(row => row.Status == ObservationStatus.Derived);
        (derived.Value.Literal, derived.Status).Should().Be(("22.5万辆", ObservationStatus.Derived));
    }

    private sealed class Row
    {
        public int Id { get; init; }

        public TimePeriod? Period { get; set; }

        public required Figure Value { get; set; }

        public required ObservationStatus Status { get; init; }
    }

    private sealed class Figures(string path) : DbContext
    {
        public DbSet<Row> Rows => Set<Row>();

        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
            optionsBuilder.UseSqlite($"Data Source={path};Pooling=False").UseIndicators();
    }
}
