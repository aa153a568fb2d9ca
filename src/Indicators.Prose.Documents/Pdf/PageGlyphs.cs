using UglyToad.PdfPig.Content;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>The characters of a page that run from left to right, and what is told of the others.</summary>
internal sealed class PageGlyphs
{
    private const double SmallestSize = 0.5;

    private PageGlyphs(List<Glyph> glyphs, int turned, int unmapped, int foreign)
    {
        Glyphs = glyphs;
        Turned = turned;
        Unmapped = unmapped;
        Foreign = foreign;
    }

    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>How many characters stand upright or slanted.</summary>
    public int Turned { get; }

    /// <summary>How many have no text.</summary>
    public int Unmapped { get; }

    /// <summary>How many are letters of scripts that no document here is written in: numbers of glyphs taken for characters.</summary>
    public int Foreign { get; }

    public static PageGlyphs Of(Page page)
    {
        var glyphs = new List<Glyph>();
        int turned = 0;
        int unmapped = 0;
        int foreign = 0;
        foreach (Letter letter in page.Letters)
        {
            string text = RadicalForms.Of(letter.Value ?? "");
            bool isBlank = text.Length > 0 && string.IsNullOrWhiteSpace(text) && text[0] is ' ' or '\u3000' or '\u00a0';
            if (letter.TextOrientation != TextOrientation.Horizontal)
            {
                turned += isBlank ? 0 : 1;
                continue;
            }

            foreign += isBlank || !IsForeign(text) ? 0 : 1;
            if (!isBlank && !IsText(text))
            {
                unmapped++;
                text = "\ufffd";
            }

            if (Of(letter, text) is { } glyph)
                glyphs.Add(glyph);
        }

        return new PageGlyphs(glyphs, turned, unmapped, foreign);
    }

    private static Glyph? Of(Letter letter, string text)
    {
        double left = Math.Min(letter.StartBaseLine.X, letter.EndBaseLine.X);
        double right = Math.Max(letter.StartBaseLine.X, letter.EndBaseLine.X);
        double size = letter.PointSize > SmallestSize ? letter.PointSize : letter.BoundingBox.Height;
        double baseline = letter.StartBaseLine.Y;
        bool isPlaced = double.IsFinite(left) && double.IsFinite(right) && double.IsFinite(size) && double.IsFinite(baseline);
        return isPlaced ? new Glyph(text, left, right, baseline, Math.Max(size, SmallestSize)) : null;
    }

    private static bool IsForeign(string text) => text.Length > 0 && text[0] is (>= '\u0250' and < '\u0370') or (>= '\u0500' and < '\u1e00') or (>= '\ua000' and < '\uac00');

    /// <summary>A font without a map to characters gives nothing, a control, or a place of the private area.</summary>
    private static bool IsText(string text) =>
        text.Length > 0 && !text.Any(c => char.IsControl(c) || c is '\ufffd' or (>= '\ue000' and <= '\uf8ff'));
}
