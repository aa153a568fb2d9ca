using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Reporting.Drawing;

/// <summary>
/// What the specifications have in common. Days are read as UTC: in a western time zone 31 December would else be drawn as the 30th.
/// </summary>
internal static class VegaLite
{
    private const int BandSize = 28;

    public static string Write(string title, string description, Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://vega.github.io/schema/vega-lite/v6.json");
            json.WriteString("title", PrintableText.Of(title));
            json.WriteString("description", PrintableText.Of(description));
            content(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    public static void Data(Utf8JsonWriter json, IEnumerable<Action<Utf8JsonWriter>> rows)
    {
        json.WriteStartObject("data");
        json.WriteStartArray("values");
        foreach (Action<Utf8JsonWriter> row in rows)
        {
            json.WriteStartObject();
            row(json);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>A layer along one line: a bar, a tick or a point at a field. Without a zero a bar is drawn as a point.</summary>
    public static void Layer(Utf8JsonWriter json, string mark, string field, int size, bool zero)
    {
        json.WriteStartObject();
        json.WriteStartObject("mark");
        json.WriteString("type", mark == "bar" && !zero ? "point" : mark);
        json.WriteNumber("size", size);
        json.WriteEndObject();
        json.WriteStartObject("encoding");
        Field(json, "x", field, zero);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A band behind the others, from one field to another.</summary>
    public static void Band(Utf8JsonWriter json, string from, string to, string colour, bool zero)
    {
        json.WriteStartObject();
        json.WriteStartObject("mark");
        json.WriteString("type", "bar");
        json.WriteNumber("size", BandSize);
        json.WriteString("color", colour);
        json.WriteEndObject();
        json.WriteStartObject("encoding");
        Field(json, "x", from, zero);
        Second(json, "x2", to);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Field(Utf8JsonWriter json, string channel, string field, bool zero)
    {
        json.WriteStartObject(channel);
        json.WriteString("field", field);
        json.WriteString("type", "quantitative");
        json.WriteNull("title");
        json.WriteStartObject("scale");
        json.WriteBoolean("zero", zero);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    public static void Day(Utf8JsonWriter json)
    {
        json.WriteStartObject("x");
        json.WriteString("field", "day");
        json.WriteString("type", "temporal");
        json.WriteNull("title");
        json.WriteStartObject("scale");
        json.WriteString("type", "utc");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A layer over time of the rows of one kind.</summary>
    public static void TimeLayer(Utf8JsonWriter json, string kind, string mark, bool dashed = false)
    {
        json.WriteStartObject();
        json.WriteStartArray("transform");
        json.WriteStartObject();
        json.WriteString("filter", $"datum.kind === '{kind}'");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("mark");
        json.WriteString("type", mark);
        if (dashed)
            Dashes(json);
        json.WriteEndObject();
        json.WriteStartObject("encoding");
        Day(json);
        Field(json, "y", mark == "rule" ? "low" : "value", zero: false);
        if (mark == "rule")
            Second(json, "y2", "high");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A layer of columns over periods, in the order they are given.</summary>
    public static void ColumnLayer(Utf8JsonWriter json, string mark, string field)
    {
        json.WriteStartObject();
        json.WriteString("mark", mark);
        json.WriteStartObject("encoding");
        json.WriteStartObject("x");
        json.WriteString("field", "period");
        json.WriteString("type", "ordinal");
        json.WriteNull("sort");
        json.WriteNull("title");
        json.WriteEndObject();
        Field(json, "y", field, zero: true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Dashes(Utf8JsonWriter json)
    {
        json.WriteStartArray("strokeDash");
        json.WriteNumberValue(5);
        json.WriteNumberValue(4);
        json.WriteEndArray();
    }

    private static void Second(Utf8JsonWriter json, string channel, string field)
    {
        json.WriteStartObject(channel);
        json.WriteString("field", field);
        json.WriteEndObject();
    }
}
