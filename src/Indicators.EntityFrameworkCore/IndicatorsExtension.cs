using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace Indicators.EntityFrameworkCore;

/// <summary>What a context with indicators adds to the services of EF Core.</summary>
internal sealed class IndicatorsExtension(UnitSet units) : IDbContextOptionsExtension
{
    private readonly UnitSet _units = units;

    public DbContextOptionsExtensionInfo Info => field ??= new ExtensionInfo(this);

    public void ApplyServices(IServiceCollection services)
    {
        services.AddSingleton<IRelationalTypeMappingSourcePlugin>(new ValueMappings(_units));
        services.AddScoped<IConventionSetPlugin, CompanionConvention>();
        services.AddScoped<IAggregateMethodCallTranslatorPlugin, ExactSumTranslator>();
    }

    public void Validate(IDbContextOptions options)
    {
    }

    private sealed class ExtensionInfo(IndicatorsExtension extension) : DbContextOptionsExtensionInfo(extension)
    {
        private readonly UnitSet _units = extension._units;

        public override bool IsDatabaseProvider => false;

        public override string LogFragment => "Indicators ";

        public override int GetServiceProviderHashCode() => RuntimeHelpers.GetHashCode(_units);

        public override bool ShouldUseSameServiceProvider(DbContextOptionsExtensionInfo other) =>
            other is ExtensionInfo same && ReferenceEquals(same._units, _units);

        public override void PopulateDebugInfo(IDictionary<string, string> debugInfo) =>
            debugInfo["Indicators:Units"] = _units.Units.Count.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
