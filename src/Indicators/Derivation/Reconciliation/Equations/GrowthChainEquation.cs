namespace Indicators.Derivation;

/// <summary>(1 + growth) of a span = ∏ (1 + growth) of its years; an average one to the power of their number.</summary>
internal sealed class GrowthChainEquation(Node whole, Node[] years, bool isAverage) : Equation(EquationKind.GrowthChain, [whole, .. years])
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.growth-chain"];

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval product = Interval.Exactly(1m);
        for (int i = 1; i < values.Length; i++)
        {
            if (i != target)
                product = product.Times(Factor(values[i]));
        }

        if (!product.IsPositive)
            return default;
        int n = isAverage ? values.Length - 1 : 1;
        Interval factor = target == 0 ? product.Root(n) : Factor(values[0]).Power(n).Over(product);
        return factor.Plus(-1m).Times(100m);
    }

    public override string[] Arguments(string implied) => [Nodes[0].Name, Nodes[0].When, List(Nodes.Skip(1), ", "), implied, Nodes[0].Text];

    private static Interval Factor(Interval growth)
    {
        Interval factor = growth.Times(0.01m).Plus(1m);
        return factor.IsNotNegative ? factor : default;
    }
}
