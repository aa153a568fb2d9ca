using Indicators.Tests.Samples;

namespace Indicators.Tables.Tests;

/// <summary>map and import of the console program, as a script runs them.</summary>
public class TableCommandTests
{
    private const string Csv = "地区,2019年,2018年\n北京市,2190.1,2191.7\n天津市,1385,…\n";

    [Fact]
    public void Map_writes_a_mapping_and_import_takes_it_with_answers()
    {
        string folder = Directory.CreateTempSubdirectory("tables").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), Csv);
            (int code, string output, string error) = ToolProgram.RunIn(folder, "map", "a.csv", "-o", "m.json", "--lang", "en");
            code.Should().Be(1);
            output.Should().Contain("2 questions");
            error.Should().Contain("--answer 'unit=").And.Contain("--answer 'indicator=a'");
            (code, output, error) = ToolProgram.RunIn(folder, "import", "a.csv", "--map", "m.json", "--answer", "unit=万人", "--answer", "indicator=常住人口", "-o", "c.json");
            (code, error.Contains("IND6108", StringComparison.Ordinal)).Should().Be((0, true), output + error);
            File.ReadAllText(Path.Combine(folder, "c.json")).Should().Contain("\"value\": \"2190.1万人\"").And.Contain("\"at\": \"a.csv: B2\"");
            ToolProgram.RunIn(folder, "map", "a.csv", "--answer", "unit=万人", "--answer", "indicator=常住人口").ExitCode.Should().Be(0);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void What_cannot_be_read_ends_with_status_2()
    {
        string folder = Directory.CreateTempSubdirectory("tables").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), Csv);
            File.WriteAllText(Path.Combine(folder, "empty.csv"), "");
            File.WriteAllText(Path.Combine(folder, "bad.json"), "{ \"colour\": 1 }");
            ToolProgram.RunIn(folder, "map", "none.csv").ExitCode.Should().Be(2);
            ToolProgram.RunIn(folder, "map", "empty.csv").ExitCode.Should().Be(2);
            ToolProgram.RunIn(folder, "map", "a.csv", "--map", "bad.json").Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("$.colour"));
            ToolProgram.RunIn(folder, "import", "a.csv", "--answer", "colour=red", "-o", "c.json").ExitCode.Should().Be(2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
