namespace Indicators.Derivation;

/// <summary>The plain factors between units of different dimensions, for multiplying numbers of units.</summary>
internal static class UnitFactors
{
    /// <summary>So much: amount in a = amount in b × result; null where the dimensions differ.</summary>
    public static decimal? Between(Unit a, Unit b) => a.Dimension == b.Dimension ? ToDecimal(b.Factor / a.Factor) : null;

    /// <summary>numerator = denominator × ratio × result, in numbers of their units; null where the dimensions do not make it so.</summary>
    public static decimal? OfRatio(Unit numerator, Unit denominator, Unit ratio)
    {
        bool fits = ratio.Dimension == Dimension.Ratio
            ? numerator.Dimension == denominator.Dimension
            : ratio.Dimension.Numerator == numerator.Dimension && ratio.Dimension.Denominator == denominator.Dimension;
        return fits ? ToDecimal(denominator.Factor * ratio.Factor / numerator.Factor) : null;
    }

    /// <summary>left × right in numbers of a unit of their product; null where there is none: 片 a week and weeks.</summary>
    public static decimal? OfProduct(Unit left, Quantity right, Unit product)
    {
        if (right.Unit.Dimension == Dimension.Number)
            return Between(product, left) is { } scale ? Outward.Multiply(Outward.Multiply(scale, right.Amount), ToDecimal(right.Unit.Factor)) : null;
        bool fits = left.Dimension == Dimension.Number
            ? right.Dimension == product.Dimension
            : (left.Dimension.Denominator == right.Dimension && left.Dimension.Numerator == product.Dimension)
                || (right.Dimension.Denominator == left.Dimension && right.Dimension.Numerator == product.Dimension);
        return fits ? Outward.Multiply(ToDecimal(left.Factor * right.Unit.Factor / product.Factor), right.Amount) : null;
    }

    private static decimal? ToDecimal(Rational factor) =>
        factor.TryToDecimal(out decimal exact) ? exact : factor.TryRound(24, MidpointRounding.ToEven, out decimal rounded) && rounded != 0m ? rounded : null;
}
