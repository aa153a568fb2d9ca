using System.Linq.Expressions;
using System.Numerics;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Indicators.EntityFrameworkCore;

/// <summary>What a query over figures may ask of the database: order and limits by exact keys, exact sums.</summary>
/// <remarks>
/// In a query <c>plot.Area.Amount</c>, <c>plot.Area.Unit.Code</c>, <c>row.Period.Start</c> and <c>row.Period.End</c> are columns too.
/// Compare keys within one dimension only.
/// </remarks>
public static class FigureQueries
{
    private static readonly MethodInfo SetColumnOf = typeof(FigureQueries).GetMethod(
        nameof(SetColumn), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The key that sorts as the exact quantity does; in a query a column.</summary>
    /// <example><code>db.Plots.OrderBy(plot => plot.Area.OrderKey())</code></example>
    public static string OrderKey(this Figure figure) => FigureColumns.Of(figure).OrderKey;

    /// <inheritdoc cref="OrderKey(Figure)"/>
    public static string OrderKey(this Quantity quantity) => FigureColumns.KeyOf(quantity);

    /// <summary>The key of the lower end of the range; null where there is none. In a query a column.</summary>
    public static string? LowKey(this Figure figure) => FigureColumns.Of(figure).LowKey;

    /// <summary>The key of the upper end of the range; null where there is none. In a query a column.</summary>
    public static string? HighKey(this Figure figure) => FigureColumns.Of(figure).HighKey;

    /// <summary>The exact sum of the figures' amounts, added by the database factor by factor.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="source">The rows.</param>
    /// <param name="figure">The property that is summed: <c>plot => plot.Area</c>.</param>
    /// <param name="unit">The unit of the result, of the figures' dimension.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="InexactConversionException">The sum has no decimal of 28 digits in that unit.</exception>
    public static Task<Quantity> SumAsync<T>(
        this IQueryable<T> source, Expression<Func<T, Figure>> figure, Unit unit, CancellationToken cancellationToken = default) =>
        SumAsync(
            source,
            Through<T, Figure, FactorSum>(
                figure, value => new FactorSum { Numerator = FactorNumerator(value), Denominator = FactorDenominator(value) }),
            Through<T, Figure, decimal>(figure, value => value.Amount),
            unit,
            cancellationToken);

    /// <summary>The exact sum of the quantities' amounts, added by the database factor by factor.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="source">The rows.</param>
    /// <param name="quantity">The property that is summed: <c>plot => plot.Yield</c>.</param>
    /// <param name="unit">The unit of the result, of the quantities' dimension.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    /// <exception cref="InexactConversionException">The sum has no decimal of 28 digits in that unit.</exception>
    public static Task<Quantity> SumAsync<T>(
        this IQueryable<T> source, Expression<Func<T, Quantity>> quantity, Unit unit, CancellationToken cancellationToken = default) =>
        SumAsync(
            source,
            Through<T, Quantity, FactorSum>(
                quantity, value => new FactorSum { Numerator = FactorNumerator(value), Denominator = FactorDenominator(value) }),
            Through<T, Quantity, decimal>(quantity, value => value.Amount),
            unit,
            cancellationToken);

    /// <summary>Sets a figure and every column beside it in an update that the database carries out.</summary>
    /// <typeparam name="T">The entity.</typeparam>
    /// <param name="setters">The setters of <c>ExecuteUpdate</c>.</param>
    /// <param name="property">The property that is set.</param>
    /// <param name="value">Its new value.</param>
    /// <example><code>db.Plots.ExecuteUpdateAsync(setters => setters.SetFigure(plot => plot.Area, Figure.Parse("8.60亩")))</code></example>
    public static UpdateSettersBuilder<T> SetFigure<T>(
        this UpdateSettersBuilder<T> setters, Expression<Func<T, Figure>> property, Figure value) =>
        Set(setters, property, value);

    /// <inheritdoc cref="SetFigure{T}(UpdateSettersBuilder{T}, Expression{Func{T, Figure}}, Figure)"/>
    public static UpdateSettersBuilder<T> SetFigure<T>(
        this UpdateSettersBuilder<T> setters, Expression<Func<T, Figure?>> property, Figure? value) =>
        Set(setters, property, value);

    /// <inheritdoc cref="SetFigure{T}(UpdateSettersBuilder{T}, Expression{Func{T, Figure}}, Figure)"/>
    public static UpdateSettersBuilder<T> SetFigure<T>(
        this UpdateSettersBuilder<T> setters, Expression<Func<T, Quantity>> property, Quantity value) =>
        Set(setters, property, value);

    /// <inheritdoc cref="SetFigure{T}(UpdateSettersBuilder{T}, Expression{Func{T, Figure}}, Figure)"/>
    public static UpdateSettersBuilder<T> SetFigure<T>(
        this UpdateSettersBuilder<T> setters, Expression<Func<T, TimePeriod>> property, TimePeriod value) =>
        Set(setters, property, value);

    /// <summary>Read as a column in a query.</summary>
    internal static BigInteger FactorNumerator(Figure figure) => figure.Unit.Factor.Numerator;

    /// <inheritdoc cref="FactorNumerator(Figure)"/>
    internal static BigInteger FactorNumerator(Quantity quantity) => quantity.Unit.Factor.Numerator;

    /// <inheritdoc cref="FactorNumerator(Figure)"/>
    internal static BigInteger FactorDenominator(Figure figure) => figure.Unit.Factor.Denominator;

    /// <inheritdoc cref="FactorNumerator(Figure)"/>
    internal static BigInteger FactorDenominator(Quantity quantity) => quantity.Unit.Factor.Denominator;

    /// <summary>All digits of a sum of amounts; see <see cref="ExactSumTranslator"/>.</summary>
    internal static string? ExactSum(this IEnumerable<decimal> amounts) =>
        amounts.Aggregate(default(FigureSum), (sum, amount) => sum.Add(amount, 1, 1)).ToString();

    private static async Task<Quantity> SumAsync<T>(
        IQueryable<T> source, Expression<Func<T, FactorSum>> factor, Expression<Func<T, decimal>> amount, Unit unit,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(unit);
        FigureSum sum = default;
        IQueryable<FactorSum> parts = source.GroupBy(factor, amount).Select(group => new FactorSum
        {
            Numerator = group.Key.Numerator,
            Denominator = group.Key.Denominator,
            // EF Core looks for an aggregate only behind an operator of its own.
            Amounts = group.Select(one => one).ExactSum(),
        });
        await foreach (FactorSum part in parts.AsAsyncEnumerable().WithCancellation(cancellationToken).ConfigureAwait(false))
            sum = part.AddTo(sum);
        return sum.In(unit);
    }

    private static UpdateSettersBuilder<T> Set<T, TValue>(
        UpdateSettersBuilder<T> setters, Expression<Func<T, TValue>> property, TValue value)
    {
        ArgumentNullException.ThrowIfNull(setters);
        ArgumentNullException.ThrowIfNull(property);
        if (property.Body is not MemberExpression { Expression: ParameterExpression row, Member: { } member })
            throw new ArgumentException($"'{property}' is no property of a row; write row => row.Figure.", nameof(property));
        setters.SetProperty(property, value);
        foreach (Companion companion in Companion.Beside(typeof(TValue)))
        {
            Type type = companion.TypeBeside(typeof(TValue));
            SetColumnOf.MakeGenericMethod(typeof(T), type)
                .Invoke(null, [setters, row, companion.NameBeside(member.Name), value is null ? null : companion.Of(value)]);
        }

        return setters;
    }

    private static void SetColumn<T, TColumn>(UpdateSettersBuilder<T> setters, ParameterExpression row, string name, TColumn value)
    {
        Expression column = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(TColumn)], row, Expression.Constant(name));
        setters.SetProperty(Expression.Lambda<Func<T, TColumn>>(column, row), value);
    }

    /// <summary>An expression of a value as one of the row that has it.</summary>
    private static Expression<Func<T, TResult>> Through<T, TValue, TResult>(
        Expression<Func<T, TValue>> value, Expression<Func<TValue, TResult>> of)
    {
        ArgumentNullException.ThrowIfNull(value);
        return Expression.Lambda<Func<T, TResult>>(new Substitution(of.Parameters[0], value.Body).Visit(of.Body), value.Parameters);
    }

    private sealed class Substitution(ParameterExpression parameter, Expression value) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == parameter ? value : node;
    }
}
