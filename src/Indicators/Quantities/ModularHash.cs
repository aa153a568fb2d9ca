namespace Indicators;

/// <summary>
/// Hashes exact rationals without reducing them: a number is mapped to its residue modulo the prime 2⁶¹−1, in which
/// 10 and every unit's denominator can be divided by. Equal numbers have equal residues however they are written.
/// </summary>
internal static class ModularHash
{
    private const ulong Prime = (1UL << 61) - 1;

    private static readonly ulong[] InversePowersOfTen = MakeInversePowers();

    public static ulong OfFactor(UnitFactor factor)
    {
        ulong power = factor.Exponent >= 0
            ? Power(10, (ulong)factor.Exponent)
            : Power(Inverse(10), (ulong)-factor.Exponent);
        return Multiply(Multiply(factor.Numerator % Prime, Inverse(factor.Denominator % Prime)), power);
    }

    public static ulong OfDecimal(decimal value)
    {
        DecimalParts parts = DecimalParts.Of(value);
        // 2⁶⁴ is 8 modulo the prime.
        ulong high = (ulong)(parts.Mantissa >> 64) * 8;
        ulong residue = Multiply((high + ((ulong)(parts.Mantissa & ulong.MaxValue) % Prime)) % Prime, InversePowersOfTen[parts.Scale]);
        return parts.IsNegative && residue != 0 ? Prime - residue : residue;
    }

    public static ulong Multiply(ulong left, ulong right)
    {
        UInt128 product = (UInt128)left * right;
        ulong sum = (ulong)(product & Prime) + (ulong)(product >> 61);
        return sum >= Prime ? sum - Prime : sum;
    }

    private static ulong Power(ulong value, ulong exponent)
    {
        ulong result = 1;
        for (; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) == 1)
                result = Multiply(result, value);
            value = Multiply(value, value);
        }

        return result;
    }

    /// <summary>Fermat: a^(p−2) is the inverse of a.</summary>
    private static ulong Inverse(ulong value) => value == 1 ? 1 : Power(value, Prime - 2);

    private static ulong[] MakeInversePowers()
    {
        var powers = new ulong[29];
        powers[0] = 1;
        ulong tenth = Inverse(10);
        for (int i = 1; i < powers.Length; i++)
            powers[i] = Multiply(powers[i - 1], tenth);
        return powers;
    }
}
