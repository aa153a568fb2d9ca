namespace Indicators.Derivation;

/// <summary>One thing said several times: every time is a value, and each is the others.</summary>
internal sealed class SameShape : Shape
{
    private SameShape()
    {
    }

    public static SameShape Plain { get; } = new();

    public override Interval Solve(int target, ReadOnlySpan<Interval> values)
    {
        Interval common = default;
        for (int i = 0; i < values.Length; i++)
            common = i == target && values.Length > 1 ? common : common.With(values[i]);
        return common;
    }
}
