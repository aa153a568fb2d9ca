using Indicators.Json;
using Indicators.Tables.Excel;
using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Tables.Tests.Writing;

/// <summary>export, progress and validate write tables; a process of its own, as a script runs it.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private static readonly string Plans = RepositoryRoot.File("samples", "Plans", "catalog");

    private readonly string _folder = Directory.CreateTempSubdirectory("indicators-export").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Csv_is_written_with_its_metadata_and_read_back_the_same()
    {
        (int code, string output, string error) = ToolProgram.Run("export", Plans, "--format", "csv", "-o", Path.Combine(_folder, "plans.csv"), "--lang", "en");
        (code, error).Should().Be((0, ""));
        output.Should().NotBeEmpty();
        Directory.GetFiles(_folder).Select(Path.GetFileName).Should().BeEquivalentTo("plans.csv", "plans.csv-metadata.json", "plans.targets.csv", "plans.targets.csv-metadata.json");
        IndicatorCatalog catalog = CatalogReader.Read(Plans);
        using FileStream file = File.OpenRead(Path.Combine(_folder, "plans.csv"));
        ObservationCsv.Read(file, "plans.csv", catalog).Catalog.Observations.Should().Equal(catalog.Observations);
    }

    [Fact]
    public void A_workbook_holds_observations_targets_and_the_plan()
    {
        string path = Path.Combine(_folder, "plans.xlsx");
        ToolProgram.Run("export", Plans, "--format", "xlsx", "-o", path, "--lang", "zh").ExitCode.Should().Be(0);
        ExcelFiles.Open(path).Sheets.Select(sheet => sheet.Name).Should().StartWith(["observations", "targets"]);
    }

    [Fact]
    public void Progress_and_findings_go_into_a_pipe_as_csv()
    {
        (int code, string output, _) = ToolProgram.Run("progress", Plans, "--as-of", "2023-12-31", "--format", "csv");
        code.Should().Be(0);
        output.Should().StartWith("target,indicator,subject,as_of,").And.NotContain("\u001b");
        output.Split("\r\n").Length.Should().BeGreaterThan(20);
        ToolProgram.Run("validate", Plans, "--format", "csv").Output.Should().StartWith("id,severity,subject,file,line,column,path,message_zh,message_en,figures,hint_zh,hint_en,accepted");
    }
}
