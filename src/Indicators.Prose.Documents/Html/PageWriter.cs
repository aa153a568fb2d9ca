using AngleSharp.Dom;
using Indicators.Prose.Documents.Composing;
using Indicators.Prose.Documents.Opening;

namespace Indicators.Prose.Documents.Html;

/// <summary>Writes what a page shows: blocks as paragraphs, tables row by row.</summary>
internal sealed class PageWriter(DocumentLimits limits)
{
    private readonly TextComposer _text = new();
    private readonly InlineText _line = new();
    private int _paragraphs;
    private int _tables;

    public TextComposer Text => _text;

    /// <summary>How many elements with text were not shown.</summary>
    public int HiddenPieces { get; private set; }

    public void Write(IElement body)
    {
        Write(body, 1);
        EndParagraph();
    }

    private void Write(INode parent, int depth)
    {
        limits.Enter(depth);
        limits.Cancellation.ThrowIfCancellationRequested();
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText words)
                _line.Add(words.Data, isPreformatted: parent is IElement { LocalName: "pre" });
            else if (node is IElement element && IsShown(element))
                Write(element, depth + 1);
        }
    }

    private void Write(IElement element, int depth)
    {
        if (element.LocalName == "br")
        {
            EndParagraph();
        }
        else if (PageElements.IsTableOfCells(element))
        {
            EndParagraph();
            WriteTable(element, depth);
        }
        else if (element.LocalName is "sup" && element.ChildElementCount == 0)
        {
            _line.Add(RaisedText.Of(element.TextContent), isPreformatted: false);
        }
        else if (PageElements.IsBlock(element))
        {
            EndParagraph();
            Write((INode)element, depth);
            EndParagraph();
        }
        else
        {
            Write((INode)element, depth);
        }
    }

    private bool IsShown(IElement element)
    {
        if (PageElements.IsUnseen(element))
            return false;
        if (!PageElements.IsHidden(element))
            return true;
        HiddenPieces += string.IsNullOrWhiteSpace(element.TextContent) ? 0 : 1;
        return false;
    }

    private void WriteTable(IElement table, int depth)
    {
        _tables++;
        int row = 0;
        foreach (IElement caption in table.Children.Where(child => child.LocalName == "caption"))
        {
            Write((INode)caption, depth + 1);
            EndParagraph();
        }

        foreach (IElement line in table.QuerySelectorAll("tr").Where(IsShown))
        {
            row++;
            int column = 1;
            foreach (IElement cell in line.Children.Where(child => child.LocalName is "td" or "th" && IsShown(child)))
            {
                WriteCell(cell, depth, row, column);
                column += int.TryParse(cell.GetAttribute("colspan"), out int span) && span is > 1 and <= 1000 ? span : 1;
            }

            _text.EndLine();
        }
    }

    private void WriteCell(IElement cell, int depth, int row, int column)
    {
        if (column > 1)
            _text.Write('\t');
        _text.At(new DocumentPlace(DocumentPart.Body, 1, 0) { Table = _tables, Row = row, Column = column });
        _line.Clear();
        Collect(cell, depth);
        _text.Write(_line.Take());
    }

    /// <summary>The blocks of a cell are one line of its row.</summary>
    private void Collect(INode parent, int depth)
    {
        limits.Enter(depth);
        foreach (INode node in parent.ChildNodes)
        {
            if (node is IText words)
                _line.Add(words.Data, isPreformatted: false);
            else if (node is IElement { LocalName: "sup", ChildElementCount: 0 } raised)
                _line.Add(RaisedText.Of(raised.TextContent), isPreformatted: false);
            else if (node is IElement element && IsShown(element))
            {
                if (element.LocalName == "br" || PageElements.IsBlock(element))
                    _line.Add(" ", isPreformatted: false);
                Collect(element, depth + 1);
            }
        }
    }

    private void EndParagraph()
    {
        string words = _line.Take();
        if (words.Length == 0)
            return;
        _text.At(new DocumentPlace(DocumentPart.Body, ++_paragraphs, 0));
        _text.Write(words);
        _text.EndLine();
    }
}
