using Indicators.Json;

namespace Indicators.Tests.Samples;

/// <summary>upgrade: canonical form of the newest version, in place or elsewhere, and nothing lost.</summary>
public sealed class ToolUpgradeTests : IDisposable
{
    private const string Old = """
        { "indicators": [ { "unit": "家", "id": "firms", "name": { "zh": "企业数" }, "kind": "stock", "direction": "increase" } ],
          "targets": [ { "id": "t", "indicator": "firms", "subject": "city", "due": "2027", "goal": { "multiplyBy": 2 }, "reads": "by-direction",
                         "responsible": [ { "name": "Commission" } ], "baseline": { "period": "2022" } } ],
          "subjects": [ { "id": "city", "kind": "region", "name": { "zh": "示例市" } } ],
          "formatVersion": 1 }
        """;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("indicators-upgrade");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void A_file_is_rewritten_once_and_says_the_same()
    {
        string file = Write("old.json", Old);
        IndicatorCatalog before = CatalogReader.Read(file);

        ToolProgram.Run("upgrade", file, "--lang", "en").Should().Be((0, $"{file}: rewritten\n", ""));

        CatalogReader.Read(file).HasSameContent(before).Should().BeTrue();
        File.ReadAllText(file).Should().StartWith("{\n  \"formatVersion\": 1,\n  \"subjects\"").And.NotContain("revision").And.Contain("\"responsible\": \"Commission\"");
        ToolProgram.Run("upgrade", file, "--lang", "en").Should().Be((0, $"{file}: in canonical form already\n", ""));
    }

    [Fact]
    public void A_check_writes_nothing_and_ends_with_1()
    {
        string file = Write("old.json", Old);

        ToolProgram.Run("upgrade", file, "--check", "--lang", "zh").Should().Be((1, $"{file}: 将被改写\n", ""));

        File.ReadAllText(file).Should().Be(Old);
    }

    [Fact]
    public void A_folder_can_be_written_elsewhere()
    {
        Write("a.json", Old);
        Write("b.json", "{ \"formatVersion\": 1, \"sources\": [ { \"id\": \"s\", \"title\": \"T\", \"publisher\": \"P\", \"authority\": \"media\" } ] }");
        string elsewhere = Path.Combine(_folder.FullName, "new", "catalog");

        (int exitCode, string output, string error) = ToolProgram.Run("upgrade", _folder.FullName, "-o", elsewhere, "--lang", "en");

        (exitCode, error).Should().Be((0, ""));
        output.Split('\n').Should().Contain($"{Path.Combine(elsewhere, "a.json")}: rewritten");
        File.ReadAllText(Path.Combine(_folder.FullName, "a.json")).Should().Be(Old);
        File.ReadAllText(Path.Combine(elsewhere, "b.json")).Should().Contain("\"revision\": 2");
        CatalogReader.Read(elsewhere).Targets.Should().ContainSingle();
    }

    [Theory]
    [InlineData("{ \"formatVersion\": 2, \"colours\": [] }")]
    [InlineData("{ \"formatVersion\": 1, \"revision\": 5, \"colours\": [] }")]
    public void A_newer_file_is_told_as_such_and_left_alone(string newer)
    {
        string file = Write("newer.json", newer);

        (int exitCode, string output, string error) = ToolProgram.Run("upgrade", file, "--lang", "en");

        (exitCode, output).Should().Be((2, ""));
        error.Should().Contain("written for a newer version").And.NotContain("colours");
        File.ReadAllText(file).Should().Be(newer);
    }

    [Fact]
    public void The_record_is_in_canonical_form() =>
        ToolProgram.RunIn(RepositoryRoot.File(), "upgrade", "samples/Chongqing/catalog", "--check").ExitCode.Should().Be(0);

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}
