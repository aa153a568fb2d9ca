using System.Text;
using Indicators.Json;

namespace Indicators.Tests.Json;

public class RoundTripTests
{
    public static TheoryData<string> Catalogs => new()
    {
        RepositoryFiles.ChongqingCatalog,
        RepositoryFiles.TestData("catalogs/hard-statements"),
        RepositoryFiles.TestData("catalogs/zhejiang-415x.json"),
        RepositoryFiles.TestData("catalogs/jiangsu-1650.json"),
        RepositoryFiles.TestData("catalogs/hunan-4x4.json"),
        RepositoryFiles.TestData("format-1"),
    };

    [Theory]
    [MemberData(nameof(Catalogs))]
    public void A_canonical_file_that_is_read_and_written_comes_back_byte_for_byte(string path)
    {
        IndicatorCatalog catalog = CatalogReader.Read(path);

        foreach (CatalogFile written in CatalogWriter.ToFiles(catalog))
        {
            string onDisk = Directory.Exists(path) ? Path.Combine(path, written.Name) : path;
            Encoding.UTF8.GetString(written.Utf8.Span).Should().Be(File.ReadAllText(onDisk), written.Name);
        }
    }
}
