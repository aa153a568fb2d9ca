using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Indicators.Tables;

/// <summary>Writes what a CSV file's columns are, as the W3C's CSV on the Web has it: <c>observations.csv-metadata.json</c>.</summary>
/// <example><code>
/// using Stream file = File.Create("observations.csv-metadata.json");
/// CsvwMetadata.Write(OutputTables.Observations(catalog), "observations.csv", file);
/// </code></example>
public static class CsvwMetadata
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes the metadata of a table's file.</summary>
    /// <param name="table">The table.</param>
    /// <param name="csv">The name of the CSV file, in the same folder.</param>
    /// <param name="utf8">Where it goes; left open.</param>
    public static void Write(OutputTable table, string csv, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentException.ThrowIfNullOrEmpty(csv);
        ArgumentNullException.ThrowIfNull(utf8);
        using (var json = new Utf8JsonWriter(utf8, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "http://www.w3.org/ns/csvw");
            json.WriteString("url", csv);
            json.WriteStartObject("dialect");
            json.WriteString("encoding", "utf-8");
            json.WriteString("delimiter", ",");
            json.WriteBoolean("header", true);
            json.WriteEndObject();
            json.WriteStartObject("tableSchema");
            json.WriteStartArray("columns");
            foreach (OutputColumn column in table.Columns)
                WriteColumn(json, column);
            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        utf8.WriteByte((byte)'\n');
    }

    private static void WriteColumn(Utf8JsonWriter json, OutputColumn column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Id);
        json.WriteStartObject("titles");
        json.WriteString("und", column.Id);
        json.WriteString("zh", column.Title.In(Language.Chinese));
        json.WriteString("en", column.Title.In(Language.English));
        json.WriteEndObject();
        json.WriteString("datatype", DatatypeOf(column.Kind));
        json.WriteEndObject();
    }

    private static string DatatypeOf(OutputKind kind) => kind switch
    {
        OutputKind.Number => "decimal",
        OutputKind.Count => "integer",
        OutputKind.Date => "date",
        OutputKind.Truth => "boolean",
        _ => "string",
    };
}
