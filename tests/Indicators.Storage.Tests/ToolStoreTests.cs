using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Storage.Tests;

/// <summary>The console program with a store in the place of a catalogue.</summary>
public sealed class ToolStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-tool-store-").FullName;

    private string Store => $"sqlite:{Path.Combine(_folder, "chongqing.db")}";

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_catalogue_is_loaded_once_and_read_like_its_files()
    {
        string catalog = RepositoryRoot.File("samples", "Plans", "catalog");
        ToolProgram.Run("load", catalog, "--to", Store, "--release", "plan", "--lang", "en").Output.Should().MatchRegex("^plan: [0-9]+ observations loaded\n$");
        ToolProgram.Run("load", catalog, "--to", Store, "--release", "plan", "--lang", "en").Output.Should().Contain("already");
        foreach (string command in (string[])["show", "progress"])
        {
            (int exitCode, string output, string error) = ToolProgram.Run(command, Store, "--as-of", "2024-12-31", "--lang", "zh");
            (int expectedCode, string expected, string _) = ToolProgram.Run(command, catalog, "--as-of", "2024-12-31", "--lang", "zh");
            (exitCode, Lines(output), error).Should().BeEquivalentTo((expectedCode, Lines(expected), ""));
        }
    }

    [Theory]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("text")]
    public void Progress_goes_through_a_store_part_by_part_and_says_the_same(string format)
    {
        string catalog = RepositoryRoot.File("samples", "Plans", "catalog");
        ToolProgram.Run("load", catalog, "--to", Store, "--release", "plan", "--lang", "en").ExitCode.Should().Be(0);
        string target = Indicators.Json.CatalogReader.Read(catalog).Targets[3].Id;
        foreach (string[] more in (string[][])[[], ["--as-of", "2024-12-31"], ["--target", target]])
        {
            (int exitCode, string output, string error) = ToolProgram.Run(["progress", Store, "--format", format, "--lang", "en", .. more]);
            (int expectedCode, string expected, string _) = ToolProgram.Run(["progress", catalog, "--format", format, "--lang", "en", .. more]);
            (exitCode, Items(output), error).Should().BeEquivalentTo((expectedCode, Items(expected), ""));
        }

        ToolProgram.Run("progress", Store, "--target", "none", "--lang", "en").Should()
            .Match<(int, string, string)>(result => result.Item1 == 2 && result.Item3.Contains("no target 'none'"));
    }

    [Fact]
    public void Observations_one_a_line_are_loaded_beside_a_catalogue()
    {
        string catalog = Write("a.json", """
            { "formatVersion": 1, "subjects": [ { "id": "cq", "kind": "region", "name": { "zh": "重庆" } } ],
              "indicators": [ { "id": "gdp", "name": { "zh": "生产总值" }, "unit": "亿元", "kind": "flow", "direction": "increase" } ] }
            """);
        string lines = Write("more.observations.jsonl", "{ \"indicator\": \"gdp\", \"subject\": \"cq\", \"period\": \"2024\", \"value\": \"32193.15亿元\" }\n");
        ToolProgram.Run("load", catalog, "--to", Store, "--observations", lines, "--lang", "en").Output.Should().MatchRegex("^sha256:[0-9a-f]{64}: 1 observations loaded\n$");
        string wrong = Write("wrong.observations.jsonl", "{ \"indicator\": \"gdp\", \"subject\": \"cq\", \"period\": \"2025\", \"value\": \"12箩\" }\n");
        (int exitCode, string _, string error) = ToolProgram.Run("load", catalog, "--to", Store, "--observations", wrong, "--lang", "en");
        (exitCode, error.Contains("12箩", StringComparison.Ordinal)).Should().Be((2, true), error);
        ToolProgram.Run("export", Store, "--format", "csv", "-o", Path.Combine(_folder, "out.csv")).ExitCode.Should().Be(0);
        File.ReadAllText(Path.Combine(_folder, "out.csv")).Should().Contain("32193.15").And.NotContain("12箩");
    }

    [Fact]
    public void What_a_store_cannot_do_is_said_in_the_language_asked_for()
    {
        string file = Write("notes.db", "These are notes and no database, but long enough to be looked at as one.");
        ToolProgram.Run("show", $"sqlite:{file}", "--lang", "en").Should().Be((2, "", $"sqlite:{file} is no SQLite database, or a damaged one.\n"));
        ToolProgram.Run("show", $"sqlite:{file}", "--lang", "zh").Should().Be((2, "", $"sqlite:{file}不是SQLite数据库，或已损坏。\n"));
    }

    [Fact]
    public void What_is_no_store_is_named_and_a_connection_is_never_shown()
    {
        ToolProgram.Run("show", "sqlite:missing.db", "--lang", "en").Should().Match<(int, string, string)>(result => result.Item1 == 2 && result.Item3.Contains("missing.db"));
        (int exitCode, string _, string error) = ToolProgram.Run("show", "postgres:INDICATORS_NOT_SET", "--lang", "en");
        (exitCode, error).Should().Be((2, "The environment variable INDICATORS_NOT_SET holds no connection string of PostgreSQL; write Host=…;Database=…;Username=….\n"));
        Environment.SetEnvironmentVariable("INDICATORS_WRONG", "Host=127.0.0.1;Port=1;Database=d;Username=who;Password=hidden-word;Timeout=2");
        (exitCode, string output, error) = ToolProgram.Run("show", "postgres:INDICATORS_WRONG", "--lang", "en");
        exitCode.Should().Be(2);
        (output + error).Should().Contain("127.0.0.1/d").And.NotContain("hidden-word").And.NotContain("who");
    }

    /// <summary>The order is that of the subjects: lines, or the records of an array.</summary>
    private static string[] Items(string text) => text.StartsWith('[')
        ? [.. System.Text.Json.JsonDocument.Parse(text).RootElement.EnumerateArray().Select(item => item.ToString()).Order(StringComparer.Ordinal)]
        : Lines(text);

    private static string[] Lines(string text) => [.. text.Split('\n').Order(StringComparer.Ordinal)];

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
