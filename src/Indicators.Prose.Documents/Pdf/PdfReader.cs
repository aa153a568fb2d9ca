using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Exceptions;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>PDFs with a text layer. The library gives characters with their places; rows, columns and notes are found here.</summary>
internal static class PdfReader
{
    /// <summary>Where more of the characters than this have no text, or none that can be meant, none of it can be trusted.</summary>
    private const double MostUntrusted = 0.3;

    /// <summary>A heading is this much larger than the text.</summary>
    private const double LargerThanText = 1.1;

    public static ComposedText Read(byte[] content, DocumentLimits limits)
    {
        var options = new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true, FilterProvider = new BoundedFilters(limits) };
        try
        {
            using PdfDocument document = PdfDocument.Open(content, options);
            FontWidths.Check(document, limits);
            return Read(document, limits);
        }
        catch (PdfDocumentEncryptedException)
        {
            throw new UnreadableDocumentException(DocumentProblem.Protected(limits.File));
        }
    }

    private static ComposedText Read(PdfDocument document, DocumentLimits limits)
    {
        var tally = new PdfTally();
        var pages = new List<PdfPage>();
        for (int number = 1; number <= document.NumberOfPages; number++)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            Page page = document.GetPage(number);
            PageGlyphs glyphs = PageGlyphs.Of(page);
            tally.Add(number, glyphs, HasPictures(page));
            pages.Add(new PdfPage(number, glyphs.Bottom, glyphs.Height, PageRows.Of(glyphs.Glyphs)));
        }

        if (tally.Characters == 0)
            throw new UnreadableDocumentException(DocumentProblem.NoTextLayer(limits.File, pages.Count));
        if (tally.Untrusted > MostUntrusted * tally.Characters)
            throw new UnreadableDocumentException(DocumentProblem.NoCharacters(limits.File));
        double textSize = TextSizeOf(pages);
        string? title = TitleOf(pages, textSize);
        Diagnostic[] running = [.. RunningLines.Remove(pages, limits.File)];
        var writer = new PdfWriter(textSize, limits);
        foreach (PdfPage page in pages)
            writer.Write(page);
        writer.End();
        return writer.Text.Compose(title, [.. tally.Told(limits.File), .. running]);
    }

    private static bool HasPictures(Page page) => page.NumberOfImages > 0;

    /// <summary>The size most characters are set in, to a tenth of a point.</summary>
    private static double TextSizeOf(IEnumerable<PdfPage> pages) =>
        pages.SelectMany(page => page.Rows).GroupBy(row => Math.Round(row.Size, 1))
        .MaxBy(group => group.Sum(row => row.Text.Length))?.Key ?? 0;

    /// <summary>The largest print of the first page, where it is larger than the text: the entry in the file is seldom right.</summary>
    private static string? TitleOf(List<PdfPage> pages, double textSize)
    {
        if (pages.FirstOrDefault(page => page.Rows.Count > 0) is not { } first)
            return null;
        double largest = first.Rows.Max(row => row.Size);
        if (largest < LargerThanText * textSize)
            return null;
        IEnumerable<Row> title = first.Rows.SkipWhile(row => row.Size < largest - 0.5).TakeWhile(row => row.Size >= largest - 0.5);
        return string.Concat(title.Select(row => row.Text.Replace("\t", "", StringComparison.Ordinal)));
    }
}
