namespace Indicators.Derivation;

/// <summary>whole = Σ part × factor.</summary>
internal sealed class SumEquation(EquationKind kind, Node whole, Node[] parts, decimal[] factors) : Equation(kind, [whole, .. parts])
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.sum"];

    /// <summary>How far the parts may be off the whole beyond their rounding, in the whole's unit.</summary>
    public decimal Room { get; init; }

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        var sum = new Interval(-Room, Room);
        for (int i = 1; i < values.Length; i++)
        {
            if (i != target)
                sum += values[i].Times(factors[i - 1]);
        }

        if (target == 0)
            return sum;
        Interval rest = values[0] - sum;
        return factors[target - 1] == 1m ? rest : rest.Over(Interval.Exactly(factors[target - 1]));
    }

    public override string[] Arguments(string implied) => [Nodes[0].Name, WhenOf(Nodes), Written(), implied, Nodes[0].Text];

    private string Written() => factors.All(factor => factor == 1m)
        ? List(Nodes.Skip(1), " + ")
        : string.Join(" + ", Nodes.Skip(1).Zip(factors, (node, factor) => factor == 1m ? node.Text : $"{node.Text} × {RangeText.Number(factor, 6)}"));
}
