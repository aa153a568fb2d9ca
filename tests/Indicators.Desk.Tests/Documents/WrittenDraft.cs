using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Tests.Documents;

/// <summary>
/// A draft as offices send it round: a title, paragraphs whose runs are cut in the middle of figures, a figure that was changed
/// with changes tracked, a table, a footnote, and a comment somebody made before.
/// </summary>
internal static class WrittenDraft
{
    /// <summary>So short that a figure seldom stands in one run.</summary>
    private const int RunLength = 5;

    public const string EarlierComment = "标题请按公文格式。";

    public static byte[] Of(IReadOnlyList<string> paragraphs, (string Deleted, string Inserted)? change = null, string[][]? table = null, string? footnote = null)
    {
        using var bytes = new MemoryStream();
        using (WordprocessingDocument package = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            MainDocumentPart main = package.AddMainDocumentPart();
            var body = new Body();
            main.Document = new Document(body);
            foreach (string paragraph in paragraphs)
                body.Append(ParagraphOf(paragraph, change));
            if (table is not null)
                body.Append(TableOf(table));
            if (footnote is not null)
                AddFootnote(main, body, footnote);
            body.Append(new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1500, Right = 1500 }));
            AddComment(main, body);
        }

        return bytes.ToArray();
    }

    private static Paragraph ParagraphOf(string text, (string Deleted, string Inserted)? change)
    {
        var paragraph = new Paragraph();
        if (change is { } tracked && text.IndexOf(tracked.Inserted, StringComparison.Ordinal) is >= 0 and var at)
        {
            AddRuns(paragraph, text[..at]);
            var deleted = new DeletedRun(new Run(new DeletedText(tracked.Deleted) { Space = SpaceProcessingModeValues.Preserve })) { Id = "901", Author = "甲" };
            var inserted = new InsertedRun(RunOf(tracked.Inserted, isBold: false)) { Id = "902", Author = "甲" };
            paragraph.Append(deleted, inserted);
            AddRuns(paragraph, text[(at + tracked.Inserted.Length)..]);
        }
        else
        {
            AddRuns(paragraph, text);
        }

        return paragraph;
    }

    private static void AddRuns(Paragraph paragraph, string text)
    {
        for (int i = 0, n = 0; i < text.Length; i += RunLength, n++)
            paragraph.Append(RunOf(text.Substring(i, Math.Min(RunLength, text.Length - i)), isBold: n % 4 == 3));
    }

    private static Run RunOf(string text, bool isBold)
    {
        var run = new Run();
        if (isBold)
            run.Append(new RunProperties(new Bold()));
        run.Append(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
        return run;
    }

    private static Table TableOf(string[][] rows) => new(
        [
            new TableProperties(new TableBorders(
                new TopBorder { Val = BorderValues.Single }, new BottomBorder { Val = BorderValues.Single }, new InsideHorizontalBorder { Val = BorderValues.Single })),
            new TableGrid(rows[0].Select(_ => new GridColumn { Width = "2200" })),
            .. rows.Select(row => new TableRow(row.Select(cell => new TableCell(new Paragraph(RunOf(cell, isBold: false)))))),
        ]);

    private static void AddFootnote(MainDocumentPart main, Body body, string words)
    {
        FootnotesPart part = main.AddNewPart<FootnotesPart>();
        part.Footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
            new Footnote(new Paragraph(RunOf(words, isBold: false))) { Id = 1 });
        body.Elements<Paragraph>().Last().Append(new Run(new RunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }), new FootnoteReference { Id = 1 }));
    }

    private static void AddComment(MainDocumentPart main, Body body)
    {
        WordprocessingCommentsPart part = main.AddNewPart<WordprocessingCommentsPart>();
        part.Comments = new Comments(new Comment(new Paragraph(new Run(new Text(EarlierComment)))) { Id = "4", Author = "乙", Initials = "乙" });
        Paragraph title = body.Elements<Paragraph>().First();
        title.InsertAt(new CommentRangeStart { Id = "4" }, 0);
        title.Append(new CommentRangeEnd { Id = "4" }, new Run(new CommentReference { Id = "4" }));
    }
}
