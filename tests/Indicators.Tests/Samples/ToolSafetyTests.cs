using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Indicators.Tests.Samples;

/// <summary>What a file holds never reaches a terminal or a viewer raw, and a write that fails is one line and status 2.</summary>
public sealed partial class ToolSafetyTests : IDisposable
{
    /// <summary>A title of a window, a cleared screen, an eight-bit sequence, a reversed direction, an invisible tag, half a pair.</summary>
    private const string Hostile = "33\u001b[2J\u001b]0;x\u0007\u009b31m\u202e\u2066\u200f\uDB40\uDC41";

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    public static TheoryData<string> Formats => ["text", "jsonl", "sarif"];

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_control_or_direction_character_of_a_file_is_printed(string format)
    {
        string file = Write("c.json", Catalog(JsonSerializer.Serialize(Hostile)));
        foreach (string language in (string[])["zh", "en"])
        {
            (_, string output, string error) = ToolProgram.Run("validate", file, "--format", format, "--lang", language, "--explain");
            output.Should().NotBeEmpty();
            Hidden().Matches(output + error).Should().BeEmpty();
        }
    }

    [Fact]
    public void No_message_in_a_log_for_viewers_holds_one_once_it_is_decoded()
    {
        (_, string output, _) = ToolProgram.Run("validate", Write("c.json", Catalog(JsonSerializer.Serialize(Hostile))), "--format", "sarif");
        using JsonDocument log = JsonDocument.Parse(output);
        Strings(log.RootElement).Should().AllSatisfy(text => Hidden().IsMatch(text).Should().BeFalse()).And.Contain(text => text.Contains("\\u202E", StringComparison.Ordinal));
    }

    [Fact]
    public void A_name_of_a_file_is_printed_safely()
    {
        string file = Write("c\u001b[2J.json", "{ \"formatVersion\": 1, \"surprise\u001b[2J\": 1 }".Replace("\u001b[2J\":", "\\u001b[2J\":", StringComparison.Ordinal));
        (_, string output, _) = ToolProgram.Run("validate", file);
        output.Should().Contain("\\u001B[2J").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData("validate", "-")]
    [InlineData("progress", "-", "--as-of", "2024-12-31")]
    public void A_dash_is_standard_input(params string[] arguments)
    {
        (int exitCode, string output, string error) = Piped(File.ReadAllText(RepositoryRoot.File("tests", "Indicators.Tests", "TestData", "planted", "ten-faults.json")), arguments);
        exitCode.Should().Be(arguments[0] == "validate" ? 1 : 2);
        (output + error).Should().Contain("stdin");
    }

    [Theory]
    [InlineData("validate", "tests/Indicators.Tests/TestData/planted/ten-faults.json")]
    [InlineData("validate", "tests/Indicators.Tests/TestData/planted/ten-faults.json", "--format", "sarif")]
    [InlineData("progress", "samples/Chongqing/catalog", "--as-of", "2023-12-31")]
    [InlineData("read", "README.md")]
    [InlineData("schema")]
    public void A_full_disk_is_one_line_and_status_2(params string[] arguments)
    {
        if (!File.Exists("/dev/full"))
            return;
        (int exitCode, string error) = Shell("> /dev/full", arguments);
        exitCode.Should().Be(2);
        error.Should().MatchRegex("^[^\n]+\n$").And.Contain("磁盘已满");
    }

    [Fact]
    public void A_closed_pipe_is_one_line_and_status_2()
    {
        if (!File.Exists("/bin/bash"))
            return;
        (int exitCode, string error) = Shell("| (exec 0<&-; sleep 2); exit ${PIPESTATUS[0]}", ["schema"]);
        exitCode.Should().Be(2);
        error.Should().MatchRegex("^[^\n]+\n$").And.Contain("已关闭");
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_in_the_language_asked()
    {
        (int exitCode, _, string error) = ToolProgram.Run("validate", Path.Combine(_folder, "none.json"));
        exitCode.Should().Be(2);
        error.Should().Contain("没有这个文件").And.NotContain("Could not");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Catalog(string hostile) => $$"""
        { "formatVersion": 1,
          "subjects": [ { "id": "s", "kind": "region", "name": {{hostile}} } ],
          "sources": [ { "id": "q", "title": {{hostile}}, "publisher": {{hostile}} } ],
          "indicators": [ { "id": "i", "name": {{hostile}}, "unit": "家", "kind": {{hostile}}, "direction": "increase" },
                          { "id": "j", "name": {{hostile}}, "unit": "家", "kind": "stock", "direction": "increase" } ],
          "observations": [ { "indicator": "j", "subject": "s", "period": "2023", "value": "7565家", "source": "q" },
                            { "indicator": "j", "subject": "s", "period": "2023", "value": "9565家", "source": "q" },
                            { "indicator": "j", "subject": "s", "period": {{hostile}}, "value": {{hostile}} } ],
          "frameworks": [ { "id": "f", "code": {{hostile}}, "name": {{hostile}}, "asOf": "2023", "tiers": [ { "id": "t", "name": {{hostile}}, "count": 4 } ] } ],
          "accepted": [ { "rule": "IND3001", "indicator": "j", "reason": {{hostile}} } ] }
        """;

    private string Write(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Strings(property.Value)),
        _ => [],
    };

    private static (int ExitCode, string Output, string Error) Piped(string input, string[] arguments)
    {
        using Process process = Start(SampleProgram.StartInfo(RepositoryRoot.Path, RepositoryRoot.File("src", "Indicators.Tool"), "Indicators.Tool", arguments));
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static (int ExitCode, string Error) Shell(string redirection, string[] arguments)
    {
        ProcessStartInfo tool = SampleProgram.StartInfo(RepositoryRoot.Path, RepositoryRoot.File("src", "Indicators.Tool"), "Indicators.Tool", arguments);
        string command = string.Join(' ', tool.ArgumentList.Prepend(tool.FileName).Select(word => $"'{word}'"));
        var shell = new ProcessStartInfo("/bin/bash", ["-c", $"{command} {redirection}"]) { WorkingDirectory = RepositoryRoot.Path };
        using Process process = Start(shell);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, error);
    }

    private static Process Start(ProcessStartInfo start)
    {
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        return Process.Start(start)!;
    }

    [GeneratedRegex(@"[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]|\uDB40")]
    private static partial Regex Hidden();
}
