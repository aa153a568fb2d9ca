using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Indicators.EntityFrameworkCore;

/// <summary>Writes the columns beside each value whenever it is saved.</summary>
internal sealed class CompanionWriter : SaveChangesInterceptor
{
    public static CompanionWriter Instance { get; } = new();

    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result)
    {
        Write(eventData.Context);
        return result;
    }

    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        Write(eventData.Context);
        return ValueTask.FromResult(result);
    }

    private static void Write(DbContext? context)
    {
        foreach (EntityEntry entry in context?.ChangeTracker.Entries() ?? [])
        {
            if (entry.State is EntityState.Added or EntityState.Modified)
                Write(entry);
        }
    }

    private static void Write(EntityEntry entry)
    {
        foreach (IProperty column in entry.Metadata.GetProperties())
        {
            if (CompanionConvention.PropertyBeside(column) is not IProperty property)
                continue;
            Companion companion = Companion.Beside(property.ClrType).Single(one => one.NameBeside(property.Name) == column.Name);
            object? value = entry.Property(property).CurrentValue;
            entry.Property(column).CurrentValue = value is null ? null : companion.Of(value);
        }
    }
}
