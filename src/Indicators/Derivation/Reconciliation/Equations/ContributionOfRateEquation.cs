namespace Indicators.Derivation;

/// <summary>拉动 = 贡献率 × growth of the whole. Holds on any price basis.</summary>
internal sealed class ContributionOfRateEquation(Node points, Node share, Node growth)
    : ProductEquation(EquationKind.Contribution, points, share, growth, 0.01m)
{
    public override LocalizedText Sentence => ContributionEquation.FromLevels;

    public override string[] Arguments(string implied) => [Nodes[0].Name, Nodes[0].When, List(Nodes.Skip(1), ", "), implied, Nodes[0].Text];
}
