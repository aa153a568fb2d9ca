namespace Indicators.Derivation;

/// <summary>
/// A contribution to growth, from the levels of part and whole: 贡献率 = Δpart / Δwhole, 拉动 = Δpart / whole before.
/// </summary>
internal sealed class ContributionEquation(Node contribution, Node part, Node partBefore, Node whole, Node wholeBefore, bool isShare, decimal factor)
    : Equation(EquationKind.Contribution, contribution, part, partBefore, whole, wholeBefore)
{
    public override LocalizedText Sentence => FromLevels;

    public static LocalizedText FromLevels { get; } = DerivationWordings.Table["equation.contribution"];

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval moved = isShare ? values[3] - values[4] : values[4];
        Interval change = values[1] - values[2];
        Interval product = values[0].Times(moved).Times(factor);
        return target switch
        {
            0 => change.Over(moved.Times(factor)),
            1 => product + values[2],
            2 => values[1] - product,
            3 when isShare => change.Over(values[0].Times(factor)) + values[4],
            4 when isShare => values[3] - change.Over(values[0].Times(factor)),
            4 => change.Over(values[0].Times(factor)),
            _ => default,
        };
    }

    public override string[] Arguments(string implied) => [Nodes[0].Name, Nodes[0].When, List(Nodes.Skip(1), ", "), implied, Nodes[0].Text];
}
