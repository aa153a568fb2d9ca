using System.Diagnostics;
using System.Text;

namespace Indicators.Tests.Samples;

/// <summary>What the console program does for whoever mistypes, pipes, or runs out of room.</summary>
public class ToolCourtesyTests
{
    private static readonly string Plan = RepositoryRoot.File("samples", "Plans", "catalog");

    [Theory]
    [InlineData("'validate'", "validat", "x")]
    [InlineData("'--target'", "progress", "x", "--targt", "y")]
    [InlineData("'sarif'", "validate", "x", "--format", "sariff")]
    [InlineData("'万元'", "convert", "1亿元", "万圆")]
    [InlineData("'公顷'", "convert", "15亩", "公倾")]
    [InlineData("'xlsx'", "export", "{plan}", "--format", "xslx", "-o", "-")]
    [InlineData("'statcan'", "progress", "{plan}", "--scheme", "statcna")]
    [InlineData("'平方公里'", "units", "平方公裏")]
    public void A_slip_is_answered_with_what_was_meant(string meant, params string[] arguments)
    {
        string[] given = [.. arguments.Select(argument => argument == "{plan}" ? Plan : argument)];
        (int code, string output, string english) = ToolProgram.Run([.. given, "--lang", "en"]);
        code.Should().Be(2);
        output.Should().BeEmpty();
        english.Should().Contain($"Did you mean {meant}?");
        ToolProgram.Run(given).Error.Should().Contain($"是否指“{meant.Trim('\'')}”？");
    }

    [Theory]
    [InlineData("validate has no option --forma. Did you mean '--format'?", "validate", "--forma", "sarif")]
    [InlineData("validate has no option --forma. Did you mean '--format'?", "validate", "--forma=sarif")]
    [InlineData("convert has no option --unit.", "convert", "--unit", "万元")]
    [InlineData("diff has no option --asof. Did you mean '--as-of'?", "diff", "--asof", "2024-01-01")]
    [InlineData("'convrt' is no command, argument or option here. Did you mean 'convert'?", "convrt", "6200亿元", "万元")]
    public void Nothing_is_said_of_what_follows_from_the_slip(string said, params string[] arguments)
    {
        (int code, string output, string error) = ToolProgram.Run([.. arguments, "--lang", "en"]);
        (code, output).Should().Be((2, ""));
        error.Should().StartWith(said + "\nTry 'indicators ");
        error.Count(c => c == '\n').Should().Be(2);
    }

    [Fact]
    public void Behind_two_dashes_a_word_is_meant_as_it_is() =>
        ToolProgram.Run("units", "--lang", "en", "--", "--format").Error.Should().Contain("with '--format'");

    [Theory]
    [InlineData("progress")]
    [InlineData("plan", "--all")]
    public void A_catalogue_without_targets_is_told_apart_from_nothing(params string[] command)
    {
        string file = RepositoryRoot.File("samples", "Plans", "catalog", "indicators.json");
        (int code, _, string error) = ToolProgram.Run([.. command, file, "--as-of", "2025-12-31", "--lang", "en"]);
        (code, error).Should().Be((0, "The catalogue has no targets.\n"));
    }

    [Fact]
    public void A_target_is_meant_by_its_id()
    {
        string id = Indicators.Json.CatalogReader.Read(Plan).Targets[0].Id;
        ToolProgram.Run("progress", Plan, "--target", id + "x", "--lang", "en").Error.Should().Contain($"Did you mean '{id}'?");
    }

    [Fact]
    public void Nothing_is_meant_by_what_is_near_to_nothing() =>
        ToolProgram.Run("qqqqqqqq", "--lang", "en").Error.Should().Contain("qqqqqqqq").And.NotContain("Did you mean");

    [Theory]
    [InlineData("progress", "-", "--as-of", "2023-12-31")]
    [InlineData("show", "-")]
    [InlineData("validate", "-")]
    [InlineData("upgrade", "-")]
    [InlineData("upgrade", "-", "--check")]
    [InlineData("report", "-", "--format", "md")]
    [InlineData("export", "-", "--format", "csv", "-o", "-")]
    [InlineData("validate", "{plan}", "--against", "-")]
    [InlineData("report", "{plan}", "--since-catalog", "-", "--format", "md")]
    [InlineData("units", "--catalog", "-")]
    public void A_dash_is_standard_input(params string[] arguments)
    {
        (int code, string output, string error) = Piped(Canonical(), arguments);
        code.Should().Be(0, "{0}", error);
        if (!arguments.Contains("--check"))
            output.Should().NotBeEmpty();
    }

    [Fact]
    public void A_line_of_a_pipe_is_a_figure()
    {
        (int code, string output, string error) = Piped("6200亿元\n\n超50万辆\n15亿元\n", "convert", "-", "万元", "--lang", "en");
        output.Should().Be("62000000万元\n\n\n150000万元\n");
        error.Should().StartWith("line 3: 万辆").And.EndWith("\n");
        code.Should().Be(2);
    }

    [Theory]
    [InlineData("map", "{sheet}", "-o", "-")]
    [InlineData("draft", "{news}", "-o", "-", "--date", "2024-10-24")]
    [InlineData("upgrade", "{file}", "-o", "-")]
    public void A_dash_is_standard_output(params string[] arguments)
    {
        string[] given = [.. arguments.Select(argument => argument switch
        {
            "{sheet}" => RepositoryRoot.File("samples", "Recipes", "Yearbook", "data", "yearbook.csv"),
            "{news}" => RepositoryRoot.File("samples", "ReadNews", "news.txt"),
            "{file}" => Path.Combine(Plan, "indicators.json"),
            _ => argument,
        })];
        (int code, string output, string error) = ToolProgram.Run(given);
        code.Should().BeLessThan(2, "{0}", error);
        using var json = System.Text.Json.JsonDocument.Parse(output);
        json.RootElement.EnumerateObject().Should().NotBeEmpty();
        File.Exists("-").Should().BeFalse("a file of that name is hard to get rid of");
    }

