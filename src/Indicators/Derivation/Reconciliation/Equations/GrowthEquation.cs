namespace Indicators.Derivation;

/// <summary>value = base × (1 + growth)^years. Only for what cannot be negative.</summary>
internal sealed class GrowthEquation(Node value, Node @base, Node growth, int years = 1) : Equation(EquationKind.Growth, value, @base, growth)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.growth"];

    public override int Shown => 1;

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => values[1].IsNotNegative ? values[1].Times(Factor(values[2])) : default,
        1 => values[0].IsNotNegative ? values[0].Over(Factor(values[2])) : default,
        _ => values[0].IsNotNegative && values[1].IsPositive ? values[0].Over(values[1]).Root(years).Plus(-1m).Times(100m) : default,
    };

    public override string[] Arguments(string implied)
    {
        string growth = Signed(Nodes[2]) + (years > 1 ? $" × {years}" : "");
        return [Nodes[0].Name, Nodes[0].When, Nodes[0].Text, growth, Nodes[1].When, implied, Nodes[1].Text];
    }

    public override Equation? Misread() =>
        years == 1 && Nodes[0].Unit == StandardUnits.Percent ? new DifferenceEquation(EquationKind.Points, Nodes[0], Nodes[1], Nodes[2]) : null;

    private Interval Factor(Interval growth)
    {
        Interval once = growth.Times(0.01m).Plus(1m);
        return once.IsNotNegative ? once.Power(years) : default;
    }
}
