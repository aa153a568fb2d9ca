namespace Indicators.Derivation;

/// <summary>How much the zeros of a figure may hide in an equation: no more than a finer figure of the same source beside it suggests.</summary>
internal static class ZerosBesideOthers
{
    /// <summary>Beside a figure of the same source that is written out further, zeros hide half a hundredth: three digits are meant.</summary>
    private const decimal BesideFiner = 0.005m;

    /// <summary>What a value may be in an equation: no more than a finer figure of the same source and kind in it suggests.</summary>
    public static Interval In(Equation equation, int index)
    {
        Node node = equation.Nodes[index];
        if (!node.HasRoundZeros || !Limits(equation.Kind) || !Array.Exists(equation.Nodes, other => IsFiner(other, node)))
            return node.Soft;
        decimal amount = node.Spokesman!.Figure.Quantity.AmountOrNull(node.Unit) ?? 0m;
        decimal width = CheckedDecimal.Times(Math.Abs(amount), BesideFiner) ?? 0m;
        Interval limit = node.Hard.Hull(new Interval(CheckedDecimal.Plus(amount, -width), CheckedDecimal.Plus(amount, width)));
        return node.Soft.Meets(limit) ? node.Soft.With(limit) : node.Soft;
    }

    private static bool Limits(EquationKind kind) =>
        kind is EquationKind.Growth or EquationKind.Increment or EquationKind.Parts or EquationKind.PartWithin or EquationKind.Accumulation or EquationKind.Wording;

    private static bool IsFiner(Node other, Node node) =>
        other != node && other.Spokesman is { } finer && node.Spokesman is { } rounded
        && finer.Figure is { Bound: Bound.Exact, IsRange: false } && finer.Figure.Dimension == rounded.Figure.Dimension
        && finer.Figure.SoftResolution < rounded.Figure.SoftResolution && (Checks.IsOfOneSource([node, other]) || (finer.Target is { } target && target == rounded.Target));
}
