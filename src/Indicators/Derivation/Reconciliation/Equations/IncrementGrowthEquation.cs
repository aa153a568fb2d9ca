namespace Indicators.Derivation;

/// <summary>increment = base × growth: what 新增3125家，增长19% says, if the increment is net and both are on one base.</summary>
internal sealed class IncrementGrowthEquation(Node increment, Node @base, Node growth)
    : ProductEquation(EquationKind.IncrementGrowth, increment, @base, growth, 0.01m)
{
    public static LocalizedText Wording { get; } = DerivationWordings.Table["equation.increment-growth"];

    public override int Shown => 1;

    /// <summary>The published levels between the base and the end of the increment: any may have been meant.</summary>
    public IReadOnlyList<Node> Bases { get; init; } = [];

    public override LocalizedText Sentence => Wording;

    public override string[] Arguments(string implied) =>
        [Nodes[1].Name, Nodes[0].When, Nodes[0].Text, Signed(Nodes[2]), implied, string.Join(", ", Bases.DefaultIfEmpty(Nodes[1]).Select(OnBase))];

    /// <summary>49.2% on 6348家 (2022), written without words: 49.2% (6348家, 2022).</summary>
    private string OnBase(Node level)
    {
        string known = $"{level.Text}, {level.When}";
        if (Nodes[0].Hard is not { Low: { } increment, High: { } most } || level.Hard is not { Low: { } low and > 0m, High: { } high } || increment != most || low != high)
            return known;
        return $"{RangeText.Number(increment / low * 100m, 1)}% ({known})";
    }
}
