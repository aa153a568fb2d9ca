using System.Globalization;
using System.Text;

namespace Indicators.Interchange;

/// <summary>
/// Any text as an SDMX id, which knows only letters, digits and <c>_ - @ $</c>: another character is <c>$</c> and its four
/// hexadecimal digits. What is an id already stays as it is, but for the dollar sign.
/// </summary>
internal static class CodeText
{
    private const int EscapeLength = 5;

    public static string Escape(string text)
    {
        if (text.All(IsPlain))
            return text;
        var code = new StringBuilder();
        foreach (char c in text)
        {
            if (IsPlain(c))
                code.Append(c);
            else
                code.Append(CultureInfo.InvariantCulture, $"${(int)c:X4}");
        }

        return code.ToString();
    }

    public static string Unescape(string code)
    {
        if (!code.Contains('$'))
            return code;
        var text = new StringBuilder();
        for (int i = 0; i < code.Length; i++)
        {
            if (code[i] == '$' && i + EscapeLength <= code.Length
                && ushort.TryParse(code.AsSpan(i + 1, EscapeLength - 1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture,
                    out ushort c))
            {
                text.Append((char)c);
                i += EscapeLength - 1;
            }
            else
            {
                text.Append(code[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsPlain(char c) => char.IsAsciiLetterOrDigit(c) || c is '_' or '-';
}
