using System.Globalization;

namespace Indicators.Interchange;

/// <summary>
/// Reads numbers from their text, every digit and trailing zero: 12345678901234.567, 8.60, 1.5E3. What cannot be held
/// exactly is not read.
/// </summary>
internal static class NumberText
{
    private const int MostDigits = 28;

    public enum Fault
    {
        None,
        NotANumber,
        TooManyDigits,
    }

    public static Fault Read(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0m;
        int digits = 0;
        int decimals = 0;
        bool point = false;
        bool any = false;
        int i = text.Length > 0 && text[0] is '+' or '-' ? 1 : 0;
        for (; i < text.Length; i++)
        {
            char c = text[i];
            if (c is >= '0' and <= '9')
            {
                any = true;
                digits += digits > 0 || c != '0' ? 1 : 0;
                decimals += point ? 1 : 0;
            }
            else if (c == '.' && !point)
            {
                point = true;
            }
            else
            {
                break;
            }
        }

        if (!any)
            return Fault.NotANumber;
        if (i < text.Length)
            return ReadExponent(text, i, digits, decimals, out number);
        if (digits > MostDigits + 1 || decimals > MostDigits)
            return Fault.TooManyDigits;
        bool isNumber = decimal.TryParse(
            text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number);
        // Of 29 digits the smaller numbers are held and the larger are rounded, which shows in a lost decimal, or overflow.
        if (digits > MostDigits && (!isNumber || number.Scale != decimals))
            return Fault.TooManyDigits;
        return isNumber ? Fault.None : Fault.NotANumber;
    }

    /// <summary>A number with a power of ten, as xs:double writes it: its digits are those before the E.</summary>
    private static Fault ReadExponent(ReadOnlySpan<char> text, int at, int digits, int decimals, out decimal number)
    {
        number = 0m;
        if (text[at] is not ('e' or 'E')
            || !int.TryParse(text[(at + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int exponent))
            return Fault.NotANumber;
        if (exponent is < -60 or > 60 || decimals - exponent > MostDigits || digits + Math.Max(0, exponent - decimals) > MostDigits)
            return Fault.TooManyDigits;
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) ? Fault.None : Fault.NotANumber;
    }
}
