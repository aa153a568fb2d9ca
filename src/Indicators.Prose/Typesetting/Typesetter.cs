using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Typesetting;

/// <summary>
/// Finds what typesetting, a scan or a web page has laid into a text, and cuts it: zero-width characters, tags, entities,
/// footnote marks, emphasis, spaces and dots inside numbers. One pass, each place looked at once.
/// </summary>
internal static class Typesetter
{
    private const string ZeroWidth =
        "\u00AD\u034F\u180E\u200B\u200C\u200D\u200E\u200F"
        + "\u202A\u202B\u202C\u202D\u202E\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\uFE0E\uFE0F\uFEFF";
    private const string Spaces = " \u00A0\u2009\u202F\u3000";
    private const string Stars = "*_`~=";

    /// <summary>Everything that may be cut begins with one of these.</summary>
    public const string Starts = ZeroWidth + Spaces + Stars + "<&" + Footnotes.Starts + NumberDots.Starts + LetterScales.Starts;

    /// <summary>Cuts what stands at a place; returns where to go on, and whether a line ends there.</summary>
    public static int Take(LexiconTables lexicon, CutText cuts, ReadOnlySpan<char> text, int at, out bool endsLine)
    {
        endsLine = false;
        char c = text[at];
        if (c == '<')
            return at + Math.Max(1, TakeTag(cuts, text, at, out endsLine));
        if (Digits.IsSpace(c))
            return at + Spacing.Take(lexicon, cuts, text, at);
        if (c == '&')
            return at + Math.Max(1, TakeEntity(cuts, text, at));
        int length = ZeroWidth.Contains(c, StringComparison.Ordinal) ? 1
            : Stars.Contains(c, StringComparison.Ordinal) ? Emphasis.LengthAt(text, at, cuts.Before(text, at))
            : Footnotes.Starts.Contains(c, StringComparison.Ordinal) ? Footnotes.LengthAt(text, at, cuts.Before(text, at))
            : 0;
        cuts.Remove(at, length);
        if (length == 0 && NumberDots.Starts.Contains(c, StringComparison.Ordinal))
            NumberDots.Take(cuts, text, at);
        else if (LetterScales.Starts.Contains(c, StringComparison.Ordinal))
            LetterScales.Take(lexicon, cuts, text, at);
        return at + Math.Max(1, length);
    }

    private static int TakeTag(CutText cuts, ReadOnlySpan<char> text, int at, out bool endsLine)
    {
        endsLine = false;
        int length = Tags.LengthAt(text, at);
        if (length == 0)
            return 0;
        ReadOnlySpan<char> tag = text.Slice(at, length);
        int note = Tags.FootnoteAt(text, at, length, cuts.Before(text, at));
        endsLine = Tags.EndsLine(tag);
        if (note > 0 || Tags.IsInline(tag))
            cuts.Remove(at, Math.Max(note, length));
        else
            cuts.Replace(at, length, endsLine ? '\n' : '\t');
        return Math.Max(note, length);
    }

    private static int TakeEntity(CutText cuts, ReadOnlySpan<char> text, int at)
    {
        int length = Entities.At(text, at, out char character);
        if (length == 0)
            return 0;
        if (ZeroWidth.Contains(character, StringComparison.Ordinal))
            cuts.Remove(at, length);
        else
            cuts.Replace(at, length, character);
        return length;
    }
}
