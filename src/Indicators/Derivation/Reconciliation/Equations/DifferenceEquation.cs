namespace Indicators.Derivation;

/// <summary>value = base + change: an increment of a level, or points between two rates.</summary>
internal sealed class DifferenceEquation(EquationKind kind, Node value, Node @base, Node change) : Equation(kind, value, @base, change)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.difference"];

    public override int Shown => 1;

    public override LocalizedText Sentence => Wording;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => values[1] + values[2],
        1 => values[0] - values[2],
        _ => values[0] - values[1],
    };

    public override string[] Arguments(string implied)
    {
        bool sameSeries = Nodes[0].Series == Nodes[1].Series;
        string other = sameSeries ? Nodes[1].When : Nodes[1].Name;
        return [Nodes[0].Name, Nodes[0].When, Nodes[0].Text, Signed(Nodes[2]), other, implied, Nodes[1].Text];
    }

    public override Equation? Misread() =>
        Kind == EquationKind.Points && Nodes[0].Unit == StandardUnits.Percent ? new GrowthEquation(Nodes[0], Nodes[1], Nodes[2]) : null;
}
