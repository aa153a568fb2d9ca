namespace Indicators;

public static partial class StandardUnits
{
    /// <summary>The row a bare factor of a dimension is counted in: 克 for mass; null where no row has the factor one.</summary>
    internal static Unit? BaseOf(Dimension dimension)
    {
        if (dimension is { Numerator: { } above, Denominator: { } below })
            return BaseOf(above) is { } numerator && BaseOf(below) is { } denominator && numerator.TryPer(denominator, out Unit? quotient)
                ? quotient
                : null;
        return Array.Find(Table, row => row.Dimension == dimension && row.Factor == Rational.One);
    }

    /// <summary>What one of a unit is, in words: 0.5公斤 where it was defined so, else a number of the dimension's unit.</summary>
    internal static string Meaning(Unit unit)
    {
        if (unit.Definition is { } definition)
            return definition.ToString();
        if (BaseOf(unit.Dimension) is not { } row)
            return unit.Dimension.Code;
        return unit.Factor.TryToDecimal(out decimal amount) ? new Quantity(amount, row).ToString() : $"{unit.Factor} {row.Symbol}";
    }
}
