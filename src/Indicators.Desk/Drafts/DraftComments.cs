using DocumentFormat.OpenXml.Packaging;
using Indicators.Desk.Drafts.Word;

namespace Indicators.Desk;

/// <summary>
/// Writes a check into a copy of the .docx it was made of, as comments at the figures: runs are split exactly at the characters of
/// a figure, existing comments and tracked changes stay as they are. A figure in a note is commented at the mark of the note,
/// one in a text box where the box hangs, for Word takes no comments inside.
/// </summary>
/// <example><code>
/// using FileStream draft = File.OpenRead("draft.docx");
/// using FileStream copy = File.Create("draft-checked.docx");
/// DraftComments.Write(draft, check, copy, Language.Chinese);
/// </code></example>
public static class DraftComments
{
    /// <summary>Writes the copy. Figures that agree, and numbers that only describe a thing, get no comment.</summary>
    /// <param name="document">The .docx the check was made of; it is not changed.</param>
    /// <param name="check">The check, made with <see cref="DraftChecker.Check(Prose.Documents.TextDocument, DateOnly?)"/>.</param>
    /// <param name="output">Where the copy goes.</param>
    /// <param name="language">The language of the comments.</param>
    /// <returns>The remarks whose characters were not found in the document; their comments stand at the start of their
    /// paragraph.</returns>
    /// <exception cref="InvalidDataException">The document is no .docx.</exception>
    public static IReadOnlyList<DraftRemark> Write(Stream document, DraftCheck check, Stream output, Language language)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(check);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        using var copy = new MemoryStream();
        document.CopyTo(copy);
        copy.Position = 0;
        IReadOnlyList<DraftRemark> lost;
        using (WordprocessingDocument package = Open(copy))
            lost = new CommentedDocument(package, check, language).Write([.. check.Remarks.Where(IsWorthAComment)]);
        copy.Position = 0;
        copy.CopyTo(output);
        return lost;
    }

    private static bool IsWorthAComment(DraftRemark remark) =>
        remark.Verdict != DraftVerdict.Agrees && remark.Reason != DraftReason.NoStatement && remark.Place is not null;

    private static WordprocessingDocument Open(MemoryStream copy)
    {
        try
        {
            WordprocessingDocument package = WordprocessingDocument.Open(copy, isEditable: true);
            return package.MainDocumentPart?.Document is not null
                ? package
                : throw new InvalidDataException("The document has no main part: give a .docx.");
        }
        catch (Exception fault) when (fault is FileFormatException or OpenXmlPackageException)
        {
            throw new InvalidDataException("The document is no .docx: comments are written into a copy of one.", fault);
        }
    }
}
