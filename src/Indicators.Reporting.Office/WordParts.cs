using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reporting.Office;

/// <summary>Paragraphs, the foot, and the page of a document.</summary>
internal static class WordParts
{
    /// <summary>A4 lying, in twentieths of a point, and its margins of 1.5 cm.</summary>
    private const int LongSide = 16838, ShortSide = 11906, Margin = 850;

    /// <summary>What a table has room for between the margins.</summary>
    public const int TextWidth = LongSide - (2 * Margin);

    public static Paragraph Paragraph(string text, string style, bool startsPage = false)
    {
        var properties = new ParagraphProperties(new ParagraphStyleId { Val = style });
        if (startsPage)
            properties.Append(new PageBreakBefore());
        return new Paragraph(properties, Run(text));
    }

    public static Run Run(string text, string? colour = null)
    {
        var run = new Run();
        if (colour is not null)
            run.Append(new RunProperties(new Color { Val = colour.TrimStart('#') }));
        run.Append(new Text(OfficeText.Of(text)) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    public static Footer Footer() => new(new Paragraph(
        new ParagraphProperties(new ParagraphStyleId { Val = WordStyles.Note }, new Justification { Val = JustificationValues.Center }),
        Field("PAGE"), Run(" / "), Field("NUMPAGES")));

    public static SectionProperties Landscape() => new(
        new FooterReference { Type = HeaderFooterValues.Default, Id = "rId2" },
        new PageSize { Width = LongSide, Height = ShortSide, Orient = PageOrientationValues.Landscape },
        new PageMargin { Top = Margin, Bottom = Margin, Left = Margin, Right = Margin, Header = 400, Footer = 400, Gutter = 0 });

    private static SimpleField Field(string instruction) => new(Run("1")) { Instruction = instruction };
}
