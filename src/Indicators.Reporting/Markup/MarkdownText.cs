using System.Text;

namespace Indicators.Reporting.Markup;

/// <summary>The one place where text becomes Markdown: what Markdown or the HTML in it would obey is escaped.</summary>
internal static class MarkdownText
{
    private const string Obeyed = "\\`*_[]<>|#&~$!:";

    public static string Of(string text)
    {
        string shown = PrintableText.Of(text);
        var written = new StringBuilder(shown.Length + 8);
        foreach (char c in shown)
        {
            if (Obeyed.Contains(c, StringComparison.Ordinal))
                written.Append('\\');
            written.Append(c);
        }

        return EscapeStart(written.ToString());
    }

    /// <summary>A dash, a plus, an equals sign or a numeral with a full stop at the start would begin a list or a heading.</summary>
    private static string EscapeStart(string text)
    {
        string trimmed = text.TrimStart();
        int digits = trimmed.TakeWhile(char.IsAsciiDigit).Count();
        if (digits > 0 && digits < trimmed.Length && trimmed[digits] is ('.' or ')'))
            return trimmed.Insert(digits, "\\");
        return trimmed.Length > 0 && trimmed[0] is ('-' or '+' or '=') ? "\\" + trimmed : trimmed;
    }
}
