namespace Indicators;

/// <summary>A decimal taken apart: sign, 96-bit mantissa, number of decimals.</summary>
internal readonly struct DecimalParts(UInt128 mantissa, int scale, bool isNegative)
{
    /// <summary>The largest mantissa a decimal holds: 2⁹⁶ − 1.</summary>
    public static readonly UInt128 MaxMantissa = (UInt128.One << 96) - 1;

    public UInt128 Mantissa { get; } = mantissa;

    public int Scale { get; } = scale;

    public bool IsNegative { get; } = isNegative;

    public static DecimalParts Of(decimal value)
    {
        DecimalBits bits = DecimalBits.Of(value);
        return new DecimalParts(new UInt128(bits.High, bits.Low), bits.Scale, bits.IsNegative);
    }

    /// <summary>The decimal with these parts; the mantissa must fit.</summary>
    public static decimal Compose(UInt128 mantissa, int scale, bool isNegative)
    {
        unchecked
        {
            ulong low = (ulong)mantissa;
            return new decimal((int)low, (int)(low >> 32), (int)(ulong)(mantissa >> 64), isNegative, (byte)scale);
        }
    }

    /// <summary>The mantissa without trailing zeros, and by how many places that moves it.</summary>
    public static int StripZeros(ref UInt128 mantissa)
    {
        int count = 0;
        while (mantissa != 0 && mantissa % 10 == 0)
        {
            mantissa /= 10;
            count++;
        }

        return count;
    }

    /// <summary>mantissa × 10^exponent as a decimal, where it can be held exactly; quick where it is a mantissa with decimals.</summary>
    public static bool TryComposeSmall(ulong mantissa, int exponent, bool isNegative, out decimal value)
    {
        if (exponent is > 0 or < -28)
            return TryCompose(mantissa, exponent, isNegative, out value);
        value = unchecked(new decimal((int)mantissa, (int)(mantissa >> 32), 0, isNegative, (byte)-exponent));
        return true;
    }

    /// <summary>mantissa × 10^exponent as a decimal, where it can be held exactly.</summary>
    public static bool TryCompose(UInt128 mantissa, int exponent, bool isNegative, out decimal value)
    {
        value = 0m;
        if (mantissa == 0)
            return true;
        if (exponent < -28 || mantissa > MaxMantissa)
            exponent += StripZeros(ref mantissa);
        for (; exponent > 0; exponent--)
        {
            if (mantissa > MaxMantissa / 10)
                return false;
            mantissa *= 10;
        }

        if (exponent < -28 || mantissa > MaxMantissa)
            return false;
        value = Compose(mantissa, -exponent, isNegative);
        return true;
    }
}
