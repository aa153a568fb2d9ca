namespace Indicators.Derivation;

/// <summary>value = base × (1 + growth)^years. Only for what cannot be negative.</summary>
internal sealed class GrowthShape : Shape
{
    private readonly int _years;

    private GrowthShape(int years) => _years = years;

    /// <summary>Growth once.</summary>
    public static GrowthShape Once { get; } = new(1);

    public static GrowthShape Over(int years) => years == 1 ? Once : new GrowthShape(years);

    /// <summary>How often the growth is made.</summary>
    public int Years => _years;

    public override Interval Solve(int target, ReadOnlySpan<Interval> values) => target switch
    {
        0 => values[1].IsNotNegative ? values[1].Times(Factor(values[2])) : default,
        1 => values[0].IsNotNegative ? values[0].Over(Factor(values[2])) : default,
        _ => values[0].IsNotNegative && values[1].IsPositive ? values[0].Over(values[1]).Root(_years).Plus(-1m).Times(100m) : default,
    };

    private Interval Factor(Interval growth)
    {
        Interval once = growth.Times(0.01m).Plus(1m);
        return once.IsNotNegative ? once.Power(_years) : default;
    }
}
