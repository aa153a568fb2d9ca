using System.Globalization;
using System.Text;

namespace Indicators;

/// <summary>
/// A format such as F1, N2 or en:N0: so many decimals, 四舍五入, and with N a comma between thousands. Only these two of .NET's letters
/// mean the same for an amount with a unit: P would make per cent of 亿元, C a currency of 家, and the others write no plain number.
/// </summary>
internal readonly struct NumericFormat(Language language, int decimals, bool isGrouped)
{
    private const int MostDecimals = 28;

    public Language Language => language;

    public int Decimals => decimals;

    /// <summary>False for a format without digits: a language, or nothing.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out NumericFormat format)
    {
        int colon = text.IndexOf(':');
        ReadOnlySpan<char> number = text[(colon + 1)..];
        format = default;
        if (number.Length < 2 || number[0] is not ('F' or 'N' or 'f' or 'n')
            || !int.TryParse(number[1..], NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) || decimals > MostDecimals)
            return false;
        format = new NumericFormat(FigureWriter.LanguageOf(colon < 0 ? "" : text[..colon]), decimals,
            char.ToUpperInvariant(number[0]) == 'N');
        return true;
    }

    /// <summary>The text with a comma between thousands, where they are asked for and not there yet.</summary>
    public string Grouped(string text)
    {
        if (!isGrouped || text.Contains(',', StringComparison.Ordinal))
            return text;
        var grouped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            grouped.Append(text[i]);
            int left = DigitsFrom(text, i + 1);
            if (char.IsAsciiDigit(text[i]) && left > 0 && left % 3 == 0 && !IsDecimal(text, i))
                grouped.Append(',');
        }

        return grouped.ToString();
    }

    private static int DigitsFrom(string text, int at)
    {
        int end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at;
    }

    private static bool IsDecimal(string text, int at)
    {
        int start = at;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        return start > 0 && text[start - 1] == '.';
    }
}
