using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Desk.Tests.Samples;

/// <summary>check-text as a script calls it: what it ends with, and the files it writes.</summary>
public sealed class CheckTextCommandTests : IDisposable
{
    private static readonly string Chongqing = RepositoryRoot.File("samples", "Chongqing", "catalog");

    private static readonly string Draft = RepositoryRoot.File("samples", "Desk", "chongqing-draft.txt");

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Nothing_wrong_ends_with_zero()
    {
        (int code, string output, string error) = Check(Written("a.txt", "2024年，重庆市汽车产量254万辆。"), "--lang", "en");
        (code, error).Should().Be((0, ""));
        output.Should().StartWith("Figures checked: 1. Agreeing: 1;");
    }

    [Fact]
    public void What_is_not_in_the_record_is_no_finding() => Check(Written("a.txt", "2024年，重庆市水果产量254万吨。")).ExitCode.Should().Be(0);

    [Theory]
    [InlineData("2024年，重庆市汽车产量245万辆。")]
    [InlineData("2024年，全市水果产量占农产品总产量的比重为134%。")]
    public void A_figure_that_differs_or_does_not_compute_ends_with_one(string text) => Check(Written("a.txt", text)).ExitCode.Should().Be(1);

    public static TheoryData<string, byte[]> Unusable => new()
    {
        { "scan.pdf", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 1, 2, 3, 4] },
        { "broken.docx", [0x50, 0x4B, 3, 4, 1, 2, 3, 4] },
        { "empty.txt", [] },
    };

    [Theory]
    [MemberData(nameof(Unusable))]
    public void A_draft_that_cannot_be_read_ends_with_two_and_says_why(string name, byte[] content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        (int code, string output, string error) = Check(path);
        (code, output).Should().Be((2, ""));
        error.Should().Contain("IND64");
    }

    [Fact]
    public void What_is_asked_wrongly_ends_with_two()
    {
        Check(Path.Combine(_folder, "nothing.txt")).ExitCode.Should().Be(2);
        Check(Draft, "--subject", "成都市").ExitCode.Should().Be(2);
        Check(Draft, "-o", Path.Combine(_folder, "copy.docx")).Should().Match<(int ExitCode, string, string Error)>(one => one.ExitCode == 2 && one.Error.Contains(".docx"));
        ToolProgram.Run("check-text", Draft, "--against", Path.Combine(_folder, "nowhere")).ExitCode.Should().Be(2);
    }

    [Fact]
    public void The_check_is_a_page_by_the_name_of_its_file_and_the_list_is_printed_all_the_same()
    {
        string page = Path.Combine(_folder, "check.html");
        (int code, string output, _) = Check(Draft, "--date", "2026-06-30", "-o", page);
        code.Should().Be(1);
        output.Should().StartWith("核对");
        File.ReadAllText(page).Should().Be(Check(Draft, "--date", "2026-06-30", "--format", "html").Output).And.Contain("<section id=\"draft-check\"");
        Check(Draft, "--date", "2026-06-30", "-o", Path.Combine(_folder, "check.md"), "--lang", "en");
        File.ReadAllText(Path.Combine(_folder, "check.md")).Should().Contain("### To be mended").And.Contain("【2513亿元】");
    }

    [Fact]
    public void A_report_takes_the_check_of_a_draft()
    {
        string draft = Written("a.txt", "2024年，重庆市汽车产量245万辆。");
        string output = ToolProgram.Run("report", Chongqing, "--as-of", "2025-12-31", "--draft", draft, "--format", "md", "--lang", "en").Output;
        output.Should().Contain("## Draft check").And.Contain("245万辆").And.Contain("254万辆");
        ToolProgram.Run("report", Chongqing, "--as-of", "2025-12-31", "--draft", Path.Combine(_folder, "nothing.txt")).ExitCode.Should().Be(2);
    }

    private string Written(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    private static (int ExitCode, string Output, string Error) Check(string draft, params string[] more) =>
        ToolProgram.Run(["check-text", draft, "--against", Chongqing, .. more]);
}
