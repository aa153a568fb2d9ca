using Indicators.Json;
using Indicators.Tests;
using Indicators.Tests.Samples;

namespace Indicators.Interchange.Tests;

/// <summary>import and export of JSON-stat, Eurostat's tables, Open SDG folders and IATI results, the format found by the content.</summary>
public sealed class FormatProgramTests : IDisposable
{
    private static readonly string Chongqing = RepositoryRoot.File("samples", "Chongqing", "catalog");

    private readonly string _folder = Directory.CreateTempSubdirectory("formats").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Results_of_IATI_go_out_and_come_back()
    {
        string file = In("results");
        (int written, string summary, string dropped) = ToolProgram.Run("export", Chongqing, "--format", "iati", "-o", file, "--lang", "en");
        summary.Should().StartWith("333 observations, 96 targets written");
        written.Should().Be(dropped.Contains("IND6282", StringComparison.Ordinal) ? 1 : 0);
        (int read, string line, string error) = ToolProgram.Run("import", file, "-o", In("back.json"), "--lang", "en");
        read.Should().Be(0, error);
        line.Trim().Should().Be("333 observations, 292 series, 0 diagnostics; 96 targets");
        CatalogReader.Read(In("back.json")).HasSameContent(CatalogReader.Read(Chongqing)).Should().BeTrue();
    }

    [Fact]
    public void A_site_goes_out_comes_back_and_is_assessed()
    {
        (int written, string summary, string dropped) = ToolProgram.Run("export", Chongqing, "--format", "opensdg", "-o", In("site"), "--lang", "en");
        written.Should().Be(1, "what a table of years has no place for is a finding");
        summary.Should().Contain("96 targets written");
        dropped.Should().Contain("IND6132");
        ToolProgram.Run("import", In("site"), "-o", In("back.json")).Item1.Should().Be(0);
        (int exit, string progress, string error) = ToolProgram.Run("progress", In("back.json"), "--as-of", "2024-12-31", "--scheme", "statcan", "--lang", "en");
        exit.Should().BeOneOf([0, 1], error);
        progress.Should().Contain("statcan");
    }

    [Fact]
    public void A_site_cannot_go_to_standard_output() =>
        ToolProgram.Run("export", Chongqing, "--format", "opensdg", "-o", "-").Item1.Should().Be(2);

    [Theory]
    [InlineData("a.dat", "freq,unit,geo\\TIME_PERIOD\t2020 \nA,PC,AT\t1.5 p\n")]
    [InlineData("b.dat", "{ \"version\": \"2.0\", \"class\": \"dataset\", \"id\": [\"time\"], \"size\": [1], \"dimension\": { \"time\": { \"category\": { \"index\": [\"2020\"] } } }, \"value\": [1.5] }")]
    [InlineData("c.dat", "{ \"dataset\": { \"dimension\": { \"id\": [\"time\"], \"size\": [1], \"time\": { \"category\": { \"index\": [\"2020\"] } } }, \"value\": [1.5] } }")]
    [InlineData("d.dat", "<?xml version=\"1.0\"?>\n<iati-activities version=\"2.03\"><iati-activity><iati-identifier>A</iati-identifier><result type=\"1\"><title><narrative>R</narrative></title><indicator measure=\"1\"><title><narrative>I</narrative></title><period><period-start iso-date=\"2020-01-01\"/><period-end iso-date=\"2020-12-31\"/><actual value=\"1.5\"/></period></indicator></result></iati-activity></iati-activities>")]
    [InlineData("indicator_1-1-1.csv", "Year,Value\n2020,1.5\n")]
    public void The_content_shows_the_format(string name, string text)
    {
        File.WriteAllText(In(name), text);
        (int exit, string output, string error) = ToolProgram.Run("import", In(name), "-o", In("x.json"), "--lang", "en");
        exit.Should().BeOneOf([0, 1], error);
        output.Should().StartWith("1 observations, 1 series");
        Observation read = CatalogReader.Read(In("x.json")).Observations.Single();
        read.Period.Should().Be(TimePeriod.Year(2020));
        read.Figure.Amount.Should().Be(1.5m);
    }

    private string In(string name) => Path.Combine(_folder, name);
}
