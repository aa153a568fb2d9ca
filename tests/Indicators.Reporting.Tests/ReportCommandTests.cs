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

    [Theory]
    [InlineData(".docx", "PK")]
    [InlineData(".xlsx", "PK")]
    [InlineData(".md", "# ")]
    [InlineData(".htm", "<!DOCTYPE html>")]
    public void The_ending_of_the_name_chooses_the_format(string ending, string start)
    {
        string path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ending), lights = path + ".json";
        try
        {
            File.WriteAllText(lights, Offices.Lights);
            (int code, string output, string error) = ToolProgram.Run(
                "report", Record, "--as-of", "2023-12-31", "-o", path, "--lights", lights, "--since", "2022-12-31", "--columns", "number,verdict");
            (code, output, error).Should().Be((0, "", ""));
            File.ReadAllText(path).Should().StartWith(start);
        }
        finally
        {
            File.Delete(path);
            File.Delete(lights);
        }
    }

    [Fact]
    public void A_wrong_scheme_file_is_told_and_no_report_written()
    {
        string lights = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".json");
        try
        {
            File.WriteAllText(lights, "{}");
            (int code, string output, string error) = ToolProgram.Run("report", Record, "--as-of", "2023-12-31", "--lights", lights);
            (code, output).Should().Be((2, ""));
            error.Should().Contain("$.lights: it is missing; state it.");
        }
        finally
        {
            File.Delete(lights);
        }
    }

    [Fact]
    public void An_unknown_column_is_bad_usage()
    {
        (int code, _, string error) = ToolProgram.Run("report", Record, "--columns", "number,colour", "--lang", "en");
        code.Should().Be(2);
        error.Should().Contain("--columns colour: there is no such column; use some of number, category,").And.Contain("required-pace");
    }

    [Fact]
    public void An_unknown_format_is_bad_usage() => ToolProgram.Run("report", Record, "--format", "odt").ExitCode.Should().Be(2);
}