    [Fact]
    public void A_folder_does_not_fit_into_a_pipe() =>
        ToolProgram.Run("upgrade", Plan, "-o", "-", "--lang", "en").Should().Match<(int Code, string Output, string Error)>(
            run => run.Code == 2 && run.Output == "" && run.Error.Contains("is a folder"));

    [Fact]
    public void A_canonical_catalogue_comes_out_of_a_pipe_as_it_went_in() => Piped(Canonical(), "upgrade", "-").Output.Should().Be(Canonical());

    [Fact]
    public void Words_of_a_language_come_through_a_pipe() =>
        Piped("""{ "usage.command-missing": "Nommez une commande." }""", "wordings", "--lang", "fr", "--wordings", "-").Output.Should().Contain("Nommez une commande.");

    [Fact]
    public void One_pipe_is_not_two_inputs()
    {
        (int code, string output, string error) = Piped(Canonical(), "validate", "-", "--against", "-", "--lang", "en");
        (code, output).Should().Be((2, ""));
        error.Should().Be("Standard input can be read once, and '-' stands for <catalog>, --against.\n");
    }

    [Theory]
    [InlineData("convert", "6200亿元", "万元")]
    [InlineData("schema")]
    [InlineData("units")]
    [InlineData("wordings")]
    [InlineData("completion", "bash")]
    [InlineData("--help")]
    [InlineData("show", "{plan}")]
    [InlineData("progress", "{plan}", "--as-of", "2023-12-31")]
    [InlineData("validate", "{plan}")]
    [InlineData("report", "{plan}", "--as-of", "2023-12-31")]
    [InlineData("report", "{plan}", "--as-of", "2023-12-31", "-o", "/dev/full")]
    [InlineData("export", "{plan}", "--format", "sdmx-csv", "-o", "/dev/full")]
    [InlineData("export", "{plan}", "--format", "csv", "-o", "-")]
    public void A_full_disk_is_a_line_and_status_2(params string[] arguments)
    {
        if (!File.Exists("/dev/full"))
            return;
        string words = string.Join(' ', arguments.Select(argument => $"'{(argument == "{plan}" ? Plan : argument)}'"));
        string program = RepositoryRoot.File("src", "Indicators.Tool", "bin", Configuration, "net10.0", "Indicators.Tool.dll");
        (int code, _, string error) = Run(new ProcessStartInfo("bash", ["-c", $"dotnet '{program}' {words} --lang en >/dev/full"]), "");
        error.Should().Be("The disk is full; the output is not complete.\n");
        code.Should().Be(2);
    }

    [Theory]
    [InlineData("indicators val", "validate")]
    [InlineData("indicators validate x --su", "--summary")]
    [InlineData("indicators validate x --format ", "sarif")]
    [InlineData("indicators completion ", "fish")]
    public void A_shell_is_told_what_may_stand_there(string line, string word) =>
        ToolProgram.Run("complete", "--position", line.Length.ToString(System.Globalization.CultureInfo.InvariantCulture), "--", line).Output.Split('\n').Should().Contain(word);

    [Fact]
    public void A_shell_is_not_told_what_looks_like_a_file() =>
        ToolProgram.Run("complete", "--position", "20", "--", "indicators validate ").Output.Split('\n').Should().NotContain(word => word.StartsWith('/'));

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void Each_shell_asks_the_program_itself(string shell) =>
        ToolProgram.Run("completion", shell).Output.Should().Contain("indicators complete --position").And.StartWith("# indicators completion");

    [Fact]
    public void Bash_completes_with_its_script()
    {
        string program = RepositoryRoot.File("src", "Indicators.Tool", "bin", Configuration, "net10.0", "Indicators.Tool.dll");
        string script = $$"""
            indicators() { dotnet '{{program}}' "$@"; }
            eval "$(indicators completion bash)"
            COMP_LINE='indicators val'; COMP_POINT=14; COMP_WORDS=(indicators val); COMP_CWORD=1
            _indicators
            printf '%s\n' "${COMPREPLY[@]}"
            """;
        Run(new ProcessStartInfo("bash", ["-c", script]), "").Output.Should().Be("validate\n");
    }

    [Fact]
    public void A_unit_is_listed_with_what_one_of_it_is()
    {
        ToolProgram.Run("units", "公顷", "--lang", "en").Output.Should().Contain("= 10000平方米");
        ToolProgram.Run("units", "亩", "--format", "jsonl").Output.Should().Contain("\"is\":\"2000/3平方米\"");
    }

    private static string Configuration => AppContext.BaseDirectory.Contains("/Release/", StringComparison.Ordinal) ? "Release" : "Debug";

    private static string Canonical() => Indicators.Json.CatalogWriter.ToJson(Indicators.Json.CatalogReader.Read(Plan));

    private static (int Code, string Output, string Error) Piped(string input, params string[] arguments) =>
        Run(SampleProgram.StartInfo("", RepositoryRoot.File("src", "Indicators.Tool"), "Indicators.Tool", [.. arguments.Select(argument => argument == "{plan}" ? Plan : argument)]), input);

    private static (int Code, string Output, string Error) Run(ProcessStartInfo start, string input)
    {
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        start.StandardOutputEncoding = start.StandardErrorEncoding = Encoding.UTF8;
        start.StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, output.Result, error.Result);
    }
}
