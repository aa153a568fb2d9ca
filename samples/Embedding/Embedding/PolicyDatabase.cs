using Indicators.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Embedding;

/// <summary>This program's own model: clusters, their targets, the values observed.</summary>
public sealed class PolicyDatabase(string path) : DbContext
{
    public DbSet<ClusterRow> Clusters => Set<ClusterRow>();

    public DbSet<TargetRow> Targets => Set<TargetRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite($"Data Source={path};Pooling=False").UseIndicators();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<ClusterRow>().HasMany(cluster => cluster.Targets).WithOne().HasForeignKey(target => target.ClusterId);
        modelBuilder.Entity<TargetRow>().HasMany(target => target.Observations).WithOne()
            .HasForeignKey(observation => observation.TargetId);
    }
}
