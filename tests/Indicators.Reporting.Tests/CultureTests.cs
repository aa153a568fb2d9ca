using Indicators.Tests;
using Indicators.Tests.Quantities;

namespace Indicators.Reporting.Tests;

/// <summary>No culture of a thread changes a page or a drawing.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => OtherCultures.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_report_is_the_same_under_every_culture(string name)
    {
        string[] before = Everything();
        OtherCultures.Under(name, () => Everything().Should().Equal(before));
    }

    private static string[] Everything()
    {
        IndicatorCatalog catalog = Json.CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog"));
        var report = Report.Of(catalog, new DateOnly(2025, 12, 31));
        return [HtmlReport.Write(report, Language.English), HtmlReport.Write(report, Language.Chinese), MarkdownReport.Write(report, Language.English)];
    }
}
