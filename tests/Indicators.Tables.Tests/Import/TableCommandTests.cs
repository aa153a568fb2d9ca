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
            (code, error.Contains("IND6308", StringComparison.Ordinal)).Should().Be((0, true), output + error);
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
            foreach (string[] command in new[] { new[] { "import", "a.csv", "-o", "c.json" }, ["map", "a.csv"] })
            {
                ToolProgram.RunIn(folder, [.. command, "--map", "bad.json"]).Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("$.colour") && run.Error.Contains("bad.json"));
                ToolProgram.RunIn(folder, [.. command, "--answer", "colour=red"]).Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("“colour=red”没有回答任何问题") && !run.Error.Contains("Parameter"));
                ToolProgram.RunIn(folder, [.. command, "--map", "none.json"]).Should().Match<(int ExitCode, string Output, string Error)>(run => run.ExitCode == 2 && run.Error.Contains("none.json"));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Into_adds_to_a_catalogue_whose_series_tell_a_wrong_unit()
    {
        string folder = Directory.CreateTempSubdirectory("tables").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), "地区,2019年常住人口（万人）,2018年常住人口（万人）\n北京市,2190.1,2191.7\n天津市,1385,1383\n");
            File.WriteAllText(Path.Combine(folder, "b.csv"), "地区,2020年常住人口（万人）\n北京市,2189\n天津市,13870000\n");
            ToolProgram.RunIn(folder, "import", "a.csv", "-o", "c.json").ExitCode.Should().Be(0);
            (int code, string output, string error) = ToolProgram.RunIn(folder, "import", "b.csv", "--into", "c.json", "-o", "c.json", "--lang", "en");
            code.Should().Be(1);
            error.Should().Contain("b.csv: B3: IND6316").And.Contain("about 10000 times");
            output.Should().StartWith("1 observations, 1 series, 1 diagnostics");
            IndicatorCatalog merged = Indicators.Json.CatalogReader.Read(Path.Combine(folder, "c.json"));
            merged.Indicators.Should().ContainSingle();
            merged.Subjects.Should().HaveCount(2);
            merged.Observations.Select(o => o.At).Should().Equal("a.csv: B2", "a.csv: C2", "a.csv: B3", "a.csv: C3", "b.csv: B2");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Into_a_catalogue_that_says_otherwise_writes_nothing()
    {
        string folder = Directory.CreateTempSubdirectory("tables").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), "地区,2019年常住人口（万人）\n北京市,2190.1\n");
            File.WriteAllText(Path.Combine(folder, "c.json"), """{ "formatVersion": 1, "sources": [ { "id": "a", "title": "Another", "publisher": "Somebody" } ] }""");
            (int code, _, string error) = ToolProgram.RunIn(folder, "import", "a.csv", "--into", "c.json", "-o", "d.json");
            code.Should().Be(2);
            error.Should().Contain("sources").And.Contain("IND");
            File.Exists(Path.Combine(folder, "d.json")).Should().BeFalse();
            ToolProgram.RunIn(folder, "import", "a.csv", "--into", "none.json", "-o", "d.json").ExitCode.Should().Be(2);
            ToolProgram.RunIn(folder, "import", "-", "--into", "-", "-o", "d.json", "--lang", "en").Error.Should().Contain("Standard input can be read once");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Map_into_a_catalogue_proposes_its_indicators_and_tells_a_wrong_magnitude()
    {
        string folder = Directory.CreateTempSubdirectory("tables").FullName;
        try
        {
            File.WriteAllText(Path.Combine(folder, "a.csv"), "地区,2019年地区生产总值（亿元）,2018年地区生产总值（亿元）\n北京市,35445.1,33106\n天津市,14055.5,13362.9\n");
            File.WriteAllText(Path.Combine(folder, "b2020.csv"), "地区,2020年国内生产总值（亿元）\n北京市,36102.6\n天津市,140083700\n");
            ToolProgram.RunIn(folder, "import", "a.csv", "-o", "c.json").ExitCode.Should().Be(0);
            (int code, string output, string error) = ToolProgram.RunIn(folder, "map", "b2020.csv", "--into", "c.json", "-o", "m.json", "--lang", "en");
            code.Should().Be(1, output + error);
            error.Should().Contain("--answer 'indicator:国内生产总值=地区生产总值'");
            File.ReadAllText(Path.Combine(folder, "m.json")).Should().Contain("\"files\": \"b*.csv\"");
            (code, output, error) = ToolProgram.RunIn(folder, "map", "b2020.csv", "--into", "c.json", "--answer", "indicator:国内生产总值=地区生产总值", "--lang", "en");
            error.Should().Contain("B3: IND6316").And.Contain("about 10000 times");
            ToolProgram.RunIn(folder, "map", "b2020.csv", "--into", "none.json").ExitCode.Should().Be(2);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_long_file_is_read_row_by_row_to_the_same_catalogue()
    {
        string folder = Directory.CreateTempSubdirectory("tables").FullName;
        try
        {
            // Longer than what is read whole.
            IEnumerable<string> rows = Enumerable.Range(0, 100_000).Select(row => $"区域{row % 50:000}区,{1950 + row / 50 % 70}年,某种名称较长的产品{row / 3500:00}产量,万吨,{row % 97}.{row % 10}5");
            string text = "地区,年份,指标,单位,数值\n" + string.Join('\n', rows) + "\n";
            System.Text.Encoding.UTF8.GetByteCount(text).Should().BeGreaterThan(4 << 20);
            File.WriteAllText(Path.Combine(folder, "long.csv"), text);
            (int code, string output, string error) = ToolProgram.RunIn(folder, "import", "long.csv", "-o", "c.json", "--lang", "en");
            (code, output.StartsWith("100000 observations, 1450 series", StringComparison.Ordinal)).Should().Be((0, true), output + error);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
