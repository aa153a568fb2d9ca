using Indicators.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Indicators.Samples.Recipes;

internal sealed class FieldContext : DbContext
{
    public DbSet<Field> Fields => Set<Field>();

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) =>
        optionsBuilder.UseSqlite("Data Source=:memory:").UseIndicators();
}
