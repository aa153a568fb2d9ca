using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A catalogue that is written as SDMX-CSV and read comes back the same.</summary>
public sealed class SdmxCsvLawTests
{
    [Property(MaxTest = 300, Replay = "4049,8097")]
    public void Every_catalogue_comes_back(DoNotSize<int> seed, bool older) =>
        Returns(RandomCatalogs.Make(seed.Item), older ? SdmxCsvVersion.V20 : SdmxCsvVersion.V21, ExportOptions.Default);

    [Property(MaxTest = 100, Replay = "4049,8097")]
    public void Whatever_labels_and_scale_it_is_written_with(DoNotSize<int> seed, int labels, bool normalized, bool lastMonth) =>
        Returns(RandomCatalogs.Make(seed.Item), SdmxCsvVersion.V21, new ExportOptions
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

    [Fact]
    public void A_number_that_somebody_changed_counts_and_its_old_wording_is_told()
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国")))
            .Add(new Indicator("firms", new LocalizedText("企业数"), StandardUnits.Person, IndicatorKind.Stock, Direction.Increase))
            .Observe("firms", "cn", "2023", "超1.27万人").Build();
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream);
        string edited = Encoding.UTF8.GetString(stream.ToArray()).Replace(",1.27,PS,", ",1.30,PS,", StringComparison.Ordinal);
        ImportReport report = SdmxCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(edited)), "a.csv");
        report.Catalog.Observations.Should().ContainSingle().Which.Figure.Should().Be(Figure.Parse("超1.30万人"));
        report.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("IND6124");
    }

    [Theory]
    [InlineData(YearToDateStyle.Range, "_O,cn,gdp,G1Y,ACTUAL,1,2024-01-01/P9M,")]
    [InlineData(YearToDateStyle.LastMonth, "M,cn,gdp,G1Y_YTD,ACTUAL,1,2024-09,")]
    public void A_figure_from_January_on_is_a_range_or_its_last_month(YearToDateStyle style, string cells)
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国")))
            .Add(new Indicator("gdp", new LocalizedText("国内生产总值"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase))
            .Add(new Observation(new SeriesKey("gdp", "cn", Transformation.YearOnYearGrowth), TimePeriod.Months(2024, 1, 9), Figure.Parse("4.8%"))).Build();
        using var stream = new MemoryStream();
        SdmxCsv.Write(catalog, stream, SdmxCsvVersion.V21, new ExportOptions { YearToDate = style });
        Encoding.UTF8.GetString(stream.ToArray()).Should().Contain(cells + "4.8,PA,0,1,A,");
    }

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
