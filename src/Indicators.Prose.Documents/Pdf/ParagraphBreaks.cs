using System.Text.RegularExpressions;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>Whether a row goes on with the paragraph of the row before it.</summary>
internal static partial class ParagraphBreaks
{
    /// <summary>In sizes of the font: how far the first line of a paragraph stands in, and how much of its last line stays empty.</summary>
    private const double Indent = 1.2;
    /// <summary>A line that ends so many characters before the edge ends its paragraph.</summary>
    private const double ShortLine = 1.7;

    /// <summary>Lines of letters end where the next word has no room.</summary>
    private const double ShortLineOfWords = 7;

    /// <summary>A heading is larger than the text by an eighth.</summary>
    private const double OtherSize = 0.12;
    /// <summary>A gap of half a line more parts two paragraphs.</summary>
    private const double WiderPitch = 1.45;

    /// <summary>Lines set with two lines' distance are 2.4 sizes apart.</summary>
    private const double WidestPitch = 2.6;

    public static bool IsNew(Block block, Row before, Row row)
    {
        if (before.Runs.Count > 1 || row.Runs.Count > 1 || Math.Abs(before.Size - row.Size) > OtherSize * row.Size)
            return true;
        double step = before.Baseline - row.Baseline;
        if ((block.Pitch > 0 && step > WiderPitch * block.Pitch) || step > WidestPitch * row.Size)
            return true;
        if (IsShort(block, before) || Bullet().IsMatch(row.Text) || StartsItem(before, row))
            return true;
        bool hangs = row.Left > before.Left && (Item().IsMatch(before.Text) || Bullet().IsMatch(before.Text));
        return row.Left - block.Left > Indent * row.Size && !hangs;
    }

    /// <summary>Whether a column goes on with the last paragraph of the column or page before it.</summary>
    public static bool GoesOn(Block before, Block next)
    {
        Row last = before.Rows[^1];
        Row first = next.Rows[0];
        if (before.Rows.Count < 2 || last.Runs.Count > 1 || first.Runs.Count > 1
            || Math.Abs(last.Size - first.Size) > OtherSize * first.Size)
            return false;
        bool isIndented = next.Rows.Count > 1 && first.Left - next.Left > Indent * first.Size;
        return !isIndented && !IsShort(before, last) && !EndsSentence(last.Text) && !Item().IsMatch(first.Text)
            && !Bullet().IsMatch(first.Text);
    }

    /// <summary>Chinese goes on without a blank, and so does a number; words are set apart.</summary>
    public static bool NeedsBlank(string before, string after)
    {
        if (before.Length == 0 || after.Length == 0)
            return false;
        bool areLetters = before[^1] < '\u2e80' && after[0] < '\u2e80';
        bool areDigits = char.IsAsciiDigit(before[^1]) && char.IsAsciiDigit(after[0])
            && before.AsSpan().ContainsAnyInRange('\u2e80', '\u9fff');
        return areLetters && !areDigits && before[^1] is not ('-' or '—' or '–') && after[0] is not ('%' or '.' or ',');
    }

    private static bool IsShort(Block block, Row row)
    {
        bool isChinese = row.Text.AsSpan().ContainsAnyInRange('\u2e80', '\u9fff');
        return block.Right - row.Right > (isChinese ? ShortLine : ShortLineOfWords) * row.Size;
    }

    private static bool StartsItem(Row before, Row row) => EndsSentence(before.Text) && Item().IsMatch(row.Text);

    private static bool EndsSentence(string text) => text.Length > 0 && text[^1] is '。' or '！' or '？' or '：' or '；' or '”' or '!' or '?';

    [GeneratedRegex(@"^\s*([（(][一二三四五六七八九十\d]{1,3}[)）]|[一二三四五六七八九十]{1,3}[、.]|\d{1,2}[.．、)](?!\d)|第[一二三四五六七八九十百]{1,4}[章节条])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex(@"^\s*[•●■◆▪▲★]", RegexOptions.CultureInvariant)]
    private static partial Regex Bullet();
}
