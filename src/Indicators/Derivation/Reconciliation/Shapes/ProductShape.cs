namespace Indicators.Derivation;

/// <summary>
/// product = left × right × factor; with the product as numerator and one side as ratio, also numerator = denominator × ratio.
/// </summary>
internal sealed class ProductShape(decimal factor) : Shape
{
    public static ProductShape Plain { get; } = new(1m);

    /// <summary>Of percent.</summary>
    public static ProductShape OfPercent { get; } = new(0.01m);

    public static ProductShape Of(decimal factor) => factor == 1m ? Plain : factor == 0.01m ? OfPercent : new ProductShape(factor);

    public override string Joint => " × ";

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => values[1].Times(values[2]).Times(factor),
        1 => values[0].Over(values[2].Times(factor)),
        _ => values[0].Over(values[1].Times(factor)),
    };
}
