namespace Indicators.Derivation;

/// <summary>whole ≥ Σ part × factor: parts that are not all, or one that lies within.</summary>
internal sealed class LimitEquation(EquationKind kind, Node whole, Node[] parts, decimal[] factors) : Equation(kind, [whole, .. parts])
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.limit"];

    /// <summary>How far the parts may be above the whole beyond their rounding, in the whole's unit.</summary>
    public decimal Room { get; init; }

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        decimal? least = -Room;
        for (int i = 1; i < values.Length; i++)
        {
            if (i != target)
                least = CheckedDecimal.Plus(least, values[i].Times(factors[i - 1]).Low);
        }

        if (target == 0)
            return new Interval(least, null);
        return new Interval(null, values[0].High - least).Over(Interval.Exactly(factors[target - 1]));
    }

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, WhenOf(Nodes), List(Nodes.Skip(1), " + "), implied, Nodes[0].Text, string.Join(", ", Nodes.Skip(1).Take(3).Select(node => node.Name))];
}
