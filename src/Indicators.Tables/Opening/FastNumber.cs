namespace Indicators.Tables;

/// <summary>Digits as a decimal, decimals kept: 12.50 stays 12.50. Anything but plain digits is left to others.</summary>
internal static class FastNumber
{
    /// <summary>So many digits fit into a number of 64 bits.</summary>
    private const int Most = 18;

    public static bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        bool isNegative = text[0] == '-';
        ReadOnlySpan<char> digits = isNegative ? text[1..] : text;
        if (digits.Length is 0 or > Most || !char.IsAsciiDigit(digits[^1]) || (digits.Length > 1 && digits[0] == '0' && digits[1] != '.'))
            return false;
        ulong mantissa = 0;
        int dot = -1;
        for (int at = 0; at < digits.Length; at++)
        {
            uint digit = unchecked((uint)(digits[at] - '0'));
            if (digit <= 9)
                mantissa = unchecked(mantissa * 10 + digit);
            else if (digits[at] == '.' && dot < 0 && at > 0)
                dot = at;
            else
                return false;
        }

        byte scale = (byte)(dot < 0 ? 0 : digits.Length - dot - 1);
        number = new decimal(unchecked((int)mantissa), unchecked((int)(mantissa >> 32)), 0, isNegative, scale);
        return true;
    }
}
