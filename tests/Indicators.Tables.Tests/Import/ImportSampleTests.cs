using Indicators.Json;
using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Tables.Tests;

/// <summary>The sample that merges two tables into one catalogue and tracks its targets.</summary>
public sealed class ImportSampleTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("import-sample").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Where the output changed on purpose: run once with INDICATORS_ACCEPT=1, which writes the file anew, and read the difference.</summary>
    [Fact]
    public void It_prints_what_was_reviewed()
    {
        string golden = RepositoryRoot.File("tests", "Indicators.Tables.Tests", "TestData", "golden", "import-sample.txt");
        (int code, string output, string error) = SampleProgram.Run("Import");
        code.Should().Be(0, error);
        error.Should().Be("annual.csv: B11: 符号“…”出现2次（B11, D11）：missing。不作为零。\nplan.csv: C5: 符号“—”出现1次（C5）：missing。不作为零。\n");
        if (Environment.GetEnvironmentVariable("INDICATORS_ACCEPT") == "1")
            File.WriteAllText(golden, output);
        output.Should().Be(File.ReadAllText(golden));
    }

    [Fact]
    public void The_catalogue_it_writes_has_one_indicator_a_row_of_either_table()
    {
        string file = Path.Combine(_folder, "catalog.json");
        SampleProgram.Run("Import", file).ExitCode.Should().Be(0);
        IndicatorCatalog catalog = CatalogReader.Read(file);
        catalog.Indicators.Select(indicator => indicator.Name.In(Language.Chinese)).Should().Equal(
            "地区生产总值", "研究与试验发展(R&D)经费支出", "年末常住人口", "常住人口城镇化率", "城镇新增就业人数", "城镇调查失业率", "粮食产量", "森林覆盖率");
        catalog.Subjects.Should().ContainSingle();
        catalog.Sources.Select(source => source.Id).Should().Equal("annual-data", "plan-14");
        catalog.Observations.Should().HaveCount(36).And.OnlyContain(observation => observation.At != null);
        catalog.Targets.Should().HaveCount(7);
    }
}
