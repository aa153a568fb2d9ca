using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reporting.Office;

/// <summary>The styles of a document, sizes in half points.</summary>
internal static class WordStyles
{
    public const string Title = "Title", Heading = "Heading1", SubHeading = "Heading2", Body = "BodyText", Note = "Note";

    public const string Cell = "Cell", Head = "CellHead", WideCell = "WideCell", WideHead = "WideCellHead";

    public static Styles Of(Language language) => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = "Arial", HighAnsi = "Arial", EastAsia = "宋体" },
                new FontSize { Val = "21" },
                new Languages { Val = "en-US", EastAsia = "zh-CN", Bidi = language.Tag })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { After = "0" }))),
        Style(Title, "36", isBold: true, JustificationValues.Center, after: "160", outline: 0),
        Style(Heading, "28", isBold: true, JustificationValues.Left, after: "120", outline: 0),
        Style(SubHeading, "24", isBold: true, JustificationValues.Left, after: "80", outline: 1),
        Style(Body, "24", isBold: false, JustificationValues.Left, after: "120"),
        Style(Note, "17", isBold: false, JustificationValues.Left, after: "40"),
        Style(Cell, "20", isBold: false, JustificationValues.Left, after: "0"),
        Style(Head, "20", isBold: true, JustificationValues.Center, after: "0"),
        Style(WideCell, "15", isBold: false, JustificationValues.Left, after: "0"),
        Style(WideHead, "15", isBold: true, JustificationValues.Center, after: "0"));

    private static Style Style(string id, string size, bool isBold, JustificationValues justified, string after, int? outline = null)
    {
        var paragraph = new StyleParagraphProperties();
        if (outline is not null)
            paragraph.Append(new KeepNext());
        paragraph.Append(new SpacingBetweenLines { After = after });
        paragraph.Append(new Justification { Val = justified });
        if (outline is { } level)
            paragraph.Append(new OutlineLevel { Val = level });
        var run = new StyleRunProperties();
        if (isBold)
            run.Append(new Bold());
        run.Append(new FontSize { Val = size });
        return new Style(new StyleName { Val = id }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, CustomStyle = true };
    }
}
