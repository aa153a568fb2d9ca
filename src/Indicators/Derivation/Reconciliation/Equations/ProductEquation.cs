namespace Indicators.Derivation;

/// <summary>product = left × right × factor.</summary>
internal abstract class ProductEquation(EquationKind kind, Node product, Node left, Node right, decimal factor) : Equation(kind, product, left, right)
{
    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => values[1].Times(values[2]).Times(factor),
        1 => values[0].Over(values[2].Times(factor)),
        _ => values[0].Over(values[1].Times(factor)),
    };
}
