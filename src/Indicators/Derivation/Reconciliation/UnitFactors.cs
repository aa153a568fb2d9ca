namespace Indicators.Derivation;

/// <summary>The plain factors between units of different dimensions, for multiplying numbers of units.</summary>
internal static class UnitFactors
{
    private const int MostDecimals = 24;

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
            return Between(product, left) is { } scale
                ? CheckedDecimal.Times(CheckedDecimal.Times(scale, right.Amount), ToDecimal(right.Unit.Factor))
                : null;
        bool fits = left.Dimension == Dimension.Number
            ? right.Dimension == product.Dimension
            : (left.Dimension.Denominator == right.Dimension && left.Dimension.Numerator == product.Dimension)
                || (right.Dimension.Denominator == left.Dimension && right.Dimension.Numerator == product.Dimension);
        return fits ? CheckedDecimal.Times(ToDecimal(left.Factor * right.Unit.Factor / product.Factor), right.Amount) : null;
    }

    /// <summary>Exactly, or to 24 decimals; of a large factor (亩 of a square kilometre) to as many as fit.</summary>
    private static decimal? ToDecimal(Rational factor)
    {
        if (factor.TryToDecimal(out decimal exact))
            return exact;
        for (int decimals = MostDecimals; decimals >= 0; decimals--)
        {
            if (factor.TryRound(decimals, MidpointRounding.ToEven, out decimal rounded))
                return rounded != 0m ? rounded : null;
        }

        return null;
    }
}
