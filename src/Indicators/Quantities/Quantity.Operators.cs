using System.Numerics;

namespace Indicators;

public readonly partial struct Quantity :
    IComparable<Quantity>,
    IComparable,
    IComparisonOperators<Quantity, Quantity, bool>,
    IAdditionOperators<Quantity, Quantity, Quantity>,
    ISubtractionOperators<Quantity, Quantity, Quantity>,
    IUnaryNegationOperators<Quantity, Quantity>,
    IUnaryPlusOperators<Quantity, Quantity>,
    IMultiplyOperators<Quantity, decimal, Quantity>,
    IDivisionOperators<Quantity, decimal, Quantity>
{
    private const string Addition = "Addition";
    private const string Subtraction = "Subtraction";

    /// <summary>
    /// The exact sum, in the unit of the left where it can be written there, else in that of the right: 1公顷 + 1亩 is 16亩.
    /// </summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ; the message names the bridge that was meant.</exception>
    /// <exception cref="InexactConversionException">The sum cannot be held exactly in either unit.</exception>
    public static Quantity operator +(Quantity left, Quantity right) =>
        UnitConversion.TryAddScaled(left.Amount, left.Unit, right.Amount, right.Unit, out decimal sum)
            ? new Quantity(left._unit, sum)
            : Add(left, right, Addition);

    /// <summary>The exact difference; units as for the sum.</summary>
    /// <inheritdoc cref="op_Addition(Quantity, Quantity)"/>
    public static Quantity operator -(Quantity left, Quantity right) =>
        UnitConversion.TryAddScaled(left.Amount, left.Unit, -right.Amount, right.Unit, out decimal difference)
            ? new Quantity(left._unit, difference)
            : Add(left, -right, Subtraction);

    /// <summary>The negation.</summary>
    public static Quantity operator -(Quantity value) => new(-value.Amount, value.Unit);

    /// <summary>The quantity itself.</summary>
    public static Quantity operator +(Quantity value) => value;

    /// <summary>The exact product with a plain number.</summary>
    /// <exception cref="InexactConversionException">The product cannot be held exactly.</exception>
    public static Quantity operator *(Quantity left, decimal right) =>
        ExactDecimal.TryMultiply(left.Amount, right, out decimal product)
            ? new Quantity(product, left.Unit)
            : throw new InexactConversionException($"{left} × {right} has more digits than can be held; round one of the two first.");

    /// <inheritdoc cref="op_Multiply(Quantity, decimal)"/>
    public static Quantity operator *(decimal left, Quantity right) => right * left;

    /// <summary>A quotient times its denominator: 50元/平方米 × 10平方米 is 500元. Either order.</summary>
    /// <exception cref="DimensionMismatchException">Neither is a quotient by the dimension of the other.</exception>
    /// <exception cref="InexactConversionException">The product cannot be held exactly.</exception>
    public static Quantity operator *(Quantity left, Quantity right)
    {
        if (right.Unit.Denominator is { } below && below.Dimension == left.Dimension)
            (left, right) = (right, left);
        if (left.Unit.Denominator is not { } denominator || denominator.Dimension != right.Dimension)
            throw new DimensionMismatchException(left.Unit, right.Unit, "Multiplication");
        if (right.TryIn(denominator, out Quantity count))
            return new Quantity(left.Amount, left.Unit.Numerator!) * count.Amount;
        // 30元/公顷 × 1亩 is 2元, though 1亩 is no finite number of 公顷.
        return (Rational.FromDecimal(left.Amount) * right.RationalIn(denominator)).TryToDecimal(out decimal amount)
            ? new Quantity(amount, left.Unit.Numerator!)
            : throw new InexactConversionException($"{left} × {right} is no finite decimal; round one of the two first.");
    }

    /// <summary>
    /// The exact quotient by a plain number; <see cref="Divide(decimal, int, MidpointRounding)"/> where it has to be rounded.
    /// </summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="InexactConversionException">The quotient is no finite decimal: 10亿元 / 3.</exception>
    public static Quantity operator /(Quantity left, decimal right) =>
        ExactDecimal.TryDivide(left.Amount, right, out decimal quotient)
            ? new Quantity(quotient, left.Unit)
            : throw new InexactConversionException($"{left} / {right} is no finite decimal; name the rounding with Divide(divisor, "
                + "decimals, rounding).");

    /// <summary>True for the same amount of the same dimension.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>True for different amounts or dimensions.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <summary>True when the left is less; throws across dimensions.</summary>
    public static bool operator <(Quantity left, Quantity right) => left.CompareTo(right) < 0;

    /// <summary>True when the left is more; throws across dimensions.</summary>
    public static bool operator >(Quantity left, Quantity right) => left.CompareTo(right) > 0;

    /// <summary>True when the left is less or the same; throws across dimensions.</summary>
    public static bool operator <=(Quantity left, Quantity right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left is more or the same; throws across dimensions.</summary>
    public static bool operator >=(Quantity left, Quantity right) => left.CompareTo(right) >= 0;

    /// <summary>Compares two quantities of one dimension, exactly.</summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ: there is no order between 家 and 辆.</exception>
    public int CompareTo(Quantity other)
    {
        if (ReferenceEquals(_unit, other._unit))
            return Amount.CompareTo(other.Amount);
        if (UnitConversion.TryCompareSmall(Amount, Unit, other.Amount, other.Unit, out int order))
            return order;
        if (Dimension != other.Dimension)
            throw new DimensionMismatchException(Unit, other.Unit, "Comparison");
        return UnitConversion.Compare(Amount, Unit, other.Amount, other.Unit);
    }

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        Quantity other => CompareTo(other),
        _ => throw new ArgumentException($"A Quantity cannot be compared with a {obj.GetType().Name}.", nameof(obj)),
    };

    /// <summary>The magnitude: without its sign.</summary>
    public Quantity Abs() => new(Math.Abs(Amount), Unit);

    /// <summary>The quotient by a plain number, rounded the way the caller names.</summary>
    /// <param name="divisor">The number to divide by.</param>
    /// <param name="decimals">Decimals to keep in the unit of the quantity.</param>
    /// <param name="rounding">How a value between two results is rounded.</param>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public Quantity Divide(decimal divisor, int decimals, MidpointRounding rounding) =>
        new((Rational.FromDecimal(Amount) / Rational.FromDecimal(divisor)).Round(decimals, rounding), Unit);

    /// <summary>How many times the other quantity this one is, as an exact fraction.</summary>
    /// <exception cref="DimensionMismatchException">The dimensions differ.</exception>
    /// <exception cref="DivideByZeroException">The other quantity is zero.</exception>
    public Rational RatioTo(Quantity other)
    {
        RequireSameDimension(other.Unit, "Ratio");
        RequireAdditive(Unit, other.Unit, "Ratio");
        return Rational.FromDecimal(Amount) * Unit.Factor / (Rational.FromDecimal(other.Amount) * other.Unit.Factor);
    }

    /// <summary>The quantity for each unit of another one, exactly: 6亿元 per 300人 is 0.02亿元/人.</summary>
    /// <param name="denominator">What it is divided over.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    /// <exception cref="InexactConversionException">The quotient is no finite decimal.</exception>
    public Quantity Per(Quantity denominator) =>
        new((this / denominator.Amount).Amount, Unit.Per(denominator.Unit));

    /// <summary>Temperatures and sound levels differ, but are no parts of a whole.</summary>
    private static void RequireAdditive(Unit left, Unit right, string operation)
    {
        if (!left.IsAdditive)
            throw new DimensionMismatchException(left, right, operation);
    }

    private static Quantity Add(Quantity left, Quantity right, string operation)
    {
        if (left.Dimension != right.Dimension)
            throw new DimensionMismatchException(left.Unit, right.Unit, operation);
        if (operation != Subtraction)
            RequireAdditive(left.Unit, right.Unit, operation);
        if (TryAddTo(left, right, out Quantity sum) || TryAddTo(right, left, out sum)
            || TryAddFractions(left.Unit, left, right, out sum) || TryAddFractions(right.Unit, left, right, out sum))
            return sum;
        throw new InexactConversionException($"{operation}: the sum of {left} and {right} cannot be held exactly in {left.Unit.Symbol} or "
            + $"{right.Unit.Symbol}; convert both with a named rounding first.");
    }

    /// <summary>The sum in the unit of the first.</summary>
    private static bool TryAddTo(Quantity first, Quantity second, out Quantity sum)
    {
        Unit unit = first.Unit;
        if (UnitConversion.TryConvert(second.Amount, second.Unit, unit, out decimal converted)
            && ExactDecimal.TryAdd(first.Amount, converted, out decimal amount))
        {
            sum = new Quantity(amount, unit);
            return true;
        }

        sum = default;
        return false;
    }

    /// <summary>
    /// Where one of the two cannot be written in the unit alone, the sum may still be: beyond the largest decimal and back.
    /// </summary>
    private static bool TryAddFractions(Unit unit, Quantity left, Quantity right, out Quantity sum)
    {
        bool exact = (left.RationalIn(unit) + right.RationalIn(unit)).TryToDecimal(out decimal amount);
        sum = exact ? new Quantity(amount, unit) : default;
        return exact;
    }
}
