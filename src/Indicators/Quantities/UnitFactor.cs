namespace Indicators;

/// <summary>
/// A unit's exact factor to the unit its dimension is measured in: N/D × 10^E, with D free of 2 and 5 and the fraction
/// in lowest terms. 亿元 is 1/1 × 10⁸, 亩 is 2/3 × 10³ square metres.
/// </summary>
internal readonly struct UnitFactor : IEquatable<UnitFactor>
{
    /// <summary>Beyond this power of ten no factor of a unit in use lies; a factor outside is a mistake.</summary>
    private const int ExponentLimit = 60;

    private readonly ulong _numerator;
    private readonly ulong _denominator;

    private UnitFactor(ulong numerator, ulong denominator, int exponent)
    {
        _numerator = numerator;
        _denominator = denominator;
        Exponent = exponent;
    }

    public static UnitFactor One => new(1, 1, 0);

    public ulong Numerator => _numerator;

    public ulong Denominator => _denominator;

    public int Exponent { get; }

    public Rational ToRational() =>
        Exponent >= 0
            ? Rational.Create(Numerator * System.Numerics.BigInteger.Pow(10, Exponent), Denominator)
            : Rational.Create(Numerator, Denominator * System.Numerics.BigInteger.Pow(10, -Exponent));

    /// <summary>The factor of a fraction written as numerator and denominator, normalised.</summary>
    public static UnitFactor Create(UInt128 numerator, UInt128 denominator, int exponent)
    {
        if (numerator == 0 || denominator == 0)
            throw new ArgumentException("A unit's factor must be a positive fraction.");
        return TryCreate(numerator, denominator, exponent, out UnitFactor factor)
            ? factor
            : throw new ArgumentException("The unit's factor is too large, too small or too fine to be kept exactly.");
    }

    /// <summary>
    /// The factor of a positive fraction; false where it cannot be kept exactly. What a text asks for may be any unit over any other.
    /// </summary>
    private static bool TryCreate(UInt128 numerator, UInt128 denominator, int exponent, out UnitFactor factor)
    {
        factor = default;
        if (denominator != 1)
        {
            UInt128 divisor = GreatestCommonDivisor(numerator, denominator);
            numerator /= divisor;
            denominator /= divisor;
        }

        if (!TryMoveIntoNumerator(ref numerator, ref denominator, ref exponent, 2, 5)
            || !TryMoveIntoNumerator(ref numerator, ref denominator, ref exponent, 5, 2))
            return false;
        while (numerator % 10 == 0)
        {
            numerator /= 10;
            exponent++;
        }

        if (numerator > ulong.MaxValue || denominator > ulong.MaxValue || Math.Abs(exponent) > ExponentLimit)
            return false;
        factor = new UnitFactor((ulong)numerator, (ulong)denominator, exponent);
        return true;
    }

    /// <summary>
    /// The factor of a row of the standard table, which is small and in lowest terms: without wide arithmetic, for a quick start.
    /// </summary>
    public static UnitFactor FromRow(ulong numerator, ulong denominator, int exponent)
    {
        for (; denominator % 2 == 0; exponent--)
        {
            denominator /= 2;
            numerator *= 5;
        }

        for (; denominator % 5 == 0; exponent--)
        {
            denominator /= 5;
            numerator *= 2;
        }

        return new UnitFactor(numerator, denominator, exponent);
    }

    public static UnitFactor FromRational(Rational value)
    {
        if (value.Sign <= 0)
            throw new ArgumentException($"A unit's factor must be positive; {value} is not.");
        System.Numerics.BigInteger numerator = value.Numerator;
        System.Numerics.BigInteger denominator = value.Denominator;
        int exponent = 0;
        while (numerator % 10 == 0)
        {
            numerator /= 10;
            exponent++;
        }

        while (denominator % 10 == 0)
        {
            denominator /= 10;
            exponent--;
        }

        if (numerator > ulong.MaxValue || denominator > ulong.MaxValue)
            throw new ArgumentException($"The factor {value} has too many digits to be kept exactly.");
        return Create((UInt128)numerator, (UInt128)denominator, exponent);
    }

    public UnitFactor Over(UnitFactor other) =>
        Create((UInt128)_numerator * other._denominator, (UInt128)_denominator * other._numerator, Exponent - other.Exponent);

    public bool TryOver(UnitFactor other, out UnitFactor quotient) =>
        TryCreate((UInt128)_numerator * other._denominator, (UInt128)_denominator * other._numerator, Exponent - other.Exponent,
            out quotient);

    public UnitFactor Shift(int exponent) => new(_numerator, _denominator, Exponent + exponent);

    /// <summary>True where the two factors differ by a power of ten only: conversion is a shift of the decimal point.</summary>
    public bool DiffersByPowerOfTen(in UnitFactor other) => _numerator == other._numerator && _denominator == other._denominator;

    public bool Equals(UnitFactor other) =>
        _numerator == other._numerator && _denominator == other._denominator && Exponent == other.Exponent;

    public override bool Equals(object? obj) => obj is UnitFactor other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_numerator, _denominator, Exponent);

    private static bool TryMoveIntoNumerator(ref UInt128 numerator, ref UInt128 denominator, ref int exponent, uint from, uint to)
    {
        while (denominator % from == 0)
        {
            if (numerator > UInt128.MaxValue / to)
                return false;
            denominator /= from;
            numerator *= to;
            exponent--;
        }

        return true;
    }

    private static UInt128 GreatestCommonDivisor(UInt128 a, UInt128 b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
