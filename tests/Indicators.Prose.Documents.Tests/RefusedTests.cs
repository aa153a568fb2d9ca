using System.IO.Compression;
using System.Text;
using Indicators.Prose.Documents.Tests.Made;

namespace Indicators.Prose.Documents.Tests;

/// <summary>What is not read is named by its bytes, and it is said what to do.</summary>
public sealed class RefusedTests
{
    public static TheoryData<string, byte[], string, string> Kinds => new()
    {
        { "a.txt", [], "IND6401", "empty" },
        { "a.bin", [0, 1, 2, 3, 250, 0, 0, 9], "IND6402", "00010203FA000009" },
        { "a.ofd", MadeWord.Zip(("OFD.xml", "<ofd:OFD/>"), ("Doc_0/Document.xml", "<d/>")), "IND6403", "OFD (.ofd)" },
        { "a.docx", MadeWord.Zip(("OFD.xml", "<ofd:OFD/>")), "IND6403", "OFD (.ofd)" },
        { "a.doc", Compound("WordDocument"), "IND6403", "Word (.doc)" },
        { "a", Compound("WordDocument"), "IND6403", "Word (.doc)" },
        { "a.wps", Compound("WordDocument"), "IND6403", "WPS (.wps)" },
        { "a.xls", Compound("Workbook"), "IND6405", "Excel (.xls)" },
        { "a.docx", Compound("EncryptedPackage"), "IND6408", "password" },
        { "a.rtf", [.. "{\\rtf1\\ansi 6200}"u8], "IND6403", "RTF (.rtf)" },
        { "a.mht", [.. "MIME-Version: 1.0\r\n"u8], "IND6403", "MHTML (.mht)" },
        { "a.xml", [.. "<?xml version=\"1.0\"?><r>6200</r>"u8], "IND6403", "XML (.xml)" },
        { "a.png", [0x89, 0x50, 0x4E, 0x47, 13, 10, 26, 10], "IND6404", "PNG" },
        { "a.jpg", [0xFF, 0xD8, 0xFF, 0xE0, 0, 16], "IND6404", "JPEG" },
        { "a.tif", [0x49, 0x49, 0x2A, 0, 8, 0], "IND6404", "TIFF" },
        { "a.bmp", [.. "BM"u8, 0, 0, 1, 0, 0, 0], "IND6404", "BMP" },
        { "a.gif", [.. "GIF89a"u8, 1, 0, 1, 0], "IND6404", "GIF" },
        { "a.xlsx", MadeWord.Zip(("[Content_Types].xml", "<Types/>"), ("xl/workbook.xml", "<w/>")), "IND6405", "Excel (.xlsx)" },
        { "a.pptx", MadeWord.Zip(("ppt/presentation.xml", "<p/>")), "IND6403", "PowerPoint (.pptx)" },
        { "a.odt", MadeWord.Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<c/>")), "IND6403", "OpenDocument (.odt)" },
        { "a.zip", MadeWord.Zip(("notes/a.txt", "6200")), "IND6406", "ZIP (.zip)" },
        { "a.gz", [0x1F, 0x8B, 8, 0, 0, 0], "IND6406", "gzip (.gz)" },
        { "a.docx", [.. "PK\u0003\u0004"u8, 1, 2, 3], "IND6407", "damaged" },
        { "a.pdf", [.. "%PDF-1.7\nnothing follows"u8], "IND6407", "damaged" },
        { "a.html", [.. "<html><body><script>1</script></body></html>"u8], "IND6421", "holds no text" },
        { "a.docx", MadeWord.Of(MadeWord.P(" ")), "IND6421", "holds no text" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_of_another_kind_is_named(string file, byte[] content, string id, string said)
    {
        TextDocument document = Opened.From(content, file);

        document.IsReadable.Should().BeFalse();
        document.Text.Should().BeEmpty();
        document.Ids().Should().Equal(id);
        document.Diagnostics[0].ToText(Language.English).Should().Contain(said);
        document.Diagnostics[0].ToText(Language.Chinese).Should().Contain("。");
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_taken_into_memory() =>
        Opened.From(Encoding.UTF8.GetBytes(new string('a', 5000)), options: new DocumentOptions { MaxBytes = 4999 }).Ids().Should().Equal("IND6409");

    [Fact]
    public void A_packed_file_that_unpacks_beyond_the_limit_is_refused() =>
        Opened.From(MadeWord.Of(MadeWord.P(new string('增', 200_000))), options: new DocumentOptions { MaxBytes = 100_000 }).Ids().Should().Equal("IND6410");

    [Fact]
    public void A_stream_of_a_pdf_that_unpacks_beyond_the_limit_is_refused()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(Encoding.ASCII.GetBytes("BT ET\n" + new string(' ', 3_000_000)));
        string stream = Encoding.Latin1.GetString(packed.ToArray());
        byte[] pdf = Encoding.Latin1.GetBytes(
            "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n"
            + "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n"
            + $"4 0 obj\n<< /Filter /FlateDecode /Length {packed.Length} >>\nstream\n{stream}\nendstream\nendobj\ntrailer\n<< /Size 5 /Root 1 0 R >>\n%%EOF\n");

        Opened.From(pdf, options: new DocumentOptions { MaxBytes = 1_000_000 }).Ids().Should().Equal("IND6410");
        Opened.From(pdf, options: new DocumentOptions { MaxBytes = 10_000_000 }).Ids().Should().Equal("IND6413");
    }

    [Fact]
    public void A_font_with_more_glyphs_than_there_are_is_refused() =>
        Opened.From(new MadePdf().Page().Line(60, 700, "全市3000亿元").ToBytes(text => text.Replace("/W [32 126 500]", "/W [32 70000 500]", StringComparison.Ordinal)))
            .Ids().Should().Equal("IND6407");

    [Fact]
    public void Elements_in_each_other_without_end_are_refused()
    {
        string deep = string.Concat(Enumerable.Repeat("<w:sdt>", 300)) + MadeWord.P("6200亿元") + string.Concat(Enumerable.Repeat("</w:sdt>", 300));
        Opened.From(MadeWord.Of(deep)).Ids().Should().Equal("IND6411");
        Opened.From(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 100_000)) + "6200亿元")).Ids().Should().Equal("IND6411");
        Opened.From(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 300)) + "6200亿元")).Ids().Should().Equal("IND6411");
        Opened.From(new MadePdf().Page().Line(60, 700, "全市3000亿元").ToBytes(text => text.Replace("/Type /Catalog", "/Type /Catalog /X " + new string('[', 50_000), StringComparison.Ordinal)))
            .Diagnostics.Should().OnlyContain(one => one.Id.StartsWith("IND64", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stream_that_never_ends_is_given_up_when_the_clock_says_so()
    {
        var clock = new ManualClock();
        Task<TextDocument> reading = TextDocument.ReadAsync(new SilentStream(), "slow.txt", new DocumentOptions { Clock = clock, TimeLimit = TimeSpan.FromSeconds(60) });

        reading.IsCompleted.Should().BeFalse();
        clock.Advance();

        (await reading).Diagnostics.Single().ToText(Language.English).Should().Be("Opening 'slow.txt' took longer than 60 seconds and was stopped. Split the file, or raise the limit.");
    }

    [Fact]
    public async Task The_token_of_the_caller_ends_a_reading()
    {
        using var token = new CancellationTokenSource();
        Task<TextDocument> reading = TextDocument.ReadAsync(new SilentStream(), "slow.txt", null, token.Token);
        await token.CancelAsync();

        await reading.Invoking(task => task).Should().ThrowAsync<OperationCanceledException>();
    }

    /// <summary>A compound file with one stream of a name in its directory.</summary>
    private static byte[] Compound(string stream)
    {
        byte[] file = new byte[2048];
        byte[] mark = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        mark.CopyTo(file, 0);
        byte[] name = Encoding.Unicode.GetBytes(stream);
        name.CopyTo(file, 1024);
        file[1024 + 64] = (byte)(name.Length + 2);
        file[1024 + 66] = 2;
        return file;
    }
}
