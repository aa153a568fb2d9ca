using System.Diagnostics;
using System.Text;

namespace Indicators.Tests.Samples;

/// <summary>What is missing, empty, a folder, no text or no option is answered by one line that names it, and status 2.</summary>
public sealed class ToolOddInputTests : IDisposable
{
    private static readonly string Plan = RepositoryRoot.File("samples", "Plans", "catalog");

    private static readonly string News = RepositoryRoot.File("samples", "ReadNews", "news.txt");

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-").FullName;

    [Theory]
    [InlineData("--output", "export", "{plan}", "--format", "csv", "-o", "")]
    [InlineData("--output", "export", "{plan}", "--format", "opensdg", "-o", " ")]
    [InlineData("--output", "draft", "{news}", "-o", "")]
    [InlineData("--output", "report", "{plan}", "-o", "")]
    [InlineData("<catalog>", "validate", "")]
    [InlineData("<unit>", "convert", "1亩", "")]
    [InlineData("--against", "validate", "{plan}", "--against", "")]
    public void An_empty_word_is_named(string name, params string[] arguments)
    {
        (int code, string output, string error) = Run(arguments);
        (code, output).Should().Be((2, ""));
        error.Should().StartWith($"{name} is empty; write what it is to be.\nTry 'indicators ");
    }

    [Theory]
    [InlineData("read", "{folder}")]
    [InlineData("draft", "{folder}", "-o", "-")]
    [InlineData("map", "{folder}")]
    [InlineData("check-text", "{folder}", "--against", "{plan}")]
    [InlineData("export", "{plan}", "--format", "csv", "-o", "{folder}")]
    [InlineData("export", "{plan}", "--format", "sdmx-json", "-o", "{folder}")]
    [InlineData("report", "{plan}", "-o", "{folder}")]
    [InlineData("draft", "{news}", "-o", "{folder}")]
    public void A_folder_in_the_place_of_a_file_is_said_to_be_one(params string[] arguments) =>
        Run(arguments).Should().Be((2, "", $"{_folder}: This is a folder; name a file.\n"));

    [Fact]
    public void A_file_in_the_place_of_a_folder_is_said_to_be_one()
    {
        string file = Write("a", "x");
        Run("export", "{plan}", "--format", "opensdg", "-o", file).Should().Be((2, "", $"{file}: This is a file; name a folder.\n"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named() =>
        Run("draft", "{news}", "-o", Path.Combine(_folder, "none", "x.json")).Error.Should()
            .Be($"{Path.Combine(_folder, "none", "x.json")}: There is no such folder; check the path.\n");

    [Theory]
    [InlineData("validate", "{none}")]
    [InlineData("validate", "{plan}", "--against", "{none}")]
    [InlineData("progress", "{none}")]
    [InlineData("show", "{none}")]
    [InlineData("diff", "{plan}", "{none}")]
    public void A_catalogue_that_is_not_there_is_named_as_it_was_given(params string[] arguments)
    {
        string none = Path.Combine(_folder, "none.json");
        Run([.. arguments.Select(word => word == "{none}" ? none : word)]).Should()
            .Be((2, "", $"{none}: IND0001 The file cannot be read: there is no such file or folder; check the path\n"));
    }

    [Theory]
    [InlineData("validate")]
    [InlineData("show")]
    public void A_folder_without_a_catalogue_is_named_once(string command) =>
        Run(command, "{folder}").Error.Should().StartWith($"{_folder}: IND0009 ");

    [Theory]
    [InlineData("convert", "-", "万元")]
    [InlineData("read", "-")]
    [InlineData("draft", "-", "-o", "-")]
    [InlineData("import", "-", "-o", "-")]
    [InlineData("map", "-")]
    [InlineData("show", "-")]
    public void Nothing_on_standard_input_is_said_to_be_nothing(params string[] arguments)
    {
        ProcessStartInfo start = SampleProgram.StartInfo(
            "", RepositoryRoot.File("src", "Indicators.Tool"), "Indicators.Tool", [.. arguments, "--lang", "en"]);
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardErrorEncoding = Encoding.UTF8;
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        string error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        process.ExitCode.Should().Be(2);
        error.Should().StartWith("<stdin>").And.MatchRegex("(?i)(is empty|nothing in it)");
    }

    [Fact]
    public void What_is_no_text_is_no_table_of_any_format()
    {
        string file = Path.Combine(_folder, "noise"), output = Path.Combine(_folder, "x.json");
        byte[] noise = [0x56, 0xB0, .. Enumerable.Range(0, 4000).Select(i => unchecked((byte)(i * i * 31 + i * 7 >> 3)))];
        File.WriteAllBytes(file, [.. noise, (byte)'\\', (byte)'\t', .. noise]);
        (int code, string said, string error) = Run("import", file, "-o", output);
        (code, said).Should().Be((2, ""));
        error.Should().Contain("IND6003").And.NotContain("IND6223");
        File.Exists(output).Should().BeFalse("nothing was read that could stand in it");
    }

    [Fact]
    public void A_text_without_a_table_gives_no_mapping()
    {
        (int code, string output, _) = Run("map", Write("a.txt", "{"));
        (code, output.Contains("formatVersion", StringComparison.Ordinal)).Should().Be((2, false));
    }

    [Theory]
    [InlineData("", "line 1")]
    [InlineData("{\n\"a\": ", "line 2")]
    [InlineData("[]", "line 1")]
    public void Words_that_cannot_be_read_are_told_in_words(string content, string place) =>
        Run("wordings", "--wordings", Write("words.json", content)).Error.Should().Contain("not a JSON object of keys and their texts").And.Contain(place);

    [Fact]
    public void What_a_new_language_has_to_word_is_listed_before_it_has_a_word() =>
        ToolProgram.Run("wordings", "--lang", "fr", "--missing").Output.Should().Contain("\"key\":\"usage.empty\"").And.Contain("\"key\":\"diagnostic-severity.error\"");

    [Fact]
    public void Help_and_errors_of_usage_come_in_the_words_of_a_language_of_ones_own()
    {
        string words = Write("fr.json", """{ "help.convert": "Convertit.", "usage.command-missing": "Nommez une commande." }""");
        ToolProgram.Run("convert", "--help", "--lang", "fr", "--wordings", words).Output.Should().Contain("Convertit.");
        ToolProgram.Run("--lang", "fr", $"--wordings={words}").Error.Should().StartWith("Nommez une commande.");
    }

    [Fact]
    public void A_language_without_words_does_not_speak() =>
        ToolProgram.Run("units", "--lang", "fr").Should().Match<(int Code, string Output, string Error)>(
            run => run.Code == 2 && run.Output == "" && run.Error.StartsWith("--lang fr: the program has words for zh and en"));

    [Fact]
    public void A_short_option_that_is_none_is_said_to_be_none() =>
        Run("plan", "{plan}", "-o", "x").Error.Should().StartWith("plan has no option -o.\nTry");

    [Fact]
    public void A_word_with_an_at_sign_is_no_file_of_words() => Run("convert", "@x", "万元").Error.Should().StartWith("'@x' at position 0");

    [Fact]
    public void A_store_without_a_name_is_no_store() => Run("validate", "sqlite:").Error.Should().StartWith("'sqlite:' is no store;");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, string content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, content);
        return path;
    }

    private (int Code, string Output, string Error) Run(params string[] arguments) => ToolProgram.Run(
    [
        .. arguments.Select(word => word switch { "{plan}" => Plan, "{news}" => News, "{folder}" => _folder, _ => word }),
        "--lang", "en",
    ]);
}
