using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Reporting.Tests;

public class ReportCommandTests
{
    private static readonly string Record = RepositoryRoot.File("samples", "Chongqing", "catalog");

    [Fact]
    public void The_page_goes_to_a_file()
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        try
        {
            (int code, string output, string error) = ToolProgram.Run("report", Record, "--as-of", "2023-12-31", "-o", path, "--lang", "en");
            (code, output, error).Should().Be((0, "", ""));
            File.ReadAllText(path).Should().Be(HtmlReport.Write(Report.Of(Catalogs.Record, new DateOnly(2023, 12, 31)), Language.English));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Markdown_goes_to_standard_output()
    {
        (int code, string output, _) = ToolProgram.Run("report", Record, "--as-of", "2023-12-31", "--format", "md", "--lang", "zh");
        code.Should().Be(0);
        output.Should().StartWith("# 指标完成情况报告");
    }

    [Fact]
    public void An_unknown_format_is_bad_usage() => ToolProgram.Run("report", Record, "--format", "odt").ExitCode.Should().Be(2);
}
