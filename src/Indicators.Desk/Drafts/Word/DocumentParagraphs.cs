using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Prose.Documents;

namespace Indicators.Desk.Drafts.Word;

/// <summary>The paragraphs of a document by the places the reading of it gave them.</summary>
internal sealed class DocumentParagraphs
{
    private readonly List<Paragraph> _body = [];
    private readonly List<Paragraph> _boxed = [];
    private readonly Dictionary<(int Table, int Row, int Column), List<Paragraph>> _cells = [];
    private readonly MainDocumentPart _main;
    private int _tables;

    public DocumentParagraphs(MainDocumentPart main)
    {
        _main = main;
        Read(main.Document!.Body!);
    }

    /// <summary>The paragraphs a place means: one, or all of a cell; empty where none has words.</summary>
    public IReadOnlyList<Paragraph> At(DocumentPlace place)
    {
        if (place is { Table: { } table, Row: { } row, Column: { } column })
            return _cells.GetValueOrDefault((table, row, column)) ?? [];
        List<Paragraph> paragraphs = place.Part == DocumentPart.TextBox ? _boxed : _body;
        bool isThere = place.Part is DocumentPart.Body or DocumentPart.TextBox && place.Paragraph <= paragraphs.Count;
        return isThere ? [paragraphs[place.Paragraph - 1]] : [];
    }

    /// <summary>The run of the body that a note or a box hangs on; null where there is none.</summary>
    public Run? HolderOf(DocumentPlace place) => place.Part switch
    {
        DocumentPart.Footnote =>
            MarkOf<FootnoteReference>(NotesOf(_main.FootnotesPart?.Footnotes), place.Paragraph, mark => mark.Id?.Value),
        DocumentPart.Endnote => MarkOf<EndnoteReference>(NotesOf(_main.EndnotesPart?.Endnotes), place.Paragraph, mark => mark.Id?.Value),
        DocumentPart.TextBox when At(place) is [var paragraph] => paragraph.Ancestors<Run>().LastOrDefault(),
        _ => null,
    };

    private void Read(OpenXmlElement parent)
    {
        foreach (OpenXmlElement child in parent.ChildElements)
        {
            if (child is Paragraph paragraph)
                ReadParagraph(paragraph);
            else if (child is Table table)
                ReadTable(table);
            else if (child is SdtBlock or SdtContentBlock or CustomXmlBlock or InsertedRun)
                Read(child);
        }
    }

    private void ReadParagraph(Paragraph paragraph)
    {
        if (!string.IsNullOrWhiteSpace(ParagraphText.Of(paragraph).Text))
            _body.Add(paragraph);
        AddBoxes(paragraph);
    }

    private void AddBoxes(OpenXmlElement within) =>
        _boxed.AddRange(within.Descendants<TextBoxContent>()
            .Where(box => !box.Ancestors<AlternateContentFallback>().Any())
            .SelectMany(box => box.Descendants<Paragraph>())
            .Where(paragraph => !string.IsNullOrWhiteSpace(ParagraphText.Of(paragraph).Text)));

    private void ReadTable(Table table)
    {
        int number = ++_tables;
        int row = 0;
        foreach (TableRow each in table.Descendants<TableRow>().Where(one => ReferenceEquals(one.Ancestors<Table>().First(), table)))
        {
            row++;
            int column = 1;
            foreach (TableCell cell in each.Descendants<TableCell>().Where(one => ReferenceEquals(one.Ancestors<TableRow>().First(), each)))
            {
                _cells[(number, row, column)] =
                    [.. cell.Descendants<Paragraph>().Where(paragraph => !paragraph.Ancestors<TextBoxContent>().Any())];
                column += Math.Max(1, cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1);
            }
        }

        AddBoxes(table);
    }

    private static long[] NotesOf(OpenXmlElement? notes) =>
    [
        .. (notes?.ChildElements.OfType<FootnoteEndnoteType>() ?? [])
            .Where(note => note.Type is null || note.Type.Value == FootnoteEndnoteValues.Normal)
            .Select(note => note.Id?.Value ?? 0L),
    ];

    private Run? MarkOf<TMark>(long[] notes, int number, Func<TMark, long?> idOf)
        where TMark : OpenXmlElement
    {
        if (number < 1 || number > notes.Length)
            return null;
        return _main.Document!.Body!.Descendants<TMark>().FirstOrDefault(mark => idOf(mark) == notes[number - 1])?.Ancestors<Run>()
            .FirstOrDefault();
    }
}
