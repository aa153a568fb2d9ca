using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Desk.Drafts.Writing;

namespace Indicators.Desk.Drafts.Word;

/// <summary>Puts comments into a document.</summary>
internal sealed class CommentedDocument
{
    private readonly DraftCheck _check;
    private readonly Language _language;
    private readonly MainDocumentPart _main;
    private readonly DocumentParagraphs _paragraphs;
    private readonly Comments _comments;
    private int _next;

    public CommentedDocument(WordprocessingDocument package, DraftCheck check, Language language)
    {
        _check = check;
        _language = language;
        _main = package.MainDocumentPart!;
        _paragraphs = new DocumentParagraphs(_main);
        WordprocessingCommentsPart part = _main.WordprocessingCommentsPart ?? _main.AddNewPart<WordprocessingCommentsPart>();
        _comments = part.Comments ??= new Comments();
        _next = 1 + _comments.Elements<Comment>().Select(comment => NumberOf(comment.Id?.Value)).DefaultIfEmpty(-1).Max();
    }

    /// <summary>Writes the remarks; those whose characters were not found are given back.</summary>
    public IReadOnlyList<DraftRemark> Write(IReadOnlyList<DraftRemark> remarks)
    {
        DraftRemark[] lost = [.. remarks.Where(remark => !Write(remark))];
        _comments.Save();
        _main.Document!.Save();
        return lost;
    }

    private bool Write(DraftRemark remark)
    {
        if (_paragraphs.HolderOf(remark.Place!) is { } holder)
            return Put(remark, holder, holder);
        IReadOnlyList<Paragraph> paragraphs = _paragraphs.At(remark.Place!);
        int occurrence = OccurrenceOf(remark);
        foreach (Paragraph paragraph in paragraphs)
        {
            string text = ParagraphText.Of(paragraph).Text;
            for (int at = text.IndexOf(remark.Literal, StringComparison.Ordinal);
                at >= 0;
                at = text.IndexOf(remark.Literal, at + 1, StringComparison.Ordinal))
            {
                if (occurrence-- == 0 && RunCutter.Cut(paragraph, at, at + remark.Literal.Length) is var (first, last))
                    return Put(remark, first, last);
            }
        }

        PutAtStart(remark, paragraphs);
        return false;
    }

    /// <summary>How many times the same characters stand before in the same paragraph or cell.</summary>
    private int OccurrenceOf(DraftRemark remark)
    {
        int start = Math.Max(0, remark.Start - remark.Place!.Offset);
        int count = 0;
        for (int at = start; at < remark.Start; at++)
        {
            if (string.CompareOrdinal(_check.Text, at, remark.Literal, 0, remark.Literal.Length) == 0)
                count++;
        }

        return count;
    }

    private void PutAtStart(DraftRemark remark, IReadOnlyList<Paragraph> paragraphs)
    {
        Paragraph? paragraph = paragraphs.Count > 0 ? paragraphs[0] : _main.Document!.Body!.Descendants<Paragraph>().FirstOrDefault();
        if (paragraph is null)
            return;
        Run? first = paragraph.Descendants<Run>().FirstOrDefault();
        if (first is null)
            paragraph.Append(first = new Run());
        Put(remark, first, first);
    }

    private bool Put(DraftRemark remark, OpenXmlElement first, OpenXmlElement last)
    {
        string id = (_next++).ToString(CultureInfo.InvariantCulture);
        first.InsertBeforeSelf(new CommentRangeStart { Id = id });
        var end = new CommentRangeEnd { Id = id };
        last.InsertAfterSelf(end);
        end.InsertAfterSelf(new Run(new CommentReference { Id = id }));
        string author = DraftWordings.Say(_language, "comment.author");
        _comments.Append(new Comment(new Paragraph(new Run(new Text(CommentText(remark)) { Space = SpaceProcessingModeValues.Preserve })))
        {
            Id = id,
            Author = author,
            Initials = author[..1],
        });
        return true;
    }

    private string CommentText(DraftRemark remark) => $"“{remark.Literal}” {RemarkText.Of(remark, _language)}";

    private static int NumberOf(string? id) =>
        int.TryParse(id, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
