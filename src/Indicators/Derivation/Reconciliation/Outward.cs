namespace Indicators.Derivation;

/// <summary>Arithmetic with ends of intervals: an end that is absent, or beyond what a decimal holds, gives an absent one.</summary>
internal static class Outward
{
    public static decimal? Add(decimal? left, decimal? right)
    {
        if (left is not { } a || right is not { } b)
            return null;
        bool fits = a >= 0m != b >= 0m || Math.Abs(a) <= decimal.MaxValue - Math.Abs(b);
        return fits ? a + b : null;
    }

    public static decimal? Multiply(decimal? left, decimal? right)
    {
        if (left is not { } a || right is not { } b)
            return null;
        decimal size = Math.Abs(a);
        bool fits = size <= 1m || Math.Abs(b) <= 1m || Math.Abs(b) <= decimal.MaxValue / size;
        return fits ? a * b : null;
    }

    /// <summary>The quotient by a positive number; by one without an end, nothing is left but zero.</summary>
    public static decimal? Divide(decimal value, decimal? divisor)
    {
        if (divisor is not { } d)
            return 0m;
        bool fits = d >= 1m || Math.Abs(value) <= decimal.MaxValue * d;
        return fits ? value / d : null;
    }
}
