namespace Indicators;

/// <summary>
/// Arithmetic whose result may be beyond what a decimal holds: there it has none. Of a range, an end beyond the largest
/// decimal is no end, so that what is left still holds every value.
/// </summary>
/// <remarks>The one place where the exceptions of decimal arithmetic are met: everything that calculates with published figures goes
/// through it.</remarks>
internal static class CheckedDecimal
{
    public static decimal? Plus(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? IsOrdinary(a, b) ? a + b : Try((a, b), static pair => pair.a + pair.b) : null;

    public static decimal? Minus(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? IsOrdinary(a, b) ? a - b : Try((a, b), static pair => pair.a - pair.b) : null;

    public static decimal? Times(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? IsOrdinary(a, b) ? a * b : Try((a, b), static pair => pair.a * pair.b) : null;

    /// <summary>The quotient; none where there is nothing to divide by.</summary>
    public static decimal? Over(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? Try((a, b), static pair => pair.a / pair.b) : null;

    /// <summary>True where sum, difference and product are far from what a decimal ends at.</summary>
    private static bool IsOrdinary(decimal left, decimal right) => left is > -1e14m and < 1e14m && right is > -1e14m and < 1e14m;

    /// <summary>k·b + c, where c may be beyond a decimal only together with k·b.</summary>
    public static decimal? Linear(decimal slope, decimal? baseline, decimal offset) =>
        slope == 0m ? offset
        : baseline is not { } b ? null
        : IsSmall(slope, b, offset) ? (slope * b) + offset
        : Try((slope, b, offset), static line => (line.slope * line.b) + line.offset);

    /// <summary>True where k·b + c is far from what a decimal ends at.</summary>
    private static bool IsSmall(decimal slope, decimal baseline, decimal offset) =>
        slope is > -1e8m and < 1e8m && baseline is > -1e18m and < 1e18m && offset is > -1e27m and < 1e27m;

    /// <summary>A calculation on something; none where a step of it is beyond a decimal.</summary>
    /// <param name="of">What it calculates with.</param>
    /// <param name="calculation">The calculation, a static function.</param>
    public static decimal? Try<T>(T of, Func<T, decimal?> calculation)
    {
        try
        {
            return calculation(of);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }

    /// <summary>A corner; a slope beyond measure is taken as none: the ends are then all that is known, as of any steep function.</summary>
    public static Corner CornerAt<TFunction>(TFunction function, decimal value, decimal baseline)
        where TFunction : struct, ITurningFunction
    {
        if (!function.Turns)
            return new Corner(At(function, value, baseline), 0);
        try
        {
            return function.CornerAt(value, baseline);
        }
        catch (ArithmeticException)
        {
            return new Corner(At(function, value, baseline), 0);
        }
    }

    /// <summary>The same of a calculation with a value and a baseline.</summary>
    public static decimal? At<TFunction>(TFunction function, decimal value, decimal baseline)
        where TFunction : struct, ICornerFunction
    {
        try
        {
            return function.At(value, baseline);
        }
        catch (ArithmeticException)
        {
            return null;
        }
    }
}
