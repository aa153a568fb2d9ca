using Indicators.Prose.Documents.Opening;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>
/// Refuses fonts whose list of widths names glyphs that no font has: the library writes an entry for each, and a range of two
/// thousand million of them, a dozen bytes in the file, takes all memory.
/// </summary>
internal static class FontWidths
{
    /// <summary>The last code of a font of two bytes.</summary>
    private const double LastGlyph = 65_535;

    private static readonly NameToken Widths = NameToken.Create("W");

    public static void Check(PdfDocument document, DocumentLimits limits)
    {
        foreach (IndirectReference reference in document.Structure.CrossReferenceTable.ObjectOffsets.Keys)
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            if (ObjectOf(document, reference) is DictionaryToken font && font.TryGet(Widths, out IToken? widths)
                && NamesTooMany(document, widths))
                throw new UnreadableDocumentException(DocumentProblem.Damaged(limits.File, "W"));
        }
    }

    private static bool NamesTooMany(PdfDocument document, IToken? widths)
    {
        if (widths is IndirectReferenceToken elsewhere)
            widths = ObjectOf(document, elsewhere.Data);
        return widths is ArrayToken array && array.Data.Any(one => one is NumericToken { Data: > LastGlyph or < -LastGlyph });
    }

    /// <summary>A damaged object is met again by the page that uses it.</summary>
    private static IToken? ObjectOf(PdfDocument document, IndirectReference reference)
    {
        try
        {
            return document.Structure.GetObject(reference)?.Data;
        }
        catch (Exception fault) when (fault is not (UnreadableDocumentException or OperationCanceledException))
        {
            return null;
        }
    }
}
