using System.Text;
using System.Text.Json;
using Indicators.Json;
using Indicators.Prose.Documents.Tests.Made;
using Indicators.Tests.Samples;

namespace Indicators.Prose.Documents.Tests;

/// <summary>The console program on the files people have.</summary>
public sealed class ToolTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("documents").FullName;

    private static readonly byte[] Report = MadeWord.Of(
        MadeWord.P("示例市2023年统计公报") + MadeWord.P("2023年，示例市地区生产总值3014.8亿元，同比增长6.1%。")
        + MadeWord.Table(MadeWord.Row("指标", "数值"), MadeWord.Row("示例市进出口总额", "715.4亿元")),
        title: "统计公报");

    [Fact]
    public void Read_shows_the_place_of_a_figure_in_a_document()
    {
        string file = Written("report.docx", Report);

        (int exitCode, string output, string error) = ToolProgram.Run("read", file, "--date", "2024-03-01", "--format", "jsonl");

        (exitCode, error).Should().Be((0, ""));
        JsonElement[] lines = [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
        lines.Select(line => line.GetProperty("span").GetString()).Should().Equal("3014.8亿元", "6.1%", "715.4亿元");
        lines[1].GetProperty("place").GetProperty("text").GetString().Should().Be("paragraph 2");
        lines[1].GetProperty("place").GetProperty("paragraph").GetInt32().Should().Be(2);
        lines[2].GetProperty("place").GetProperty("row").GetInt32().Should().Be(2);
        ToolProgram.Run("read", file, "--lang", "zh").Output.Should().Contain("[第2段]").And.Contain("[表1第2行第2列]");
        ToolProgram.Run("read", file, "--lang", "en", "--all").Output.Should().Contain("[paragraph 1]");
    }

    [Fact]
    public void A_chinese_encoding_is_found_and_the_text_read_as_it_comes()
    {
        string file = Written("news.txt", CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!.GetBytes("2023年，全市软件业务收入2531亿元，同比增长11.3%。\n"));

        (int exitCode, string output, string error) = ToolProgram.Run("read", file, "--format", "jsonl");

        (exitCode, error).Should().Be((0, ""));
        output.Should().Contain("\"span\":\"2531亿元\"").And.Contain("软件业务收入").And.NotContain("\"place\"");
    }

    [Fact]
    public void A_draft_has_the_place_of_every_observation()
    {
        byte[] pdf = new MadePdf()
            .Page().Line(60, 760, "示例市统计公报", 18).Line(60, 720, "2023年，示例市地区生产总值3014.8亿元。")
            .Page().Line(60, 720, "2023年，示例市进出口总额715.4亿元。").ToBytes();
        string output = Path.Combine(_folder, "draft.json");

        (int exitCode, string said, string error) = ToolProgram.Run("draft", Written("report.pdf", pdf), "--date", "2024-03-01", "-o", output, "--lang", "en");

        error.Should().BeEmpty();
        exitCode.Should().Be(0, said);
        IndicatorCatalog catalog = CatalogReader.Read(output);
        catalog.Observations.Select(one => one.At).Should().Equal(
            "page 1, paragraph 2, offset 23–31: 3014.8亿元", "page 2, paragraph 1, offset 47–54: 715.4亿元");
        catalog.Sources.Single().Title.Should().Be("示例市统计公报");
        catalog.Indicators.Select(one => one.Name.In(Language.Chinese)).Should().BeEquivalentTo("地区生产总值", "进出口总额");
    }

    [Theory]
    [InlineData("scan.pdf", "IND6413", "没有文字层")]
    [InlineData("report.ofd", "IND6403", "OFD (.ofd)")]
    [InlineData("report.doc", "IND6403", "RTF (.rtf)")]
    [InlineData("photo.jpg", "IND6404", "JPEG")]
    public void What_cannot_be_read_is_named_and_the_status_is_two(string name, string id, string said)
    {
        byte[] content = id switch
        {
            "IND6413" => new MadePdf().Page().Picture().ToBytes(),
            "IND6404" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, 74, 70, 73, 70],
            _ => name.EndsWith("ofd", StringComparison.Ordinal) ? MadeWord.Zip(("OFD.xml", "<o/>")) : [.. "{\\rtf1 6200}"u8],
        };
        string file = Written(name, content);
        string draft = Path.Combine(_folder, "none.json");

        foreach (string[] arguments in (string[][])[["read", file, "--lang", "zh"], ["read", file, "--all", "--lang", "zh"], ["draft", file, "-o", draft, "--lang", "zh"]])
        {
            (int exitCode, string output, string error) = ToolProgram.Run(arguments);
            exitCode.Should().Be(2);
            output.Should().BeEmpty();
            error.Should().Contain(id).And.Contain(said).And.Contain(name);
        }

        File.Exists(draft).Should().BeFalse();
    }

    [Fact]
    public void What_was_left_out_is_told_beside_the_figures()
    {
        string file = Written("changed.docx", MadeWord.Of("<w:p><w:r><w:t>全市企业</w:t></w:r><w:del><w:r><w:delText>7000</w:delText></w:r></w:del><w:r><w:t>7565家</w:t></w:r></w:p>"));

        (int exitCode, string output, string error) = ToolProgram.Run("read", file, "--lang", "en");

        exitCode.Should().Be(0);
        output.Should().Contain("7565家").And.NotContain("7000");
        error.Should().Contain("IND6415");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Written(string name, byte[] content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
