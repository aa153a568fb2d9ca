using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Indicators.EntityFrameworkCore;

/// <summary>Reads what a query says of a value, such as <c>plot.Area.OrderKey()</c>, as the column beside it.</summary>
internal sealed class CompanionQueries : IQueryExpressionInterceptor
{
    public static CompanionQueries Instance { get; } = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } context ? new Rewriter(context.Model).Visit(queryExpression) : queryExpression;

    private sealed class Rewriter(IModel model) : ExpressionVisitor
    {
        private static readonly MethodInfo Property = typeof(EF).GetMethod(nameof(EF.Property))!;

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (node.Method.Name is nameof(EntityFrameworkQueryableExtensions.ExecuteUpdate)
                && node.Arguments is [_, NewArrayExpression setters])
                UpdateCheck.Require(setters);
            bool isAsked = node.Method.DeclaringType == typeof(FigureQueries) && node.Arguments.Count == 1;
            return (isAsked ? Column(node.Arguments[0], node.Method.Name, node.Type) : null) ?? base.VisitMethodCall(node);
        }

        protected override Expression VisitMember(MemberExpression node)
        {
            Expression? column = node switch
            {
                {
                    Member.Name: nameof(Unit.Code),
                    Expression: MemberExpression { Member.Name: nameof(Figure.Unit), Expression: { } owner }
                } =>
                    Column(owner, nameof(FigureColumns.UnitCode), node.Type),
                { Expression: { } owner } => Column(owner, node.Member.Name, node.Type),
                _ => null,
            };
            return column ?? base.VisitMember(node);
        }

        /// <summary>The column beside a property of an entity; null where it is none, or has no such column.</summary>
        private Expression? Column(Expression owner, string suffix, Type type)
        {
            if (owner is MemberExpression { Member.Name: "Value", Expression: { } optional }
                && Nullable.GetUnderlyingType(optional.Type) is not null)
                owner = optional;
            if (Companion.Beside(owner.Type).FirstOrDefault(one => one.Suffix == suffix) is not { } companion
                || NamedProperty(owner) is not { } named)
                return null;
            Type column = companion.TypeBeside(owner.Type);
            Expression read = Expression.Call(
                Property.MakeGenericMethod(column), Visit(named.Entity), Expression.Constant(companion.NameBeside(named.Name)));
            return column == type ? read : Expression.Convert(read, type);
        }

        private (Expression Entity, string Name)? NamedProperty(Expression owner) => owner switch
        {
            MemberExpression { Expression: { } entity, Member: { } member } when model.FindEntityTypes(entity.Type).Any() =>
                (entity, member.Name),
            MethodCallExpression
            {
                Method: { IsGenericMethod: true } method,
                Arguments: [var entity, ConstantExpression { Value: string name }]
            }
                when method.GetGenericMethodDefinition() == Property => (entity, name),
            _ => null,
        };
    }
}
