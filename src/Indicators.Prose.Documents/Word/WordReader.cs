using System.IO.Compression;
using DocumentFormat.OpenXml.Packaging;
using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Word;

/// <summary>
/// Documents of Word. The library finds the parts; their text is read as a stream, for a tree of elements nested to hurt would
/// be built before anything could be counted. Nothing outside the file is followed.
/// </summary>
internal static class WordReader
{
    public static ComposedText Read(byte[] content, DocumentLimits limits)
    {
        Measure(content, limits);
        using var package = WordprocessingDocument.Open(new MemoryStream(content, writable: false), isEditable: false);
        return package.MainDocumentPart is { } main
            ? Read(package, main, limits)
            : throw new UnreadableDocumentException(DocumentProblem.Damaged(limits.File, "no main part"));
    }

    private static ComposedText Read(WordprocessingDocument package, MainDocumentPart main, DocumentLimits limits)
    {
        var text = new TextComposer();
        var tally = new WordTally();
        var body = new WordPart(text, tally, limits, DocumentPart.Body);
        body.Read(main);
        if (main.FootnotesPart is { } footnotes)
            new WordPart(text, tally, limits, DocumentPart.Footnote).Read(footnotes);
        if (main.EndnotesPart is { } endnotes)
            new WordPart(text, tally, limits, DocumentPart.Endnote).Read(endnotes);
        return text.Compose(TitleOf(package) ?? body.Title, Told(main, tally, limits.File));
    }

    /// <summary>What all parts of XML unpack to, before any of them is read.</summary>
    private static void Measure(byte[] content, DocumentLimits limits)
    {
        using var archive = new ZipArchive(new MemoryStream(content, writable: false));
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            bool isRead = entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)
                || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
            if (!isRead)
                continue;
            using Stream part = entry.Open();
            limits.Measure(part);
        }
    }

    private static string? TitleOf(WordprocessingDocument package)
    {
        string? title = package.PackageProperties.Title?.Trim();
        return string.IsNullOrEmpty(title) ? null : title;
    }

    private static IEnumerable<Diagnostic> Told(MainDocumentPart main, WordTally tally, string file)
    {
        if (tally.Insertions + tally.Deletions > 0)
            yield return DocumentProblem.TrackedChanges(file, tally.Insertions, tally.Deletions);
        if (tally.Hidden > 0)
            yield return DocumentProblem.Hidden(file, tally.Hidden);
        int beside = main.HeaderParts.Count() + main.FooterParts.Count() + (main.WordprocessingCommentsPart is null ? 0 : 1);
        if (beside > 0)
            yield return DocumentProblem.PartsBeside(file, beside);
    }
}
