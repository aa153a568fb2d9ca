using System.Text;

namespace Indicators.Prose.Documents.Tests;

/// <summary>Plain text in the encodings of offices.</summary>
public sealed class PlainTextTests
{
    private const string Words = "示例市2023年工作总结\r\n\r\n全市高新技术企业达到7565家，同比增长19.2%。\r\n软件业务收入2531亿元。\r\n";

    public static TheoryData<string, bool> Encodings => new()
    {
        { "utf-8", false }, { "utf-8", true }, { "utf-16", true }, { "utf-16BE", true }, { "utf-16", false }, { "gb18030", false }, { "gb18030", true },
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_text_is_the_same_in_every_encoding(string name, bool hasMark)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] mark = !hasMark ? [] : name == "gb18030" ? [0x84, 0x31, 0x95, 0x33] : encoding.GetPreamble();

        TextDocument document = Opened.From([.. mark, .. encoding.GetBytes(Words)], "summary.txt");

        document.Text.Should().Be(Words);
        document.Kind.Should().Be(DocumentKind.Text);
        document.Title.Should().Be("示例市2023年工作总结");
        document.PlaceOf("2531亿元").Should().Be("paragraph 3");
        document.PlaceOf("7565家").Should().Be("paragraph 2");
        document.Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void Bytes_that_are_no_text_of_the_encoding_are_told() =>
        Opened.From([.. Encoding.UTF8.GetBytes(Words), 0xFF, 0xFE, .. Encoding.UTF8.GetBytes("全市")]).Ids().Should().Equal("IND6420");

    [Fact]
    public void A_head_tells_the_encoding_of_a_text_and_nothing_of_the_rest()
    {
        TextDocument.PlainTextEncoding(Encoding.UTF8.GetBytes(Words), "a.txt")!.WebName.Should().Be("utf-8");
        TextDocument.PlainTextEncoding("%PDF-1.7"u8, "a.txt").Should().BeNull();
        TextDocument.PlainTextEncoding("<html>"u8, "a.txt").Should().BeNull();
    }

    [Fact]
    public void A_place_is_given_for_every_offset()
    {
        TextDocument document = Opened.From(Encoding.UTF8.GetBytes(Words));

        for (int at = 0; at <= Words.Length + 3; at++)
            document.PlaceAt(at).Paragraph.Should().BeInRange(1, 3);
        document.Invoking(d => d.PlaceAt(-1)).Should().Throw<ArgumentOutOfRangeException>();
        document.PlaceAt(0).ToText(Language.Chinese).Should().Be("第1段");
    }
}
