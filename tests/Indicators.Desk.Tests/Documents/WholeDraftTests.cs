using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Tests.Documents;

/// <summary>Every part of a document: read and commented where the figure stands or hangs, or said not to be read.</summary>
public sealed class WholeDraftTests
{
    private static readonly DraftCheck Check = DraftCommentsTests.Check(WholeDraft.Bytes);

    private static readonly byte[] Copy = DraftCommentsTests.Checked(WholeDraft.Bytes);

    [Theory]
    [InlineData("241万辆", "第2段")]
    [InlineData("242万辆", "表1第1行第3列")]
    [InlineData("243万辆", "表1第2行第2列")]
    [InlineData("244万辆", "第3段")]
    [InlineData("246万辆", "第4段")]
    [InlineData("251万辆", "文本框")]
    [InlineData("252万辆", "脚注")]
    [InlineData("253万辆", "尾注")]
    public void A_figure_is_read_where_it_stands(string figure, string place) =>
        Check.Faults.Single(one => one.Literal == figure).Place!.ToText(Language.Chinese).Should().Contain(place);

    [Theory]
    [InlineData("241万辆")]
    [InlineData("242万辆")]
    [InlineData("243万辆")]
    [InlineData("244万辆")]
    [InlineData("246万辆")]
    public void And_commented_at_its_characters(string figure) =>
        CommentedText.Of(Copy).Should().ContainSingle(one => one.On == figure).Which.Comment.Should().Contain($"“{figure}”").And.Contain("254万辆");

    [Theory]
    [InlineData("251万辆", typeof(Drawing))]
    [InlineData("252万辆", typeof(FootnoteReference))]
    [InlineData("253万辆", typeof(EndnoteReference))]
    public void Or_where_its_box_or_its_note_hangs(string figure, Type mark)
    {
        using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(Copy), isEditable: false);
        MainDocumentPart main = package.MainDocumentPart!;
        string id = main.WordprocessingCommentsPart!.Comments!.Elements<Comment>().Single(one => one.InnerText.StartsWith($"“{figure}”", StringComparison.Ordinal)).Id!.Value!;
        CommentRangeStart start = main.Document!.Body!.Descendants<CommentRangeStart>().Single(one => one.Id == id);
        start.Ancestors<TextBoxContent>().Should().BeEmpty("Word takes no comments inside");
        start.ElementsAfter().OfType<Run>().First().Descendants().Should().Contain(element => mark.IsInstanceOfType(element));
    }

    [Theory]
    [InlineData("245万辆")]
    [InlineData("247万辆")]
    [InlineData("248万辆")]
    [InlineData("249万辆")]
    [InlineData("250万辆")]
    public void What_was_moved_away_deleted_hidden_or_stands_at_the_edge_of_pages_is_not_read(string figure) =>
        Check.Remarks.Should().NotContain(one => one.Literal == figure);

    [Theory]
    [InlineData("IND6415")]
    [InlineData("IND6417")]
    [InlineData("IND6423")]
    public void And_said_not_to_be(string id) => Check.Diagnostics.Should().Contain(one => one.Id == id);

    [Fact]
    public void The_copy_is_as_sound_as_the_draft()
    {
        string[] Errors(byte[] document)
        {
            using WordprocessingDocument package = WordprocessingDocument.Open(new MemoryStream(document), isEditable: false);
            return [.. new OpenXmlValidator(FileFormatVersions.Office2019).Validate(package).Select(error => $"{error.Path?.XPath}: {error.Description}")];
        }

        Errors(WholeDraft.Bytes).Should().BeEmpty();
        Errors(Copy).Should().BeEmpty();
    }
}
