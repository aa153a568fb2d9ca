using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace Indicators.Mutants;

/// <summary>
/// Puts changes into a file, each behind a question that only one number answers with yes: all mutants are one program, built once. Where a
/// change can be made without writing an expression twice, it is, so that what the expression declares is declared once.
/// </summary>
/// <param name="chosen">Whether the change of so and so many is among those wanted; asked once for each in the order of the text.</param>
/// <param name="add">Notes a change that is put in, and gives its number.</param>
internal sealed class Mutator(Func<bool> chosen, Func<SyntaxNode, string, int> add) : CSharpSyntaxRewriter
{
    /// <summary>Marks what was put in, with the number of the change.</summary>
    public const string Mark = "mutant";

    private static readonly Dictionary<SyntaxKind, (SyntaxKind Kind, string Sign)> Twins = new()
    {
        [SyntaxKind.LessThanExpression] = (SyntaxKind.LessThanOrEqualExpression, "<="),
        [SyntaxKind.LessThanOrEqualExpression] = (SyntaxKind.LessThanExpression, "<"),
        [SyntaxKind.GreaterThanExpression] = (SyntaxKind.GreaterThanOrEqualExpression, ">="),
        [SyntaxKind.GreaterThanOrEqualExpression] = (SyntaxKind.GreaterThanExpression, ">"),
        [SyntaxKind.LogicalAndExpression] = (SyntaxKind.LogicalOrExpression, "||"),
        [SyntaxKind.LogicalOrExpression] = (SyntaxKind.LogicalAndExpression, "&&"),
        [SyntaxKind.AddExpression] = (SyntaxKind.SubtractExpression, "-"),
        [SyntaxKind.SubtractExpression] = (SyntaxKind.AddExpression, "+"),
        [SyntaxKind.MultiplyExpression] = (SyntaxKind.DivideExpression, "/"),
        [SyntaxKind.DivideExpression] = (SyntaxKind.MultiplyExpression, "*"),
        [SyntaxKind.ModuloExpression] = (SyntaxKind.MultiplyExpression, "*"),
    };

    public override SyntaxNode? VisitBinaryExpression(BinaryExpressionSyntax node)
    {
        var visited = (BinaryExpressionSyntax)base.VisitBinaryExpression(node)!;
        if (node.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression)
            return Negated(node, visited);
        if (!Twins.TryGetValue(node.Kind(), out (SyntaxKind Kind, string Sign) twin) || IsOfText(node))
            return visited;
        return Instead(node, visited, BinaryExpression(twin.Kind, visited.Left, visited.Right), $"… {twin.Sign} …");
    }

