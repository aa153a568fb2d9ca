namespace Indicators.Derivation;

/// <summary>value to date = goal of the year × completion.</summary>
internal sealed class CompletionEquation(Node value, Node goal, Node completion, decimal factor, string goalAsWritten)
    : ProductEquation(EquationKind.Completion, value, goal, completion, factor)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.completion"];

    public override int Shown => 2;

    public override LocalizedText Sentence => Wording;

    public override string[] Arguments(string implied) =>
        [Nodes[2].Name, Nodes[2].When, Nodes[0].Text, Nodes[1].Name, goalAsWritten, implied, Nodes[2].Text];
}
