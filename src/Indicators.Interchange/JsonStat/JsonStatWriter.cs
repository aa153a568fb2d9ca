using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// Writes cubes as JSON-stat 2.0: numbers by their digits, what JSON-stat has no place for in <c>extension.indicators</c>.
/// </summary>
internal sealed class JsonStatWriter(Utf8JsonWriter json, CollectedRows sink, Language language)
{
    public const string Extension = "indicators";

    public const string Definitions = "definitions";

    public const string Attributes = "attributes";

    /// <summary>Text is written as it is, and no number is touched.</summary>
    public static JsonWriterOptions Options => new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write()
    {
        JsonStatLayout[] cubes = [.. JsonStatLayout.Of(sink, sink.Observations), .. JsonStatLayout.Of(sink, sink.Targets)];
        json.WriteStartObject();
        json.WriteString("version", "2.0");
        json.WriteString("class", cubes.Length == 1 ? "dataset" : "collection");
        if (cubes.Length == 1)
        {
            WriteCube(cubes[0], withDefinitions: true);
        }
        else
        {
            WriteItems(cubes);
            json.WriteStartObject("extension");
            json.WriteStartObject(Extension);
            WriteDefinitions();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteItems(JsonStatLayout[] cubes)
    {
        json.WriteStartObject("link");
        json.WriteStartArray("item");
        foreach (JsonStatLayout cube in cubes)
        {
            json.WriteStartObject();
            json.WriteString("version", "2.0");
            json.WriteString("class", "dataset");
            WriteCube(cube, withDefinitions: false);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCube(JsonStatLayout cube, bool withDefinitions)
    {
        if (cube.Categories[0].Count == 1 && sink.NameOf(cube.Axes[0], cube.Categories[0][0]) is { } name)
            json.WriteString("label", name.In(language));
        WriteAxes(cube);
        (long Cell, string?[] Row)[] rows = [.. cube.Rows.Select(row => (cube.CellOf(row), row)).OrderBy(one => one.Item1)];
        WriteValues(cube, rows);
        WriteStatus(rows);
        json.WriteStartObject("extension");
        json.WriteStartObject(Extension);
        WriteAttributes(rows);
        if (withDefinitions)
            WriteDefinitions();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteAxes(JsonStatLayout cube)
    {
        json.WriteStartArray("id");
        foreach (int column in cube.Axes)
            json.WriteStringValue(sink.Columns[column].Id);
        json.WriteEndArray();
        json.WriteStartArray("size");
        foreach (IReadOnlyList<string> axis in cube.Categories)
            json.WriteNumberValue(axis.Count);
        json.WriteEndArray();
        json.WriteStartObject("role");
        foreach ((string role, string concept) in ((string, string)[])[("time", Concepts.Time), ("geo", Concepts.Area),
            ("metric", Concepts.Indicator)])
        {
            json.WriteStartArray(role);
            json.WriteStringValue(concept);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("dimension");
        for (int i = 0; i < cube.Axes.Count; i++)
            WriteAxis(cube, i);
        json.WriteEndObject();
    }

    private void WriteAxis(JsonStatLayout cube, int axis)
    {
        int column = cube.Axes[axis];
        json.WriteStartObject(sink.Columns[column].Id);
        json.WriteString("label", sink.Columns[column].Name?.In(language) ?? sink.Columns[column].Id);
        json.WriteStartObject("category");
        json.WriteStartArray("index");
        foreach (string code in cube.Categories[axis])
            json.WriteStringValue(code);
        json.WriteEndArray();
        json.WriteStartObject("label");
        foreach (string code in cube.Categories[axis])
            json.WriteString(code, sink.NameOf(column, code)?.In(language) ?? code);
        json.WriteEndObject();
        if (axis == 0)
            WriteUnits(cube);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>The unit of an indicator whose figures all have the same, and how many decimals the longest has.</summary>
    private void WriteUnits(JsonStatLayout cube)
    {
        int decimals = sink.PlaceOf(Concepts.Decimals);
        (string Indicator, string Unit, IEnumerable<string?[]> Rows)[] all =
        [
            .. cube.Rows.GroupBy(row => CodeText.Unescape(row[cube.Axes[0]] ?? ""))
                .Select(figures => (figures.Key, UnitOf(figures), figures.AsEnumerable())).Where(one => one.Item2.Length > 0),
        ];
        if (all.Length == 0)
            return;
        json.WriteStartObject("unit");
        foreach ((string indicator, string label, IEnumerable<string?[]> rows) in all)
        {
            json.WriteStartObject(indicator);
            json.WriteString("label", label);
            json.WriteNumber("decimals",
                rows.Max(row => int.TryParse(row[decimals], CultureInfo.InvariantCulture, out int places) ? places : 0));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>The unit that all rows have, as words; empty where they have several.</summary>
    private string UnitOf(IEnumerable<string?[]> rows)
    {
        int unit = sink.PlaceOf(Concepts.Unit), power = sink.PlaceOf(Concepts.Multiplier);
        string[] units = [.. rows.Select(row => row[power] is { Length: > 0 } and not "0"
            ? $"{row[unit]} × 10^{row[power]}"
            : row[unit] ?? "").Distinct()];
        return units is [{ Length: > 0 } one] ? CodeText.Unescape(one) : "";
    }

    /// <summary>An array where most cells have something, an object of those that have else.</summary>
    private void WriteValues(JsonStatLayout cube, (long Cell, string?[] Row)[] rows)
    {
        int value = sink.PlaceOf(Concepts.Value);
        if (cube.Size > rows.Length * 2d)
        {
            json.WriteStartObject("value");
            foreach ((long cell, string?[] row) in rows.Where(one => !string.IsNullOrEmpty(one.Row[value])))
            {
                json.WritePropertyName(InvariantText.Of(cell));
                json.WriteRawValue(row[value]!);
            }

            json.WriteEndObject();
            return;
        }

        json.WriteStartArray("value");
        int next = 0;
        for (long cell = 0; cell < (long)cube.Size; cell++)
        {
            if (next < rows.Length && rows[next].Cell == cell && rows[next++].Row[value] is { Length: > 0 } number)
                json.WriteRawValue(number);
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private void WriteStatus((long Cell, string?[] Row)[] rows)
    {
        int status = sink.PlaceOf(Concepts.Status);
        if (rows.Any(one => one.Row[status] is not ("A" or null or "")))
            WriteByCell("status", status, rows);
    }

    private void WriteAttributes((long Cell, string?[] Row)[] rows)
    {
        json.WriteStartObject(Attributes);
        for (int i = 0; i < sink.Columns.Length; i++)
        {
            if (sink.Columns[i] is { Kind: ColumnKind.Attribute, Id: not (Concepts.Status or Concepts.Definition) })
                WriteByCell(sink.Columns[i].Id, i, rows);
        }

        json.WriteEndObject();
    }

    /// <summary>One text where all cells have the same, else those of the cells that have one.</summary>
    private void WriteByCell(string name, int column, (long Cell, string?[] Row)[] rows)
    {
        string first = rows.Length == 0 ? "" : rows[0].Row[column] ?? "";
        if (rows.All(one => (one.Row[column] ?? "") == first))
        {
            if (first.Length > 0)
                json.WriteString(name, first);
            return;
        }

        json.WriteStartObject(name);
        foreach ((long cell, string?[] row) in rows.Where(one => !string.IsNullOrEmpty(one.Row[column])))
            json.WriteString(InvariantText.Of(cell), row[column]);
        json.WriteEndObject();
    }

    private void WriteDefinitions()
    {
        json.WriteStartArray(Definitions);
        foreach (string?[] row in sink.Definitions)
        {
            json.WriteStartObject();
            for (int i = 0; i < row.Length; i++)
            {
                if (!string.IsNullOrEmpty(row[i]))
                    json.WriteString(sink.Columns[i].Id, row[i]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
