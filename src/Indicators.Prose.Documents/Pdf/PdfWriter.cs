using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Pdf;

/// <summary>Writes pages as paragraphs; a paragraph that goes on overleaf is one, with both pages as places. Notes come last.</summary>
internal sealed class PdfWriter(double textSize, DocumentLimits limits)
{
    private readonly List<(int Page, int Number, string Text)> _notes = [];
    private Block? _last;
    private string _line = "";
    private int _page;
    private int _paragraph;

    public TextComposer Text { get; } = new();

    public void Write(PdfPage page)
    {
        _page = page.Number;
        _paragraph = 0;
        int notes = 0;
        foreach (Block block in ReadingOrder.Blocks(page.Rows))
        {
            limits.Cancellation.ThrowIfCancellationRequested();
            foreach (string note in Notes(FootnoteRows.Take(block, textSize)))
                _notes.Add((page.Number, ++notes, note));
            if (block.Rows.Count > 0)
                Write(block);
        }
    }

    public void End()
    {
        EndParagraph();
        foreach ((int page, int number, string text) in _notes)
        {
            Text.At(new DocumentPlace(DocumentPart.Footnote, number, 0) { Page = page });
            Text.Write(text);
            Text.EndLine();
        }
    }

    private void Write(Block block)
    {
        bool goesOn = _last is { } last && ParagraphBreaks.GoesOn(last, block);
        for (int i = 0; i < block.Rows.Count; i++)
        {
            Row row = block.Rows[i];
            bool isNew = i == 0 ? !goesOn : ParagraphBreaks.IsNew(block, block.Rows[i - 1], row);
            if (isNew)
                EndParagraph();
            if (isNew || i == 0)
                Start(row, isNew);
            else
                Append(row.Text);
        }

        _last = block;
    }

    private void Start(Row row, bool isNew)
    {
        if (!isNew && ParagraphBreaks.NeedsBlank(_line, row.Text))
            Text.Write(' ');
        Text.At(new DocumentPlace(DocumentPart.Body, ++_paragraph, 0) { Page = _page });
        Text.Write(row.Text);
        _line = row.Text;
    }

    private void Append(string row)
    {
        if (ParagraphBreaks.NeedsBlank(_line, row))
            Text.Write(' ');
        Text.Write(row);
        _line = row;
    }

    private void EndParagraph()
    {
        if (_line.Length > 0)
            Text.EndLine();
        _line = "";
    }

    /// <summary>A note begins with its mark; what follows without one goes on with it.</summary>
    private static List<string> Notes(List<Row> rows)
    {
        var notes = new List<string>();
        foreach (Row row in rows)
        {
            if (notes.Count == 0 || FootnoteRows.IsMarked(row))
                notes.Add(row.Text);
            else
                notes[^1] += (ParagraphBreaks.NeedsBlank(notes[^1], row.Text) ? " " : "") + row.Text;
        }

        return notes;
    }
}
