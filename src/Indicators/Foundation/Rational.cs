using System.Globalization;
using System.Numerics;

namespace Indicators;

/// <summary>
/// An exact fraction in lowest terms. What a unit's factor and the ratio of two quantities are: 1亩 is exactly 2000/3 m².
/// </summary>
/// <remarks>
/// Equality, order and hash are those of the number. The default value is zero. Arithmetic never rounds;
/// <see cref="Round"/> and <see cref="ToDecimal"/> leave the fraction, the first by a rounding the caller names, the
/// second only where no digit is lost.
/// </remarks>
/// <example><code>Rational.Create(7565, 6348).Round(4, MidpointRounding.AwayFromZero) // 1.1917</code></example>
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>More decimals than any factor has; a limit, because a hostile text could ask for 10 to any power.</summary>
    private const int MaxParsedDecimals = 1000;

    private readonly BigInteger _denominator;

    private Rational(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>Zero, the default value.</summary>
    public static Rational Zero => default;

    /// <summary>One.</summary>
    public static Rational One { get; } = new(BigInteger.One, BigInteger.One);

    /// <summary>The numerator; it carries the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The denominator, always positive and without a common divisor with the numerator.</summary>
    public BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    /// <summary>True when the value is a whole number.</summary>
    public bool IsInteger => Denominator.IsOne;

    /// <summary>−1, 0 or 1.</summary>
    public int Sign => Numerator.Sign;

    /// <summary>Creates a fraction and reduces it.</summary>
    /// <exception cref="DivideByZeroException">The denominator is zero.</exception>
    public static Rational Create(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException("A fraction needs a denominator other than zero.");
        BigInteger divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        return new Rational(numerator / divisor, denominator / divisor);
    }

    /// <summary>The exact value of a decimal.</summary>
    public static Rational FromDecimal(decimal value)
    {
        if (value.Scale == 0)
            return new Rational(new BigInteger(value), BigInteger.One);
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        // The same bits without the point are the mantissa.
        BigInteger numerator = new(new decimal(bits[0], bits[1], bits[2], bits[3] < 0, scale: 0));
        return Create(numerator, BigInteger.Pow(10, value.Scale));
    }

    /// <summary>Reads <c>2000/3</c>, <c>1000</c> or <c>0.25</c>, exactly.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    /// <example><code>Rational.Parse("2000/3").Round(2, MidpointRounding.AwayFromZero) // 666.67</code></example>
    public static Rational Parse(ReadOnlySpan<char> text) => TryParse(text, out Rational value)
        ? value
        : throw new FormatException($"'{text}' is no fraction; write it as 2000/3, 1000 or 0.25.");

    /// <summary>Reads <c>2000/3</c>, <c>1000</c> or <c>0.25</c>.</summary>
    /// <returns>False when the text is none of these.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        int slash = text.IndexOf('/');
        if (slash < 0)
            return TryParseDecimal(text, out value);
        if (!BigInteger.TryParse(text[..slash], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger numerator)
            || !BigInteger.TryParse(text[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger denominator)
            || denominator.IsZero)
            return false;
        value = Create(numerator, denominator);
        return true;
    }

    /// <summary>Digits with one point at most. Not by way of decimal, which rounds what has too many digits.</summary>
    private static bool TryParseDecimal(ReadOnlySpan<char> text, out Rational value)
    {
        value = default;
        int point = text.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? text : text[..point];
        ReadOnlySpan<char> decimals = point < 0 ? default : text[(point + 1)..];
        if (decimals.ContainsAnyExceptInRange('0', '9') || decimals.Length > MaxParsedDecimals || (point >= 0 && decimals.IsEmpty))
            return false;
        if (!BigInteger.TryParse(string.Concat(whole, decimals), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture,
            out BigInteger digits))
            return false;
        value = Create(digits, BigInteger.Pow(10, decimals.Length));
        return true;
    }

    /// <summary>The value as a decimal, where no digit is lost.</summary>
    /// <exception cref="InexactConversionException">The fraction has no finite decimal form of at most 28 digits.</exception>
    public decimal ToDecimal() =>
        TryToDecimal(out decimal value)
            ? value
            : throw new InexactConversionException($"{this} has no exact decimal form; name the rounding with Round(decimals, rounding).");

    /// <summary>The value as a decimal where no digit is lost; false otherwise.</summary>
    public bool TryToDecimal(out decimal value)
    {
        value = 0m;
        BigInteger denominator = Denominator;
        int twos = Multiplicity(ref denominator, 2);
        int fives = Multiplicity(ref denominator, 5);
        int scale = Math.Max(twos, fives);
        if (!denominator.IsOne || scale > 28)
            return false;
        BigInteger mantissa = Numerator * BigInteger.Pow(10, scale) / Denominator;
        return TryCompose(mantissa, scale, out value);
    }

    /// <summary>The value rounded to a number of decimals by a rounding the caller names.</summary>
    /// <param name="decimals">Digits after the decimal point, 0 to 28.</param>
    /// <param name="rounding">How a value between two results is rounded.</param>
    /// <exception cref="OverflowException">The result is beyond the range of decimal.</exception>
    public decimal Round(int decimals, MidpointRounding rounding)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 28);
        return TryRound(decimals, rounding, out decimal value)
            ? value
            : throw new OverflowException($"{this} rounded to {decimals} decimals does not fit a decimal.");
    }

    /// <summary>The value rounded once; false where the result is beyond the range of decimal.</summary>
    internal bool TryRound(int decimals, MidpointRounding rounding, out decimal value)
    {
        BigInteger scaled = Numerator * BigInteger.Pow(10, decimals);
        BigInteger quotient = BigInteger.DivRem(scaled, Denominator, out BigInteger remainder);
        if (RoundsAwayFromZero(quotient, remainder, rounding))
            quotient += scaled.Sign;
        return TryCompose(quotient, decimals, out value);
    }

    /// <summary>The sum.</summary>
    public static Rational operator +(Rational left, Rational right) =>
        Create((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The negation.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    public static Rational operator *(Rational left, Rational right) =>
        Create(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        Create(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    /// <summary>True for the same number.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>True for different numbers.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>True when the left number is smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>True when the left number is greater.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>True when the left number is smaller or equal.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>True when the left number is greater or equal.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(Rational other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    /// <summary><c>2000/3</c>, or <c>1000</c> for a whole number.</summary>
    public override string ToString() =>
        IsInteger
            ? Numerator.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    private static int Multiplicity(ref BigInteger value, int factor)
    {
        int count = 0;
        while (true)
        {
            BigInteger quotient = BigInteger.DivRem(value, factor, out BigInteger remainder);
            if (!remainder.IsZero || value.IsZero)
                return count;
            value = quotient;
            count++;
        }
    }

    private bool RoundsAwayFromZero(BigInteger quotient, BigInteger remainder, MidpointRounding rounding)
    {
        if (remainder.IsZero)
            return false;
        int half = (BigInteger.Abs(remainder) * 2).CompareTo(Denominator);
        return rounding switch
        {
            MidpointRounding.ToZero => false,
            MidpointRounding.ToNegativeInfinity => Sign < 0,
            MidpointRounding.ToPositiveInfinity => Sign > 0,
            MidpointRounding.AwayFromZero => half >= 0,
            MidpointRounding.ToEven => half > 0 || (half == 0 && !quotient.IsEven),
            _ => throw new ArgumentOutOfRangeException(nameof(rounding), rounding, "Unknown rounding."),
        };
    }

    private static bool TryCompose(BigInteger mantissa, int scale, out decimal value)
    {
        value = 0m;
        while (scale > 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            scale--;
        }

        if (BigInteger.Abs(mantissa) > new BigInteger(decimal.MaxValue))
            return false;
        Span<int> bits = stackalloc int[4];
        decimal.GetBits((decimal)mantissa, bits);
        value = new decimal(bits[0], bits[1], bits[2], mantissa.Sign < 0, (byte)scale);
        return true;
    }
}
