namespace Indicators.Prose.Typesetting;

/// <summary>
/// Tags of a web page. One inside a line (b, span, a) is taken out: <c>收入达&lt;b&gt;56.7&lt;/b&gt;亿元</c>. One that ends a block
/// (p, li, br) ends a line, and any other parts what it stands between: two cells are two numbers.
/// </summary>
internal static class Tags
{
    /// <summary>&lt;span style="font-family: …"&gt;: a tag of a word processor, with all it says of the letters.</summary>
    private const int Longest = 400;
    /// <summary>&lt;b/&gt;, &lt;/td&gt;: a tag of which only the name counts.</summary>
    private const int LongestMark = 6;
    private static readonly string[] Inline =
        ["b", "strong", "i", "em", "u", "s", "span", "font", "a", "mark", "small", "big", "sup", "sub", "ins", "del", "code", "label",
            "abbr", "cite", "wbr", "o:p"];
    private static readonly string[] Blocks =
        ["p", "div", "br", "li", "ul", "ol", "tr", "table", "tbody", "thead", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6",
            "hr", "body", "html", "head", "title", "blockquote"];

    /// <summary>The length of the tag that begins at a &lt;; 0 where none does: &lt;5% is less than.</summary>
    public static int LengthAt(ReadOnlySpan<char> text, int start)
    {
        ReadOnlySpan<char> rest = text.Slice(start, Math.Min(Longest, text.Length - start));
        if (rest.Length < 3 || !(char.IsAsciiLetter(rest[1]) || (rest[1] is '/' or '!' && (char.IsAsciiLetter(rest[2]) || rest[2] == '-'))))
            return 0;
        int end = rest.IndexOf('>');
        return end < 0 || rest[1..end].Contains('<') ? 0 : end + 1;
    }

    /// <summary>True where the tag stands inside a line.</summary>
    public static bool IsInline(ReadOnlySpan<char> tag) => tag[1] == '!' || Contains(Inline, tag);

    /// <summary>True where a line ends with the tag.</summary>
    public static bool EndsLine(ReadOnlySpan<char> tag) => Contains(Blocks, tag);

    /// <summary>
    /// The length of a raised footnote number behind a figure, tags and all: 56.7&lt;sup&gt;1&lt;/sup&gt;亿元; 0 where there is none.
    /// m&lt;sup&gt;2&lt;/sup&gt; is a power.
    /// </summary>
    public static int FootnoteAt(ReadOnlySpan<char> text, int start, int length, char before)
    {
        if (!Name(text.Slice(start, length)).Equals("sup", StringComparison.OrdinalIgnoreCase) || text[start + 1] == '/'
            || char.IsAsciiLetter(before))
            return 0;
        ReadOnlySpan<char> rest = text[(start + length)..];
        int end = rest[..Math.Min(LongestMark, rest.Length)].IndexOf('<');
        return end > 0 && rest[end..].StartsWith("</sup>", StringComparison.OrdinalIgnoreCase) ? length + end + "</sup>".Length : 0;
    }

    private static bool Contains(string[] names, ReadOnlySpan<char> tag)
    {
        ReadOnlySpan<char> name = Name(tag);
        foreach (string one in names)
        {
            if (name.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static ReadOnlySpan<char> Name(ReadOnlySpan<char> tag)
    {
        int start = tag[1] == '/' ? 2 : 1;
        int end = start;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] == ':'))
            end++;
        return tag[start..end];
    }
}
