namespace Indicators;

/// <summary>
/// How many of another unit one of a unit is, worked out once for many conversions: 亩 to 公顷 is 2 over 3 times a power of ten. The
/// denominator has no factor 2 or 5, so that an amount has a finite number of the other unit exactly where it divides the product; being
/// odd, it has an inverse among the numbers of 64 bits, and one multiplication both divides and tells whether there was a rest.
/// </summary>
internal sealed class UnitRatio
{
    private readonly UnitFactor _target;
    private readonly ulong _numerator;
    private readonly ulong _inverse;
    private readonly ulong _most;
    private readonly int _exponent;

    /// <param name="source">The factor of the unit.</param>
    /// <param name="target">The factor of the other; kept by value, so that a unit of the standard keeps none of one's own.</param>
    public UnitRatio(in UnitFactor source, in UnitFactor target)
    {
        _target = target;
        if ((source.Numerator | source.Denominator | target.Numerator | target.Denominator) > uint.MaxValue)
            return;
        ulong numerator = source.Numerator * target.Denominator;
        ulong denominator = source.Denominator * target.Numerator;
        int exponent = source.Exponent - target.Exponent;
        ulong common = GreatestCommonDivisor(numerator, denominator);
        numerator /= common;
        denominator /= common;
        for (; denominator % 2 == 0 || denominator % 5 == 0; exponent--)
        {
            uint from = denominator % 2 == 0 ? 2u : 5u;
            if (numerator > ulong.MaxValue / 5)
                return;
            denominator /= from;
            numerator *= 10 / from;
        }

        (_numerator, _exponent) = (numerator, exponent);
        _inverse = InverseOf(denominator);
        _most = ulong.MaxValue / denominator;
    }

    /// <summary>True where it leads to a unit of this factor.</summary>
    public bool LeadsTo(in UnitFactor target) =>
        _target.Numerator == target.Numerator && _target.Denominator == target.Denominator && _target.Exponent == target.Exponent;

    /// <summary>
    /// An amount of 64 bits in the other unit; false where numbers are larger, and <paramref name="isFinite"/> says nothing then.
    /// </summary>
    public bool TryConvert(decimal amount, out bool isFinite, out decimal result)
    {
        DecimalBits bits = DecimalBits.Of(amount);
        unchecked
        {
            isFinite = false;
            result = 0m;
            ulong product = bits.Low * _numerator;
            if (!bits.IsSmall || _numerator == 0
                || (((bits.Low | _numerator) >> 32) != 0 && Math.BigMul(bits.Low, _numerator, out product) != 0))
                return false;
            ulong quotient = product * _inverse;
            isFinite = quotient <= _most && DecimalParts.TryComposeSmall(quotient, _exponent - bits.Scale, bits.IsNegative, out result);
            return true;
        }
    }

    /// <summary>Each step doubles the number of bits that are right; an odd number is its own inverse in three.</summary>
    private static ulong InverseOf(ulong odd)
    {
        ulong inverse = odd;
        for (int bits = 3; bits < 64; bits *= 2)
            inverse = unchecked(inverse * (2 - (odd * inverse)));
        return inverse;
    }

    private static ulong GreatestCommonDivisor(ulong a, ulong b)
    {
        while (b != 0)
            (a, b) = (b, a % b);
        return a;
    }
}
