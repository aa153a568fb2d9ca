using System.Globalization;

namespace Indicators.Derivation;

/// <summary>(1 + growth on a year earlier) = ∏ (1 + growth on the previous period), over the months or quarters between.</summary>
internal sealed class PreviousChainEquation(Node whole, Node[] steps) : Equation(EquationKind.PreviousChain, [whole, .. steps])
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.previous-chain"];

    public override LocalizedText Sentence => Wording;

    /// <summary>Twelve rates that might each be cut off would allow more than a point: they are rounded.</summary>
    public override bool AreRounded => true;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval product = Interval.Exactly(1m);
        for (int i = 1; i < values.Length; i++)
            product = i == target ? product : product.Times(Factor(values[i]));
        if (!product.IsPositive)
            return default;
        Interval factor = target == 0 ? product : Factor(values[0]).Over(product);
        return factor.Plus(-1m).Times(100m);
    }

    public override string[] Arguments(string implied)
    {
        string count = (Nodes.Length - 1).ToString(CultureInfo.InvariantCulture);
        return [Nodes[0].Name, Nodes[0].When, count, implied, RangeText.Number(Allowed(), 2), Nodes[0].Text];
    }

    /// <summary>What the rounding of all of them together allows to either side.</summary>
    private decimal Allowed() => Nodes.Skip(1).Sum(node => node.Hard is { Low: { } low, High: { } high } ? (high - low) / 2m : 0m);

    private static Interval Factor(Interval growth)
    {
        Interval factor = growth.Times(0.01m).Plus(1m);
        return factor.IsNotNegative ? factor : default;
    }
}
