using System.Text;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>Characters that follow one another without a gap: a line of a column, or a cell of a table.</summary>
internal sealed class Run
{
    /// <summary>A gap this wide, in sizes of the font, is one between cells or columns.</summary>
    public const double WidestGap = 0.95;

    /// <summary>Between letters a gap is a blank sooner than between Chinese characters, which are set apart to fill a line.</summary>
    private const double BlankOfWords = 0.16;

    /// <summary>The mark of a note is set smaller by a fifth.</summary>
    private const double RaisedSize = 0.82;
    /// <summary>And higher by a sixth of the size.</summary>
    private const double RaisedBy = 0.18;

    private Run(string text, double left, double right, double baseline, double size) =>
        (Text, Left, Right, Baseline, Size) = (text, left, right, baseline, size);

    public string Text { get; }

    public double Left { get; }

    public double Right { get; }

    public double Baseline { get; }

    public double Size { get; }

    public double Width => Right - Left;

    /// <param name="glyphs">Characters from left to right.</param>
    /// <param name="main">The one the line is set by; smaller and higher ones are raised.</param>
    public static Run Of(ReadOnlySpan<Glyph> glyphs, in Glyph main)
    {
        var text = new StringBuilder();
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (i > 0 && IsBlank(glyphs[i - 1], glyphs[i]))
                text.Append(' ');
            text.Append(IsRaised(glyphs[i], main) ? Composing.RaisedText.Of(glyphs[i].Text) : glyphs[i].Text);
        }

        double size = 0;
        foreach (Glyph glyph in glyphs)
            size = Math.Max(size, glyph.Size);
        return new Run(text.ToString(), glyphs[0].Left, glyphs[^1].Right, main.Baseline, size);
    }

    private static bool IsBlank(in Glyph before, in Glyph after)
    {
        if (after.FollowsBlank)
            return true;
        double gap = after.Left - before.Right;
        bool isBetweenWords = IsLetter(before.Text[^1]) && IsLetter(after.Text[0]);
        return isBetweenWords && gap > BlankOfWords * Math.Max(before.Size, after.Size);
    }

    private static bool IsRaised(in Glyph glyph, in Glyph main) =>
        glyph.Size < RaisedSize * main.Size && glyph.Baseline > main.Baseline + (RaisedBy * main.Size) && char.IsAsciiDigit(glyph.Text[0]);

    private static bool IsLetter(char character) => character < '\u2e80';
}
