using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Indicators.EntityFrameworkCore;

/// <summary>Puts the library's values into an EF Core model.</summary>
public static class DatabaseOptions
{
    /// <summary>
    /// Maps <see cref="Figure"/>, <see cref="Quantity"/>, <see cref="Unit"/>, <see cref="TimePeriod"/> and <c>LocalDate</c>: each as the
    /// text a person can read, from which it comes back as it was written (a date as a date), and beside a figure, a quantity and a
    /// period the columns a database filters, orders and sums by.
    /// </summary>
    /// <remarks>
    /// <para>
    /// The columns beside a property <c>Area</c> are the shadow properties <c>AreaAmount</c>, <c>AreaUnitCode</c>,
    /// <c>AreaFactorNumerator</c>, <c>AreaFactorDenominator</c> and <c>AreaOrderKey</c>; of a figure <c>AreaLowKey</c>, <c>AreaHighKey</c>,
    /// <c>AreaLowIncluded</c>, <c>AreaHighIncluded</c> besides; of a period <c>Start</c> and <c>End</c>. See <see cref="FigureColumns"/>
    /// and
    /// <see cref="PeriodColumns"/>. They are written with every save; in <c>ExecuteUpdate</c> set the figure with
    /// <see cref="FigureQueries.SetFigure{T}(Microsoft.EntityFrameworkCore.Query.UpdateSettersBuilder{T},
    /// System.Linq.Expressions.Expression{Func{T, Figure}}, Figure)"/>.
    /// In a query write <see cref="FigureQueries.OrderKey(Figure)"/>. A property of a complex type has its own column alone.
    /// </para>
    /// <para>On SQLite the function <c>figure_sum</c> is registered on each connection that EF Core opens; see <see
    /// cref="FigureSum"/>.</para>
    /// </remarks>
    /// <param name="options">The options of the context; SQLite or PostgreSQL (Npgsql).</param>
    /// <param name="units">The units that figures may be written in, your own among them; null for the standard ones. Give each context the
    /// same object.</param>
    /// <example><code>
    /// optionsBuilder.UseSqlite("Data Source=plots.db").UseIndicators(UnitSet.Standard.With(basket));
    ///
    /// string limit = FigureColumns.KeyOf(Quantity.Parse("1公顷"));
    /// var large = db.Plots.Where(plot => string.Compare(plot.Area.OrderKey(), limit) >= 0).OrderBy(plot => plot.Area.OrderKey());
    /// Quantity total = await large.SumAsync(plot => plot.Area, StandardUnits.Mu);
    /// </code></example>
    public static DbContextOptionsBuilder UseIndicators(this DbContextOptionsBuilder options, UnitSet? units = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        ((IDbContextOptionsBuilderInfrastructure)options).AddOrUpdateExtension(new IndicatorsExtension(units ?? UnitSet.Standard));
        return options.AddInterceptors(CompanionWriter.Instance, CompanionQueries.Instance, SqliteFunctions.Instance);
    }

    /// <inheritdoc cref="UseIndicators(DbContextOptionsBuilder, UnitSet?)"/>
    /// <typeparam name="TContext">The context.</typeparam>
    public static DbContextOptionsBuilder<TContext> UseIndicators<TContext>(
        this DbContextOptionsBuilder<TContext> options, UnitSet? units = null)
        where TContext : DbContext
    {
        UseIndicators((DbContextOptionsBuilder)options, units);
        return options;
    }
}
