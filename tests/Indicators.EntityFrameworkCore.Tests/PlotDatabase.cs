using Microsoft.EntityFrameworkCore;

namespace Indicators.EntityFrameworkCore.Tests;

/// <summary>A model of one table; an index lies on a column beside a figure.</summary>
public sealed class PlotDatabase(DbContextOptions<PlotDatabase> options) : DbContext(options)
{
    public DbSet<Plot> Plots => Set<Plot>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ArgumentNullException.ThrowIfNull(modelBuilder);
        modelBuilder.Entity<Plot>().HasIndex("AreaOrderKey");
        modelBuilder.Entity<Plot>().Property<string>("AreaOrderKey").HasColumnName("area_key");
    }
}
