namespace Indicators.Derivation;

/// <summary>
/// A contribution to growth, from the levels of part and whole: 贡献率 = Δpart / Δwhole, 拉动 = Δpart / whole before.
/// </summary>
internal sealed class ContributionShape(bool isShare, decimal factor) : Shape
{
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
}
