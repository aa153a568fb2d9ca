namespace Indicators.Derivation;

/// <summary>
/// ratio = numerator over a state somewhere between the two ends of its period, give or take 1 % where only one of them is
/// published: which day or mean it was taken over is not said. Nothing is derived from it.
/// </summary>
internal sealed class PerHeadEquation(Node numerator, Node[] ends, Node ratio, decimal factor)
    : Equation(EquationKind.PerHead, [ratio, numerator, .. ends])
{
    private const decimal RoomOfOneEnd = 0.01m;

    /// <summary>A census moves both ends a little.</summary>
    private const decimal RoomOfBoth = 0.002m;

    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.per-head"];

    public override LocalizedText Sentence => Wording;

    public override bool IsLoose => true;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        if (target != 0)
            return default;
        Interval between = values[2];
        for (int i = 3; i < values.Length; i++)
            between = between.Hull(values[i]);
        decimal room = values.Length > 3 ? RoomOfBoth : RoomOfOneEnd;
        Interval wide = between.Times(1m - room).Hull(between.Times(1m + room));
        return values[1].Over(wide.Times(factor));
    }

    public override string[] Arguments(string implied) =>
        [Nodes[0].Name, Nodes[0].When, Nodes[1].Text, Nodes[1].Name, string.Join(", ", Nodes.Skip(2).Select(node => $"{node.Text}, {node.When}")), Nodes[2].Name, implied, Nodes[0].Text, Nodes.Length > 3 ? "0.2%" : "1%"];
}
