using System.Text;
using Indicators.Tests;
using Indicators.Tests.Quantities;

namespace Indicators.Interchange.Tests;

/// <summary>No culture of a thread changes what is written in a format of interchange, or what is read from it.</summary>
public sealed class CultureTests
{
    public static TheoryData<string> Cultures => OtherCultures.Names;

    [Theory]
    [MemberData(nameof(Cultures))]
    public void A_file_is_the_same_under_every_culture(string name)
    {
        string[] before = Everything();
        OtherCultures.Under(name, () => Everything().Should().Equal(before));
    }

    private static string[] Everything()
    {
        IndicatorCatalog catalog = Json.CatalogReader.Read(RepositoryRoot.File("samples", "Plans", "catalog"));
        return
        [
            Text(stream => SdmxCsv.Write(catalog, stream)), Text(stream => SdmxJson.Write(catalog, stream)),
            Text(stream => JsonStat.Write(catalog, stream)), Text(stream => IatiResults.Write(catalog, stream)),
        ];
    }

    private static string Text(Action<Stream> write)
    {
        using var stream = new MemoryStream();
        write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
