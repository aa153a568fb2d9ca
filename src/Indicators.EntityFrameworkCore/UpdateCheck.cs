using System.Linq.Expressions;

namespace Indicators.EntityFrameworkCore;

/// <summary>Refuses an update in the database that sets a value and leaves the columns beside it as they were.</summary>
internal static class UpdateCheck
{
    public static void Require(NewArrayExpression setters)
    {
        LambdaExpression[] set = [.. setters.Expressions.Select(PropertyOf).OfType<LambdaExpression>()];
        string[] columns = [.. set.Select(property => Unconverted(property.Body)).OfType<MethodCallExpression>()
            .Select(call => call.Arguments.OfType<ConstantExpression>().FirstOrDefault()?.Value).OfType<string>()];
        foreach (MemberExpression property in set.Select(property => Unconverted(property.Body)).OfType<MemberExpression>())
        {
            if (Companion.Beside(property.Type).Any(companion => !columns.Contains(companion.NameBeside(property.Member.Name))))
                throw new InvalidOperationException(
                    $"An update of '{property.Member.Name}' leaves its other columns as they were; write "
                        + $"setters.{nameof(FigureQueries.SetFigure)}("
                    + $"… => ….{property.Member.Name}, value), or load, change and save.");
        }
    }

    private static LambdaExpression? PropertyOf(Expression setter) => setter switch
    {
        NewExpression { Arguments: [var property, ..] } => Unquoted(property),
        MethodCallExpression { Arguments: [var property, ..] } => Unquoted(property),
        _ => null,
    };

    private static LambdaExpression? Unquoted(Expression expression) =>
        (expression is UnaryExpression { NodeType: ExpressionType.Quote } quote ? quote.Operand : expression) as LambdaExpression;

    private static Expression Unconverted(Expression expression) =>
        expression is UnaryExpression { NodeType: ExpressionType.Convert } convert ? convert.Operand : expression;
}
