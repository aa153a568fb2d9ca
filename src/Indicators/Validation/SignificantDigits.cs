namespace Indicators.Validation;

/// <summary>How many digits of a figure carry information: a coincidence of four is unlikely, one of two is not.</summary>
internal static class SignificantDigits
{
    /// <summary>The digits between the first and the last that are not 0.</summary>
    public static int Of(decimal amount)
    {
        UInt128 mantissa = DecimalParts.Of(amount).Mantissa;
        if (mantissa == 0)
            return 0;
        DecimalParts.StripZeros(ref mantissa);
        int digits = 0;
        for (; mantissa > ulong.MaxValue; mantissa /= 10)
            digits++;
        for (ulong rest = (ulong)mantissa; rest > 0; rest /= 10)
            digits++;
        return digits;
    }
}
