using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Html;

/// <summary>
/// Counts tags before a page is built of them: whether there are too many, and whether they stand too deep in each other.
/// </summary>
internal static class TagCensus
{
    /// <summary>
    /// Pages forget to close tags; only what is far beyond that is made to hurt. The true depth is counted on the built page.
    /// </summary>
    private const int Sloppiness = 8;

    /// <summary>Tags that hold nothing, or that pages leave open by custom.</summary>
    private static readonly string[] Unclosed =
        ["br", "img", "hr", "input", "meta", "link", "area", "base", "col", "wbr", "source", "p", "li", "td", "tr", "th", "dd", "dt",
            "option", "tbody", "thead", "tfoot", "colgroup"];

    public static void Check(string source, DocumentLimits limits, int mostElements)
    {
        int depth = 0;
        int elements = 0;
        for (int at = source.IndexOf('<', StringComparison.Ordinal); at >= 0 && at + 1 < source.Length; at = source.IndexOf('<', at + 1))
        {
            at = PastCode(source, at);
            bool closes = source[at + 1] == '/';
            ReadOnlySpan<char> name = NameAt(source.AsSpan(at + (closes ? 2 : 1)));
            if (name.IsEmpty || IsUnclosed(name))
                continue;
            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            limits.Enter(depth / Sloppiness);
            if (++elements > mostElements)
                throw new UnreadableDocumentException(DocumentProblem.TooLarge(limits.File, limits.Left));
        }
    }

    /// <summary>A script is full of tags that are no tags, and so is what is commented out.</summary>
    private static int PastCode(string source, int at)
    {
        (string Open, string Close)[] code = [("<script", "</script"), ("<style", "</style"), ("<!--", "-->")];
        foreach ((string open, string close) in code)
        {
            if (string.Compare(source, at, open, 0, open.Length, StringComparison.OrdinalIgnoreCase) == 0)
                return source.IndexOf(close, at, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : source.Length - 2;
        }

        return at;
    }

    private static ReadOnlySpan<char> NameAt(ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        bool isClosedAtOnce = text[length..].IndexOf('>') is > 0 and var end && text[length + end - 1] == '/';
        return length == 0 || !char.IsAsciiLetter(text[0]) || isClosedAtOnce ? [] : text[..length];
    }

    private static bool IsUnclosed(ReadOnlySpan<char> name)
    {
        foreach (string tag in Unclosed)
        {
            if (name.Equals(tag, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
