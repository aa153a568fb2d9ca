using System.Text;
using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A catalogue that is written as SDMX-CSV and read comes back the same.</summary>
public sealed class SdmxCsvLawTests
{
    [Property(MaxTest = 300)]
    public void Every_catalogue_comes_back(int seed, bool older) =>
        Returns(RandomCatalogs.Make(seed), older ? SdmxCsvVersion.V20 : SdmxCsvVersion.V21, ExportOptions.Default);

    [Property(MaxTest = 100)]
    public void Whatever_labels_and_scale_it_is_written_with(int seed, int labels, bool normalized, bool lastMonth) =>
        Returns(RandomCatalogs.Make(seed), SdmxCsvVersion.V21, new ExportOptions
        {
            Labels = (SdmxLabels)(Math.Abs(labels % 3)),
            Scale = normalized ? ScaleStyle.Normalize : ScaleStyle.Preserve,
            YearToDate = lastMonth ? YearToDateStyle.LastMonth : YearToDateStyle.Range,
        });

    [Theory]
    [InlineData(SdmxCsvVersion.V20)]
    [InlineData(SdmxCsvVersion.V21)]
    public void The_whole_record_of_Chongqing_comes_back(SdmxCsvVersion version) =>
        Returns(CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog")), version, ExportOptions.Default);

    private static void Returns(IndicatorCatalog catalog, SdmxCsvVersion version, ExportOptions options)
    {
        using var stream = new MemoryStream();
        ExportReport written = SdmxCsv.Write(catalog, stream, version, options);
        stream.Position = 0;
        ImportReport report = SdmxCsv.Read(stream, "catalog.csv", new ImportOptions());
        report.Diagnostics.Should().BeEmpty(Encoding.UTF8.GetString(stream.ToArray()));
        SameCatalogs.Check(report.Catalog, catalog);
        written.Observations.Should().Be(catalog.Observations.Count);
        written.Targets.Should().Be(catalog.Targets.Count);
    }
}
