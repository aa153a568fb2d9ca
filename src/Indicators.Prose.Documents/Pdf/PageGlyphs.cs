using UglyToad.PdfPig.Content;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>The characters of a page that run the way most of them do, and what is told of the others.</summary>
internal sealed class PageGlyphs
{
    /// <summary>Half a point: what is smaller nobody reads, and a hidden layer is set in it.</summary>
    private const double SmallestSize = 0.5;

    private PageGlyphs(List<Glyph> glyphs, int turned, int unmapped, int foreign)
    {
        Glyphs = glyphs;
        Turned = turned;
        Unmapped = unmapped;
        Foreign = foreign;
    }

    public IReadOnlyList<Glyph> Glyphs { get; }

    /// <summary>How many characters run another way.</summary>
    public int Turned { get; }

    /// <summary>How many have no text.</summary>
    public int Unmapped { get; }

    /// <summary>How many are letters of scripts that no document here is written in: numbers of glyphs taken for characters.</summary>
    public int Foreign { get; }

    /// <summary>The lower edge of the page, held so that its text runs from left to right.</summary>
    public required double Bottom { get; init; }

    public required double Height { get; init; }

    public static PageGlyphs Of(Page page)
    {
        var glyphs = new List<Glyph>();
        int turned = 0;
        int unmapped = 0;
        int foreign = 0;
        PageTurn turn = PageTurn.MostOf(page);
        foreach (Letter letter in page.Letters)
        {
            string text = RadicalForms.Of(letter.Value ?? "");
            bool isBlank = text.Length > 0 && string.IsNullOrWhiteSpace(text) && text[0] is ' ' or '\u3000' or '\u00a0';
            if (PageTurn.Of(letter) != turn)
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

            if (Of(letter, text, turn) is { } glyph)
                glyphs.Add(glyph);
        }

        return new PageGlyphs(glyphs, turned, unmapped, foreign)
        {
            Bottom = BottomOf(page, turn),
            Height = turn.Way is 1 or 3 ? page.CropBox.Bounds.Width : page.CropBox.Bounds.Height,
        };
    }

    private static double BottomOf(Page page, PageTurn turn)
    {
        (_, double one) = turn.Of(page.CropBox.Bounds.Left, page.CropBox.Bounds.Bottom);
        (_, double other) = turn.Of(page.CropBox.Bounds.Right, page.CropBox.Bounds.Top);
        return Math.Min(one, other);
    }

    private static Glyph? Of(Letter letter, string text, PageTurn turn)
    {
        (double left, double baseline) = turn.Of(letter.StartBaseLine.X, letter.StartBaseLine.Y);
        (double right, _) = turn.Of(letter.EndBaseLine.X, letter.EndBaseLine.Y);
        double size = letter.PointSize > SmallestSize ? letter.PointSize : letter.BoundingBox.Height;
        bool isPlaced = double.IsFinite(left) && double.IsFinite(right) && double.IsFinite(size) && double.IsFinite(baseline);
        return isPlaced ? new Glyph(text, left, right, baseline, Math.Max(size, SmallestSize)) : null;
    }

    private static bool IsForeign(string text) =>
        text.Length > 0 && text[0] is (>= '\u0250' and < '\u0370') or (>= '\u0500' and < '\u1e00') or (>= '\ua000' and < '\ud7b0');

    /// <summary>A font without a map to characters gives nothing, a control, or a place of the private area.</summary>
    private static bool IsText(string text) =>
        text.Length > 0 && !text.Any(c => char.IsControl(c) || c is '\ufffd' or (>= '\ue000' and <= '\uf8ff'));
}
