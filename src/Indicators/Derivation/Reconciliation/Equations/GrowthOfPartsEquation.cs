namespace Indicators.Derivation;

/// <summary>The growth of a whole is a mean of that of its parts, weighted by what they were: it lies between the least and the most.</summary>
internal sealed class GrowthOfPartsEquation(Node whole, Node[] parts) : Equation(EquationKind.GrowthOfParts, [whole, .. parts])
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.growth-of-parts"];

    public override LocalizedText Sentence => Wording;

    public override bool IsLoose => true;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        if (target != 0)
            return default;
        Interval all = values[1];
        for (int i = 2; i < values.Length; i++)
            all = all.Hull(values[i]);
        return all;
    }

    public override string[] Arguments(string implied) => [Nodes[0].Name, Nodes[0].When, List(Nodes.Skip(1), ", "), implied, Nodes[0].Text];
}
