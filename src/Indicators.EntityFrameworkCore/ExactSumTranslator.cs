using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;
using Microsoft.EntityFrameworkCore.Storage;

namespace Indicators.EntityFrameworkCore;

/// <summary>The exact sum of a column of amounts, as text of all its digits: a decimal would hold 28 of them.</summary>
internal sealed class ExactSumTranslator(
    ISqlExpressionFactory sql, IDatabaseProvider provider) : IAggregateMethodCallTranslatorPlugin, IAggregateMethodCallTranslator
{
    public IEnumerable<IAggregateMethodCallTranslator> Translators => [this];

    public SqlExpression? Translate(
        MethodInfo method, EnumerableExpression source, IReadOnlyList<SqlExpression> arguments,
        IDiagnosticsLogger<DbLoggerCategory.Query> logger)
    {
        if (method.DeclaringType != typeof(FigureQueries) || method.Name != nameof(FigureQueries.ExactSum)
            || source.Selector is not SqlExpression amount)
            return null;
        return DatabaseKind.IsPostgres(provider)
            ? sql.Convert(Call("sum", amount, typeof(decimal)), typeof(string))
            : Call(SqliteFunctions.Sum, amount, typeof(string));
    }

    private SqlExpression Call(string name, SqlExpression amount, Type type) =>
        sql.Function(name, [sql.ApplyDefaultTypeMapping(amount)], nullable: true, argumentsPropagateNullability: [false], type);
}
