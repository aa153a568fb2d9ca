using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Reporting.Office;

/// <summary>
/// A report as a .docx that an office forwards: A4 landscape, the head of every table repeated on each page, below each page's
/// tables the method and the cut-off day, the number of the page at the foot.
/// </summary>
/// <remarks>The same report gives the same bytes. A responsible unit begins on a page of its own.</remarks>
/// <example><code>
/// using Stream file = File.Create("report.docx");
/// WordReport.Write(report, file, Language.Chinese);
/// </code></example>
public static class WordReport
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>Writes the document.</summary>
    /// <param name="report">The report.</param>
    /// <param name="docx">Where the file goes; left open.</param>
    /// <param name="language">The language of its words.</param>
    /// <param name="layout">What the office wants; null: <see cref="ReportLayout.Default"/>.</param>
    public static void Write(Report report, Stream docx, Language language, ReportLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(docx);
        IReadOnlyList<ReportPage> pages = ReportPages.Of(report, language, layout);
        using var package = new MemoryStream();
        using (var document = WordprocessingDocument.Create(package, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = document.AddNewPart<MainDocumentPart>(ContentType, "rId1");
            main.AddNewPart<StyleDefinitionsPart>("rId1").Styles = WordStyles.Of(language);
            main.AddNewPart<FooterPart>("rId2").Footer = WordParts.Footer();
            main.Document = new Document(Body(pages));
        }

        SteadyPackage.Copy(package, docx);
    }

    private static Body Body(IReadOnlyList<ReportPage> pages)
    {
        var body = new Body();
        for (int i = 0; i < pages.Count; i++)
            WritePage(body, pages[i], isFirst: i == 0);
        body.Append(WordParts.Landscape());
        return body;
    }

    private static void WritePage(Body body, ReportPage page, bool isFirst)
    {
        body.Append(WordParts.Paragraph(page.Title, isFirst ? WordStyles.Title : WordStyles.Heading, startsPage: !isFirst));
        foreach (string paragraph in page.Paragraphs)
            body.Append(WordParts.Paragraph(paragraph, WordStyles.Body));
        for (int i = 0; i < page.Tables.Length; i++)
        {
            ReportTable table = page.Tables[i];
            if (table.Title.Length > 0)
                body.Append(WordParts.Paragraph(table.Title, WordStyles.SubHeading, startsPage: page.Id == "units" && i > 0));
            body.Append(WordTable.Of(table));
            // Two tables without a paragraph between them would be read as one.
            body.Append(WordParts.Paragraph("", WordStyles.Note));
        }

        foreach (string note in page.Notes)
            body.Append(WordParts.Paragraph(note, WordStyles.Note));
    }
}
