using System.Globalization;
using System.Numerics;

namespace Indicators;

/// <summary>
/// The exact sum of amounts as <see cref="FigureColumns"/> holds them, of any length and in mixed units of one dimension: the state
/// of an aggregate that a database without an exact one registers, and what its result is read with.
/// </summary>
/// <remarks>
/// Immutable; adding and merging are exact, so the order does not matter. Only amounts of one dimension may be added; a sum does not
/// know its dimension. The default value is the sum of nothing.
/// </remarks>
/// <example><code>
/// // SQLite adds floating-point numbers in its own sum: register an exact one on the connection.
/// connection.CreateAggregate("figure_sum", default(FigureSum),
///     (FigureSum sum, string amount, string numerator, string denominator) => sum.Add(amount, numerator, denominator),
///     sum => sum.ToString());
/// // select figure_sum(amount, factor_numerator, factor_denominator) from plots
/// Quantity total = FigureSum.Parse(text).In(StandardUnits.Mu);
/// </code></example>
public readonly record struct FigureSum
{
    private readonly Rational _sum;

    private FigureSum(Rational sum) => _sum = sum;

    /// <summary>The sum in the unit of the dimension: 2000/3 (m²) for 1亩.</summary>
    public Rational Value => _sum;

    /// <summary>
    /// Reads what <see cref="ToString"/> writes: <c>2000/3</c>, <c>0.0000000001</c>; also a number as <c>numeric</c> is printed.
    /// </summary>
    /// <exception cref="FormatException">The text is neither.</exception>
    public static FigureSum Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new FigureSum(Read(text, nameof(text)));
    }

    /// <summary>The sum with one more row of the three columns.</summary>
    /// <param name="amount">The amount as written.</param>
    /// <param name="numerator">The numerator of its unit's factor.</param>
    /// <param name="denominator">The denominator of its unit's factor.</param>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public FigureSum Add(decimal amount, BigInteger numerator, BigInteger denominator) =>
        new(_sum + (Rational.FromDecimal(amount) * Rational.Create(numerator, denominator)));

    /// <summary>The sum with one more row, its columns as the text a database gives; an amount may have any number of digits.</summary>
    /// <param name="amount">The amount, such as <c>8.60</c>.</param>
    /// <param name="numerator">The numerator of its unit's factor.</param>
    /// <param name="denominator">The denominator of its unit's factor.</param>
    /// <exception cref="FormatException">One of them is no such number: a floating-point number, as a column of another type gives it, is
    /// none.</exception>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public FigureSum Add(string amount, string numerator, string denominator) =>
        new(_sum + (Read(amount, nameof(amount)) * Read(numerator, nameof(numerator)) / Read(denominator, nameof(denominator))));

    /// <summary>The sum of both.</summary>
    public FigureSum Merge(FigureSum other) => new(_sum + other._sum);

    /// <summary>The sum of as many times every amount: the amounts of one factor are added first and multiplied by it once.</summary>
    /// <param name="factor">The factor.</param>
    public FigureSum Times(Rational factor) => new(_sum * factor);

    /// <summary>The sum in a unit of the dimension that was added.</summary>
    /// <exception cref="InexactConversionException">It has no decimal of 28 digits in that unit.</exception>
    public Quantity In(Unit unit)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return new Quantity((_sum / unit.Factor).ToDecimal(), unit);
    }

    /// <summary>All digits where the decimal ends; a fraction where it does not.</summary>
    public override string ToString()
    {
        BigInteger rest = _sum.Denominator;
        int decimals = Math.Max(TakeOut(2, ref rest), TakeOut(5, ref rest));
        return rest.IsOne ? Decimal(decimals) : string.Create(CultureInfo.InvariantCulture, $"{_sum.Numerator}/{_sum.Denominator}");
    }

    private string Decimal(int decimals)
    {
        if (decimals == 0)
            return _sum.Numerator.ToString(CultureInfo.InvariantCulture);
        BigInteger digits = BigInteger.Abs(_sum.Numerator) * BigInteger.Pow(10, decimals) / _sum.Denominator;
        string text = digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{(_sum.Sign < 0 ? "-" : "")}{text[..^decimals]}.{text[^decimals..]}";
    }

    /// <summary>How often a prime divides a number, which is left without it.</summary>
    private static int TakeOut(int prime, ref BigInteger number)
    {
        int times = 0;
        for (BigInteger quotient = BigInteger.DivRem(number, prime, out BigInteger rest); rest.IsZero;
            quotient = BigInteger.DivRem(number, prime, out rest))
        {
            number = quotient;
            times++;
        }

        return times;
    }

    private static Rational Read(string text, string name) =>
        Rational.TryParse(text, out Rational value)
            ? value
            : throw new FormatException($"The {name} '{text}' is no exact number; write it in a column of texts (SQLite) or numeric "
                + "(PostgreSQL), such as 8.60.");
}
