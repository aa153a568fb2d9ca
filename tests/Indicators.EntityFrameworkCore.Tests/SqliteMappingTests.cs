using Microsoft.EntityFrameworkCore;

namespace Indicators.EntityFrameworkCore.Tests;

/// <summary>On SQLite, each test in a file of its own.</summary>
public sealed class SqliteMappingTests : MappingTests, IDisposable
{
    private readonly string _path = Path.Combine(Path.GetTempPath(), $"plots-{Guid.NewGuid():N}.db");

    public void Dispose() => File.Delete(_path);

    /// <summary>1亩 has no decimal in the unit of its dimension; SQLite's own sum would add floating-point numbers.</summary>
    [Fact]
    public async Task Sql_sums_exactly_by_the_registered_function()
    {
        await using PlotDatabase database = await Filled();
        string all = "select figure_sum(AreaAmount, AreaFactorNumerator, AreaFactorDenominator) as Value from Plots";
        string sum = await database.Database.SqlQueryRaw<string>(all).SingleAsync();
        FigureSum.Parse(sum).In(StandardUnits.Mu).Amount.Should().Be(68.6000000001m);
    }

    protected override void Connect(DbContextOptionsBuilder options) => options.UseSqlite($"Data Source={_path};Pooling=False");
}
