using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A catalogue that is written as JSON-stat and read comes back the same but for the order of its observations.</summary>
public sealed class JsonStatLawTests
{
    [Property(MaxTest = 300, Replay = "4049,8097")]
    public void Every_catalogue_comes_back(int seed, bool normalized) =>
        Returns(RandomCatalogs.Make(seed), new ExportOptions { Scale = normalized ? ScaleStyle.Normalize : ScaleStyle.Preserve });

    [Fact]
    public void The_whole_record_of_Chongqing_comes_back() =>
        Returns(CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog")), ExportOptions.Default);

    private static void Returns(IndicatorCatalog catalog, ExportOptions options)
    {
        using var stream = new MemoryStream();
        ExportReport written = JsonStat.Write(catalog, stream, options);
        stream.Position = 0;
        ImportReport report = JsonStat.Read(stream, "catalog.json");
        report.Diagnostics.Should().BeEmpty();
        report.Catalog.Targets.Should().Equal(catalog.Targets);
        SameLines.Of(report.Catalog).Should().BeEquivalentTo(SameLines.Of(catalog));
        written.Observations.Should().Be(catalog.Observations.Count);
    }
}