    public override SyntaxNode? VisitLiteralExpression(LiteralExpressionSyntax node) => node.Kind() switch
    {
        SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression => Negated(node, node),
        SyntaxKind.NumericLiteralExpression when node.Token.Value is int number and < int.MaxValue =>
            Instead(node, node, LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(number + 1)), $"{number + 1}"),
        _ => node,
    };

    public override SyntaxNode? VisitPrefixUnaryExpression(PrefixUnaryExpressionSyntax node)
    {
        var visited = (PrefixUnaryExpressionSyntax)base.VisitPrefixUnaryExpression(node)!;
        return node.IsKind(SyntaxKind.UnaryMinusExpression) && node.Operand is not LiteralExpressionSyntax
            ? Instead(node, visited, visited.Operand, "without its sign")
            : visited;
    }

    public override SyntaxNode? VisitConditionalExpression(ConditionalExpressionSyntax node)
    {
        var visited = (ConditionalExpressionSyntax)base.VisitConditionalExpression(node)!;
        return IsOpen(node) && chosen() ? visited.WithCondition(Xor(node.Condition, visited.Condition, "not …")) : visited;
    }

    public override SyntaxNode? VisitIfStatement(IfStatementSyntax node)
    {
        var visited = (IfStatementSyntax)base.VisitIfStatement(node)!;
        return chosen() ? visited.WithCondition(Xor(node.Condition, visited.Condition, "not …")) : visited;
    }

    public override SyntaxNode? VisitReturnStatement(ReturnStatementSyntax node)
    {
        var visited = (ReturnStatementSyntax)base.VisitReturnStatement(node)!;
        return node.Expression is InvocationExpressionSyntax && IsOfTruth(node) && chosen()
            ? visited.WithExpression(Xor(node.Expression, visited.Expression!, "not …"))
            : visited;
    }

    public override SyntaxNode? VisitExpressionStatement(ExpressionStatementSyntax node)
    {
        var visited = (ExpressionStatementSyntax)base.VisitExpressionStatement(node)!;
        bool isEffect = node.Expression is InvocationExpressionSyntax or PostfixUnaryExpressionSyntax
            || (node.Expression is AssignmentExpressionSyntax { Left: var left }
                && (left is not IdentifierNameSyntax || !node.Expression.IsKind(SyntaxKind.SimpleAssignmentExpression)));
        if (!isEffect || node.Parent is not (BlockSyntax or IfStatementSyntax or ElseClauseSyntax) || !chosen())
            return visited;
        int id = add(node, "left out");
        return IfStatement(PrefixUnaryExpression(SyntaxKind.LogicalNotExpression, Asked(id)), visited).WithAdditionalAnnotations(Annotation(id));
    }

    // What must be known to the compiler, or is a table made once, is no place for a question asked while it runs.
    public override SyntaxNode? VisitAttributeList(AttributeListSyntax node) => node;

    public override SyntaxNode? VisitEnumDeclaration(EnumDeclarationSyntax node) => node;

    public override SyntaxNode? VisitParameter(ParameterSyntax node) => node;

    public override SyntaxNode? VisitFieldDeclaration(FieldDeclarationSyntax node) => node;

    public override SyntaxNode? VisitPropertyDeclaration(PropertyDeclarationSyntax node) =>
        node.Initializer is null ? base.VisitPropertyDeclaration(node) : node;

    public override SyntaxNode? VisitLocalDeclarationStatement(LocalDeclarationStatementSyntax node) =>
        node.IsConst ? node : base.VisitLocalDeclarationStatement(node);

    public override SyntaxNode? VisitConstantPattern(ConstantPatternSyntax node) => node;

    public override SyntaxNode? VisitRelationalPattern(RelationalPatternSyntax node) => node;

    public override SyntaxNode? VisitCaseSwitchLabel(CaseSwitchLabelSyntax node) => node;

    public override SyntaxNode? VisitStackAllocArrayCreationExpression(StackAllocArrayCreationExpressionSyntax node) => node;

    private static bool IsOfText(BinaryExpressionSyntax node) =>
        node.DescendantNodes().Any(part => part.IsKind(SyntaxKind.StringLiteralExpression) || part.IsKind(SyntaxKind.InterpolatedStringExpression));

    private static bool IsOfTruth(SyntaxNode node) =>
        node.FirstAncestorOrSelf<MethodDeclarationSyntax>() is { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.BoolKeyword } }
        && node.FirstAncestorOrSelf<AnonymousFunctionExpressionSyntax>() is null && node.FirstAncestorOrSelf<LocalFunctionStatementSyntax>() is null;

    /// <summary>The condition of a reference cannot be asked about: both ways must be places.</summary>
    private static bool IsOpen(ConditionalExpressionSyntax node) => node.WhenTrue is not RefExpressionSyntax;

    private static ParenthesizedExpressionSyntax Asking(ExpressionSyntax expression, int id) =>
        ParenthesizedExpression(expression).WithAdditionalAnnotations(Annotation(id));

    private static SyntaxAnnotation Annotation(int id) => new(Mark, id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static InvocationExpressionSyntax Asked(int id) =>
        InvocationExpression(ParseExpression("global::Indicators.MutantSwitch.Is"))
            .AddArgumentListArguments(Argument(LiteralExpression(SyntaxKind.NumericLiteralExpression, Literal(id))));

    private ExpressionSyntax Negated(ExpressionSyntax node, ExpressionSyntax visited) => chosen() ? Xor(node, visited, "not …") : visited;

    private ParenthesizedExpressionSyntax Xor(ExpressionSyntax node, ExpressionSyntax visited, string now)
    {
        int id = add(node, now);
        return Asking(BinaryExpression(SyntaxKind.ExclusiveOrExpression, Asked(id), ParenthesizedExpression(visited)), id);
    }

    private ExpressionSyntax Instead(ExpressionSyntax node, ExpressionSyntax visited, ExpressionSyntax other, string now)
    {
        if (!chosen())
            return visited;
        int id = add(node, now);
        return Asking(ConditionalExpression(Asked(id), ParenthesizedExpression(other), ParenthesizedExpression(visited)), id);
    }
}
