using System.Globalization;
using System.Text;

namespace Indicators.Tables.Excel;

/// <summary>Numbers shown with a power of ten: <c>0.0E+00</c>.</summary>
internal static class PowerText
{
    public static void Append(StringBuilder text, StoredNumber number, FormatSection section)
    {
        int whole = Math.Max(section.Layout.Whole, 1), decimals = section.Layout.Decimals;
        int power = PowerOf(number, whole);
        StoredNumber mantissa = number.Shifted(-power).Rounded(decimals);
        if (mantissa.Magnitude >= whole)
        {
            power += whole;
            mantissa = number.Shifted(-power).Rounded(decimals);
        }

        string digits = mantissa.ToString();
        int point = digits.IndexOf('.');
        text.Append(point < 0 ? digits : digits[..point]);
        if (decimals > 0)
            text.Append('.').Append((point < 0 ? "" : digits[(point + 1)..]).PadRight(decimals, '0'));
        AppendPower(text, power, section);
    }

    /// <summary>The power is a multiple of the places before the point: ##0.0E+0 shows thousands, millions …</summary>
    private static int PowerOf(StoredNumber number, int whole) => (int)Math.Floor((double)number.Magnitude / whole) * whole;

    private static void AppendPower(StringBuilder text, int power, FormatSection section)
    {
        int mark = Array.FindIndex(section.Tokens, token => token.Kind == FormatTokenKind.Exponent);
        int places = section.Tokens.Skip(mark + 1).TakeWhile(token => token.Kind == FormatTokenKind.Digit).Count();
        text.Append('E');
        if (power < 0)
            text.Append('-');
        else if (section.Tokens[mark].Text[1] == '+')
            text.Append('+');
        text.Append(Math.Abs(power).ToString(CultureInfo.InvariantCulture).PadLeft(places, '0'));
        foreach (FormatToken token in section.Tokens.Skip(mark + 1 + places))
            text.Append(token.Kind == FormatTokenKind.Literal ? token.Text : "");
    }
}
