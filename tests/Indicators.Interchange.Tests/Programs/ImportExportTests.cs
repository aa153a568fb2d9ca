using Indicators.Json;
using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Interchange.Tests;

/// <summary>import and export as scripts use them: a process of its own, its streams redirected.</summary>
public sealed class ImportExportTests : IDisposable
{
    private static readonly string Chongqing = RepositoryRoot.File("samples", "Chongqing", "catalog");

    private readonly string _folder = Directory.CreateTempSubdirectory("interchange").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("sdmx-csv")]
    [InlineData("sdmx-csv-2.0")]
    [InlineData("sdmx-json")]
    [InlineData("jsonstat")]
    public void What_export_writes_import_reads_back(string format)
    {
        string file = In("out.dat");
        (int written, string summary, _) = ToolProgram.Run("export", Chongqing, "--format", format, "-o", file, "--lang", "en");
        written.Should().Be(0);
        summary.Should().StartWith("333 observations, 96 targets written");
        (int read, string line, string error) = ToolProgram.Run("import", file, "-o", In("back.json"), "--lang", "en");
        read.Should().Be(0, error);
        line.Trim().Should().Be("333 observations, 292 series, 0 diagnostics; 96 targets");
        CatalogReader.Read(In("back.json")).HasSameContent(CatalogReader.Read(Chongqing)).Should().BeTrue();
    }

    [Fact]
    public void Problems_go_to_standard_error_and_the_rest_is_read()
    {
        File.WriteAllText(In("a.csv"), "STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE\ndataflow,X:F,CN,A,2024,1\ndataflow,X:F,CN,A,20x4,1\n");
        (int exit, string output, string error) = ToolProgram.Run("import", In("a.csv"), "-o", In("a.json"), "--lang", "en");
        exit.Should().Be(1);
        output.Should().StartWith("1 observations, 1 series, ");
        error.Should().Contain("a.csv(3,").And.Contain("IND6113").And.NotContain("\u001b");
    }

    [Fact]
    public void A_question_is_asked_with_the_answer_that_would_settle_it()
    {
        File.WriteAllText(In("a.csv"), "STRUCTURE,STRUCTURE_ID,REF_AREA,INDICATOR,TIME_PERIOD,BETRAG\ndataflow,X:F,CN,A,2024,1\n");
        (int exit, _, string error) = ToolProgram.Run("import", In("a.csv"), "-o", In("a.json"), "--lang", "en");
        exit.Should().Be(1);
        error.Should().Contain("--answer 'value=");
        (_, string output, _) = ToolProgram.Run("import", In("a.csv"), "-o", In("a.json"), "--lang", "en", "--answer", "value=BETRAG", "--answer", "kind=flow");
        output.Should().StartWith("1 observations");
        CatalogReader.Read(In("a.json")).Indicators["A"].Kind.Should().Be(IndicatorKind.Flow);
    }

    [Theory]
    [InlineData("import", "missing.csv", "-o", "x.json")]
    [InlineData("import", "a.txt", "--format", "dbase", "-o", "x.json")]
    [InlineData("import", "a.txt", "--answer", "novalue", "-o", "x.json")]
    [InlineData("import", "a.txt")]
    [InlineData("import", "a.txt", "--format", "sdmx-csv", "--map", "a.txt", "-o", "x.json")]
    [InlineData("import", "a.txt", "--format", "sdmx-csv", "--structure", "a.txt", "-o", "x.json")]
    [InlineData("export", "missing", "--format", "sdmx-csv", "-o", "x.csv")]
    [InlineData("export", "a.txt", "--format", "dbase", "-o", "x.csv")]
    public void Bad_usage_and_what_cannot_be_read_end_with_2(params string[] arguments)
    {
        File.WriteAllText(In("a.txt"), "nothing of the kind");
        string[] placed = [.. arguments.Select(one => one.Contains('.') && !one.StartsWith('-') ? In(one) : one)];
        (int exit, string output, string error) = ToolProgram.Run(placed);
        exit.Should().Be(2);
        output.Should().BeEmpty();
        error.Should().NotBeEmpty();
    }

    [Fact]
    public void The_sample_makes_one_catalogue_of_three_formats()
    {
        (int exit, string output, string error) = SampleProgram.Run("Interchange", In("population.json"));
        exit.Should().Be(0, error);
        output.Should().Contain("2019 141008万人").And.Contain("2023 140967万人（初步）").And.Contain("往返一致");
        CatalogReader.Read(In("population.json")).Observations.Should().HaveCount(5);
    }

    private string In(string name) => Path.Combine(_folder, name);
}
