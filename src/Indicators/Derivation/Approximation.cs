namespace Indicators.Derivation;

/// <summary>
/// Figures as doubles, for comparisons that need no exact number: where two numbers are further apart than a double errs.
/// </summary>
internal static class Approximation
{
    /// <summary>A decimal ends at 28 decimals; half a unit there has none.</summary>
    private const int FinestExponent = -28;

    private static readonly double[] Tens =
    [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];

    /// <summary>
    /// The ends that a reading leaves a figure, in another unit of the dimension; each within 2⁻⁴⁹ of the larger of them.
    /// </summary>
    /// <param name="figure">The figure.</param>
    /// <param name="unit">The unit, of the figure's dimension.</param>
    /// <param name="reading">How much room the figure is given.</param>
    /// <param name="low">The lower end.</param>
    /// <param name="high">The upper end.</param>
    /// <returns>False where the figure is not a plain number, or read softly: its ends have to be worked out exactly.</returns>
    public static bool TryOf(in Figure figure, Unit unit, FigureReading reading, out double low, out double high)
    {
        low = high = 0d;
        if (!figure.IsPlain || reading == FigureReading.Soft)
            return false;
        double factor = FactorOf(figure.Unit, unit);
        low = high = (double)figure.Amount * factor;
        if (reading == FigureReading.Written || figure.IsCountWrittenOut)
            return true;
        int exponent = figure.HardExponent;
        double half = 0.5d * factor * TenTo(exponent);
        low -= half;
        high += half;
        return exponent > FinestExponent;
    }

    /// <summary>How many of one unit another is, rounded five times at the most; no number where the powers of ten are far apart.</summary>
    private static double FactorOf(Unit from, Unit to)
    {
        if (ReferenceEquals(from, to))
            return 1d;
        ref readonly UnitFactor source = ref from.ExactFactor;
        ref readonly UnitFactor target = ref to.ExactFactor;
        double tens = TenTo(source.Exponent - target.Exponent);
        return source.DiffersByPowerOfTen(in target)
            ? tens
            : (double)source.Numerator * target.Denominator / ((double)source.Denominator * target.Numerator) * tens;
    }

    /// <summary>10 to a power, rounded once; no number beyond ±22, where a power is no double any more.</summary>
    private static double TenTo(int power) => power switch
    {
        >= 0 and <= 22 => Tens[power],
        < 0 and >= -22 => 1d / Tens[-power],
        _ => double.NaN,
    };
}
