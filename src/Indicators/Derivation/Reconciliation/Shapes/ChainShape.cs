namespace Indicators.Derivation;

/// <summary>(1 + growth) of a span = ∏ (1 + growth) of its steps; an average one to the power of their number.</summary>
internal sealed class ChainShape : Shape
{
    private readonly bool _isAverage;

    private ChainShape(bool isAverage) => _isAverage = isAverage;

    public static ChainShape OfSpan { get; } = new(isAverage: false);

    public static ChainShape OfAverage { get; } = new(isAverage: true);

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
        int n = _isAverage ? values.Length - 1 : 1;
        Interval factor = target == 0 ? product.Root(n) : Factor(values[0]).Power(n).Over(product);
        return factor.Plus(-1m).Times(100m);
    }

    private static Interval Factor(Interval growth)
    {
        Interval factor = growth.Times(0.01m).Plus(1m);
        return factor.IsNotNegative ? factor : default;
    }
}
