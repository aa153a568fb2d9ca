namespace Indicators.Interchange;

/// <summary>A unit and what is left of its power of ten where no scale of ours has it.</summary>
/// <param name="Unit">The unit, scaled where it has such a scale.</param>
/// <param name="Shift">The power of ten the number is still to be multiplied by.</param>
internal sealed record UnitReading(Unit Unit, int Shift)
{
    private const int MostDecimals = 28;

    public static UnitReading Of(Unit unit, int exponent)
    {
        if (exponent == 0)
            return new UnitReading(unit, 0);
        bool isScale = exponent is >= (int)UnitScale.Hundred and <= (int)UnitScale.Trillion;
        return isScale && CanScale(unit) ? new UnitReading(unit.Scaled((UnitScale)exponent), 0) : new UnitReading(unit, exponent);
    }

    /// <summary>The figure of a number; false where shifting its point would lose a digit.</summary>
    public bool TryFigure(decimal number, Bound bound, out Figure figure)
    {
        figure = default;
        if (Shift == 0)
        {
            figure = new Figure(number, Unit, bound);
            return true;
        }

        return Shift < 0 ? TryShrink(number, bound, out figure) : TryGrow(number, bound, out figure);
    }

    /// <summary>Fractions take no scale: thousands of percent are written as a number.</summary>
    private static bool CanScale(Unit unit) =>
        unit.Scale == UnitScale.One && unit != Unit.One && unit.Dimension != Dimension.Ratio && unit.Dimension != Dimension.Number
        && (unit.Numerator is not { } above || CanScale(above));

    private bool TryShrink(decimal number, Bound bound, out Figure figure)
    {
        bool fits = number.Scale - Shift <= MostDecimals;
        decimal shifted = fits ? number * new decimal(1, 0, 0, false, (byte)-Shift) : 0m;
        fits = fits && shifted.Scale == number.Scale - Shift;
        figure = fits ? new Figure(shifted, Unit, bound) : default;
        return fits;
    }

    private bool TryGrow(decimal number, Bound bound, out Figure figure)
    {
        figure = default;
        decimal factor = 1m;
        for (int i = 0; i < Shift; i++)
            factor *= 10m;
        if (Math.Abs(number) > decimal.MaxValue / factor)
            return false;
        int decimals = Math.Max(0, number.Scale - Shift);
        decimal product = number * factor;
        decimal shifted = decimals == product.Scale ? product : Rescaled(product, decimals);
        figure = new Figure(shifted, Unit, bound);
        if (Shift <= number.Scale)
            return true;
        decimal resolution = 1m;
        for (int i = 0; i < Shift - number.Scale; i++)
            resolution *= 10m;
        figure = figure.WithResolution(new Quantity(resolution, Unit));
        return true;
    }

    private static decimal Rescaled(decimal number, int decimals) =>
        decimal.Round(number, decimals) + new decimal(0, 0, 0, false, (byte)decimals);
}
