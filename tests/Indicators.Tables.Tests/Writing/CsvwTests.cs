using System.Text;
using System.Text.Json;
using Sylvan.Data.Csv;

namespace Indicators.Tables.Tests.Writing;

/// <summary>The metadata beside a CSV names every column of it, with its type.</summary>
public sealed class CsvwTests
{
    [Fact]
    public void Every_column_of_the_file_is_described()
    {
        OutputTable table = OutputTables.Observations(IndicatorCatalog.Empty);
        using var csv = new MemoryStream();
        using var json = new MemoryStream();
        CsvTable.Write(table, csv);
        CsvwMetadata.Write(table, "observations.csv", json);
        JsonElement root = JsonDocument.Parse(json.ToArray()).RootElement;
        root.GetProperty("url").GetString().Should().Be("observations.csv");
        JsonElement[] columns = [.. root.GetProperty("tableSchema").GetProperty("columns").EnumerateArray()];
        using CsvDataReader reader = CsvDataReader.Create(new StringReader(Encoding.UTF8.GetString(csv.ToArray())));
        columns.Select(column => column.GetProperty("name").GetString()).Should().Equal(Enumerable.Range(0, reader.FieldCount).Select(reader.GetName));
        columns.Should().AllSatisfy(column => column.GetProperty("titles").GetProperty("zh").GetString().Should().NotBeNullOrEmpty());
        columns.Single(column => column.GetProperty("name").GetString() == "number").GetProperty("datatype").GetString().Should().Be("decimal");
        columns.Single(column => column.GetProperty("name").GetString() == "published_on").GetProperty("datatype").GetString().Should().Be("date");
    }
}
