namespace Indicators.Derivation;

/// <summary>
/// Arithmetic whose result may be beyond what a decimal holds: there it has none. Of a range, an end beyond the largest
/// decimal is no end, so that what is left still holds every value.
/// </summary>
/// <remarks>The one place where the exceptions of decimal arithmetic are met: everything that calculates with published figures goes through it.</remarks>
internal static class CheckedDecimal
{
    public static decimal? Plus(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? Try((a, b), static pair => pair.a + pair.b) : null;

    public static decimal? Minus(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? Try((a, b), static pair => pair.a - pair.b) : null;

    public static decimal? Times(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? Try((a, b), static pair => pair.a * pair.b) : null;

    /// <summary>The quotient; none where there is nothing to divide by.</summary>
    public static decimal? Over(decimal? left, decimal? right) =>
        left is { } a && right is { } b ? Try((a, b), static pair => pair.a / pair.b) : null;

    /// <summary>k·b + c, where c may be beyond a decimal only together with k·b.</summary>
    public static decimal? Linear(decimal slope, decimal? baseline, decimal offset) =>
        slope == 0m ? offset : baseline is { } b ? Try((slope, b, offset), static line => (line.slope * line.b) + line.offset) : null;

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
