using System.Text;
using FsCheck;
using FsCheck.Xunit;
using Indicators.Json;
using Indicators.Tests;

namespace Indicators.Interchange.Tests;

/// <summary>A catalogue that is written as SDMX-JSON and read comes back the same.</summary>
public sealed class SdmxJsonLawTests
{
    [Property(MaxTest = 200, Replay = "4049,8097")]
    public void Every_catalogue_comes_back(DoNotSize<int> seed, bool normalized) => Returns(
        RandomCatalogs.Make(seed.Item), new ExportOptions { Scale = normalized ? ScaleStyle.Normalize : ScaleStyle.Preserve });

    [Fact]
    public void The_whole_record_of_Chongqing_comes_back() =>
        Returns(CatalogReader.Read(RepositoryRoot.File("samples", "Chongqing", "catalog")), ExportOptions.Default);

    [Fact]
    public void The_same_catalogue_gives_the_same_bytes()
    {
        IndicatorCatalog catalog = RandomCatalogs.Make(7);
        Written(catalog, ExportOptions.Default).Should().Equal(Written(catalog, ExportOptions.Default));
    }

    [Theory]
    [InlineData("超8.60亿元")]
    [InlineData("8.60亿元")]
    [InlineData("100亿元")]
    [InlineData("8.00元")]
    public void A_program_of_numbers_between_takes_no_zero_away(string figure)
    {
        IndicatorCatalog catalog = new IndicatorCatalogBuilder()
            .Add(new Subject("cn", SubjectKind.Region, new LocalizedText("中国")))
            .Add(new Indicator("gdp", new LocalizedText("生产总值"), StandardUnits.Yuan, IndicatorKind.Flow, Direction.Increase))
            .Observe("gdp", "cn", "2023", figure).Build();
        string text = Encoding.UTF8.GetString(Written(catalog, ExportOptions.Default))
            .Replace("[8.60,", "[8.6,", StringComparison.Ordinal).Replace("[8.00,", "[8,", StringComparison.Ordinal);
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        ImportReport report = SdmxJson.Read(stream, "catalog.json");
        report.Diagnostics.Should().BeEmpty();
        SameCatalogs.Check(report.Catalog, catalog);
    }

    private static void Returns(IndicatorCatalog catalog, ExportOptions options)
    {
        using var stream = new MemoryStream(Written(catalog, options));
        ImportReport report = SdmxJson.Read(stream, "catalog.json");
        report.Diagnostics.Should().BeEmpty();
        SameCatalogs.Check(report.Catalog, catalog);
    }

    private static byte[] Written(IndicatorCatalog catalog, ExportOptions options)
    {
        using var stream = new MemoryStream();
        SdmxJson.Write(catalog, stream, options);
        return stream.ToArray();
    }
}
