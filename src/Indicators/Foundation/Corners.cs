namespace Indicators;

/// <summary>
/// M9. Ranges through a calculation. A function that is monotone in each of its arguments has its least and greatest
/// values at the corners of the box its arguments lie in; evaluating it there is tight, where calculating with ranges
/// step by step counts the baseline's rounding twice.
/// </summary>
/// <remarks>
/// Thresholds that depend on the baseline are evaluated inside the corner, never widened by themselves. A function that
/// turns once between two baselines is also evaluated at the turn. An end that does not exist leaves the end of the
/// result that depends on it absent.
/// </remarks>
/// <example>
/// b = 7.5 ± 0.05, v = 8.6 ± 0.05, T = 10: the share of the way is [0.408163, 0.470588]; step by step it would be
/// [0.392157, 0.489796].
/// </example>
internal static class Corners
{
    /// <summary>Halvings until the turn is known to ten digits: at a turn the value then errs in the twentieth.</summary>
    private const int Halvings = 34;

    /// <summary>The number and the range of a function of a value and a baseline.</summary>
    /// <param name="function">The function: monotone in the value and in the baseline.</param>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline; without both ends the result has none.</param>
    /// <param name="slope">How the function moves with the value.</param>
    public static Measure Evaluate<TFunction>(TFunction function, Measure value, Measure baseline, Slope slope)
        where TFunction : struct, ICornerFunction => EvaluateTurning(new Straight<TFunction>(function), value, baseline, slope);

    /// <summary>The number and the range of a function that may turn once between two baselines.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline; without both ends the result has none.</param>
    /// <param name="slope">How the function moves with the value.</param>
    public static Measure EvaluateTurning<TFunction>(TFunction function, Measure value, Measure baseline, Slope slope)
        where TFunction : struct, ITurningFunction
    {
        decimal? point = value.Value is { } v && baseline.Value is { } b ? CheckedDecimal.At(function, v, b) : null;
        // Exact figures have one corner; roots and logarithms are dear.
        if (value.IsPoint && baseline.IsPoint)
            return Measure.Between(point, point, point);
        (decimal? low, decimal? high) = slope switch
        {
            Slope.Rising => (Extreme(function, value.Low, baseline, least: true), Extreme(function, value.High, baseline, least: false)),
            Slope.Falling => (Extreme(function, value.High, baseline, least: true), Extreme(function, value.Low, baseline, least: false)),
            _ => (OfBoth(function, value, baseline, least: true), OfBoth(function, value, baseline, least: false)),
        };
        return Ordered(low, point, high);
    }

    /// <summary>The same where the function has to be defined wherever there is a number or an end; false where it is not.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline; without both ends the result has none.</param>
    /// <param name="slope">How the function moves with the value.</param>
    /// <param name="result">The number and its range.</param>
    public static bool TryEvaluateTurning<TFunction>(TFunction function, Measure value, Measure baseline, Slope slope, out Measure result)
        where TFunction : struct, ITurningFunction
    {
        result = EvaluateTurning(function, value, baseline, slope);
        (decimal? least, decimal? greatest) = slope == Slope.Falling ? (value.High, value.Low) : (value.Low, value.High);
        bool hasPoint = value.Value is not null && baseline.Value is not null;
        return (!hasPoint || result.Value is not null) && (least is null || result.Low is not null)
            && (greatest is null || result.High is not null);
    }

    /// <summary>The same of a function that does not turn.</summary>
    /// <param name="function">The function.</param>
    /// <param name="value">The value.</param>
    /// <param name="baseline">The baseline; without both ends the result has none.</param>
    /// <param name="slope">How the function moves with the value.</param>
    /// <param name="result">The number and its range.</param>
    public static bool TryEvaluate<TFunction>(TFunction function, Measure value, Measure baseline, Slope slope, out Measure result)
        where TFunction : struct, ICornerFunction =>
            TryEvaluateTurning(new Straight<TFunction>(function), value, baseline, slope, out result);

    /// <summary>The smallest range that holds two; its number is that of the first.</summary>
    public static Measure Hull(Measure first, Measure second) =>
        Measure.Between(Choose(first.Low, second.Low, least: true), Choose(first.High, second.High, least: false), first.Value);

    /// <summary>A range after a function of one number that never falls, or never rises.</summary>
    /// <param name="value">The number.</param>
    /// <param name="function">The function; null where it is beyond what a number can hold.</param>
    /// <param name="slope">Rising or falling.</param>
    public static Measure Map(Measure value, Func<decimal, decimal?> function, Slope slope)
    {
        ArgumentNullException.ThrowIfNull(function);
        decimal? low = slope == Slope.Falling ? value.High : value.Low;
        decimal? high = slope == Slope.Falling ? value.Low : value.High;
        return Ordered(Apply(function, low), Apply(function, value.Value), Apply(function, high));
    }

    private static decimal? Apply(Func<decimal, decimal?> function, decimal? number) => number is { } n
        ? CheckedDecimal.Try(n, function)
        : null;

    private static decimal? OfBoth<TFunction>(TFunction function, Measure value, Measure baseline, bool least)
        where TFunction : struct, ITurningFunction =>
        Choose(Extreme(function, value.Low, baseline, least), Extreme(function, value.High, baseline, least), least);

    /// <summary>The least or greatest over the baselines, for one value.</summary>
    private static decimal? Extreme<TFunction>(TFunction function, decimal? value, Measure baseline, bool least)
        where TFunction : struct, ITurningFunction
    {
        if (value is not { } v || baseline.Low is not { } low || baseline.High is not { } high)
            return null;
        Corner atLow = CheckedDecimal.CornerAt(function, v, low);
        if (low == high || atLow.Number is null)
            return atLow.Number;
        Corner atHigh = CheckedDecimal.CornerAt(function, v, high);
        decimal? atEnds = Choose(atLow.Number, atHigh.Number, least);
        return atLow.SlopeSign * atHigh.SlopeSign < 0
            ? Choose(atEnds, CheckedDecimal.At(function, v, Turn(function, v, low, high, atLow.SlopeSign)), least)
            : atEnds;
    }

    /// <summary>The baseline at which the function turns, between two where it slopes either way.</summary>
    private static decimal Turn<TFunction>(TFunction function, decimal value, decimal low, decimal high, int slopeAtLow)
        where TFunction : struct, ITurningFunction
    {
        for (int i = 0; i < Halvings; i++)
        {
            decimal middle = low + ((high - low) / 2m);
            if (CheckedDecimal.CornerAt(function, value, middle).SlopeSign == slopeAtLow)
                low = middle;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The lesser or greater; absent where either is.</summary>
    private static decimal? Choose(decimal? left, decimal? right, bool least) =>
        left is { } a && right is { } b ? least ? Math.Min(a, b) : Math.Max(a, b) : null;

    /// <summary>Rounding of the last digit must not leave the number outside its own range.</summary>
    private static Measure Ordered(decimal? low, decimal? point, decimal? high) =>
        Measure.Between(point < low ? point : low, point > high ? point : high, point);

    /// <summary>A function that slopes one way as one that might turn.</summary>
    private readonly struct Straight<TFunction>(TFunction function) : ITurningFunction
        where TFunction : struct, ICornerFunction
    {
        public bool Turns => false;

        public decimal? At(decimal value, decimal baseline) => function.At(value, baseline);

        public Corner CornerAt(decimal value, decimal baseline) => new(function.At(value, baseline), 0);
    }
}
