using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using Indicators.Prose.Documents;

namespace Indicators.Desk.Tests.Documents;

/// <summary>Comments stand at the characters of the figures, and nothing else of a document changes.</summary>
public sealed class DraftCommentsTests
{
    private static readonly DateOnly Day = new(2026, 6, 30);

    private static readonly string[] Lines =
    [
        "重庆市有关情况",
        "2024年，全市地区生产总值32193.15万元，同比增长5.7%。",
        "2023年，长安汽车新增专利5793件，同比增长16.9%。",
    ];

    [Fact]
    public void A_comment_stands_at_exactly_the_characters_of_its_figure()
    {
        IReadOnlyList<(string On, string Comment)> comments = CommentedText.Of(Checked(WrittenDraft.Of(Lines)));
        comments.Select(one => one.On).Should().Equal("重庆市有关情况", "32193.15万元", "5793件");
        comments[1].Comment.Should().Contain("32193.15亿元");
    }

    [Fact]
    public void The_text_the_tracked_changes_and_earlier_comments_stay()
    {
        byte[] draft = WrittenDraft.Of(Lines, ("5739件", "5793件"));
        byte[] copy = Checked(draft);
        TextOf(copy).Should().Be(TextOf(draft));
        Count<DeletedRun>(copy).Should().Be(1);
        Count<InsertedRun>(copy).Should().Be(1);
        CommentedText.Of(copy)[0].Comment.Should().Be(WrittenDraft.EarlierComment);
        CommentedText.Of(copy).Should().Contain(one => one.On == "5793件", "inserted text is checked");
    }

    [Fact]
    public void A_draft_with_tracked_changes_says_so_and_its_deleted_text_is_not_checked()
    {
        DraftCheck check = Check(WrittenDraft.Of(Lines, ("4321件", "5793件")));
        check.Diagnostics.Should().Contain(one => one.Id == "IND6415");
        check.Remarks.Should().NotContain(one => one.Literal == "4321件");
    }

    [Fact]
    public void Figures_in_tables_and_footnotes_have_their_comments()
    {
        string[][] table = [["指标", "2024年"], ["重庆市汽车产量", "255万辆"]];
        byte[] copy = Checked(WrittenDraft.Of(Lines, table: table, footnote: "2024年，重庆市汽车产量256万辆。"));
        IReadOnlyList<(string On, string Comment)> comments = CommentedText.Of(copy);
        comments.Should().Contain(one => one.Comment.Contains("“256万辆”", StringComparison.Ordinal));
        comments.Should().Contain(one => one.On == "255万辆");
    }

    [Fact]
    public void Of_two_equal_figures_of_a_paragraph_the_wrong_one_is_commented()
    {
        string[] lines = ["重庆市情况", "2024年，重庆市汽车产量254万辆；2025年，重庆市汽车产量254万辆。"];
        byte[] copy = Checked(WrittenDraft.Of(lines));
        using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(copy), isEditable: false);
        Paragraph paragraph = package.MainDocumentPart!.Document!.Body!.Elements<Paragraph>().ElementAt(1);
        string before = string.Concat(paragraph.ChildElements.TakeWhile(one => one is not CommentRangeStart).Select(one => one.InnerText));
        before.Should().Be("2024年，重庆市汽车产量254万辆；2025年，重庆市汽车产量");
    }

    [Fact]
    public void The_copy_is_a_sound_document() =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(WordprocessingDocument.Open(new MemoryStream(Checked(WrittenDraft.Of(Lines, ("5739件", "5793件"), [["甲", "乙"]], "注"))), isEditable: false))
            .Select(error => error.Description).Should().BeEmpty();

    [Fact]
    public void What_is_no_document_is_refused()
    {
        Action write = () => DraftComments.Write(new MemoryStream("这不是文档"u8.ToArray()), DraftChecker.For(Catalogs.Chongqing).Check(""), new MemoryStream(), Language.Chinese);
        write.Should().Throw<InvalidDataException>().WithMessage("*.docx*");
    }

    internal static DraftCheck Check(byte[] draft) => DraftChecker.For(Catalogs.Chongqing).Check(Read(draft), Day);

    internal static byte[] Checked(byte[] draft)
    {
        using var copy = new MemoryStream();
        DraftComments.Write(new MemoryStream(draft), Check(draft), copy, Language.Chinese).Should().BeEmpty("every figure is found again");
        return copy.ToArray();
    }

    private static TextDocument Read(byte[] draft) => TextDocument.ReadAsync(new MemoryStream(draft), "draft.docx").GetAwaiter().GetResult();

    private static string TextOf(byte[] document) => Read(document).Text;

    private static int Count<T>(byte[] document)
        where T : DocumentFormat.OpenXml.OpenXmlElement
    {
        using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
        return package.MainDocumentPart!.Document!.Body!.Descendants<T>().Count();
    }
}
