using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;

namespace Indicators.Interchange;

/// <summary>
/// Collects the rows of a catalogue and writes them as an SDMX-JSON 2.1 data message: flat observations, codes by their
/// place.
/// </summary>
internal sealed class SdmxJsonSink(Stream stream, ExportOptions options, LocalDate? prepared) : IRowSink
{
    private readonly List<(string Key, string?[] Values)> _observations = [];
    private readonly List<(string Key, string Definition)> _groups = [];
    private readonly StringBuilder _key = new();
    private ImmutableArray<SdmxJsonColumn> _columns = [];
    private string?[] _values = [];
    private int _at;
    private bool _isGroup;

    public void Begin(ImmutableArray<DataColumn> columns)
    {
        _columns = [.. columns.Select(column => new SdmxJsonColumn(column))];
        _values = new string?[_columns.Length];
    }

    public void Cell(ReadOnlySpan<char> text) => Put(text.ToString(), null);

    public void Cell(string code, LocalizedText name) => Put(code, name);

    public void Off()
    {
        _isGroup = true;
        SeparateKey();
        _at++;
    }

    public void EndRow()
    {
        int definition = _columns.Length - 1;
        if (_values[definition] is { Length: > 0 } text)
            _groups.Add((_key.ToString(), text));
        if (!_isGroup)
            _observations.Add((_key.ToString(), _values));
        _values = new string?[_columns.Length];
        _key.Clear();
        (_at, _isGroup) = (0, false);
    }

    /// <summary>Writes the message.</summary>
    public void Write()
    {
        var options = new JsonWriterOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            Indented = true,
            NewLine = "\n",
            IndentSize = 1,
        };
        using var json = new Utf8JsonWriter(stream, options);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.sdmx.org/2.1/sdmx-json-data-schema.json");
        WriteMeta(json);
        json.WriteStartObject("data");
        json.WriteStartArray("structures");
        WriteStructure(json);
        json.WriteEndArray();
        json.WriteStartArray("dataSets");
        WriteSet(json);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Put(string text, LocalizedText? name)
    {
        SdmxJsonColumn column = _columns[_at];
        if (column.Kind == ColumnKind.Dimension)
        {
            SeparateKey();
            _key.Append(CultureInfo.InvariantCulture, $"{column.IndexOf(text, name)}");
        }
        else
        {
            _values[_at] = text;
        }

        _at++;
    }

    private void SeparateKey()
    {
        if (_at > 0)
            _key.Append(':');
    }

    private void WriteMeta(Utf8JsonWriter json)
    {
        json.WriteStartObject("meta");
        json.WriteString("id", "indicators");
        json.WriteString("prepared", $"{prepared?.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) ?? "1970-01-01"}T00:00:00Z");
        json.WriteBoolean("test", false);
        json.WriteStartArray("contentLanguages");
        json.WriteStringValue(options.Language.Tag.ToLowerInvariant());
        json.WriteEndArray();
        json.WriteStartObject("sender");
        json.WriteString("id", CodeText.Escape(options.Structure.Split(':')[0]));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteStructure(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteLinks(json);
        WriteNames(json, InterchangeWordings.Table["structure.name"]);
        WriteLevel(json, "dimensions", "observation", column => column.Kind == ColumnKind.Dimension);
        WriteLevel(json, "measures", "observation", column => column.Kind == ColumnKind.Measure);
        json.WriteStartObject("attributes");
        WriteComponents(json, "dimensionGroup", column => column.IsDefinition);
        WriteComponents(json, "observation", column => column.IsObservationAttribute);
        json.WriteEndObject();
        json.WriteStartArray("dataSets");
        json.WriteNumberValue(0);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteLevel(Utf8JsonWriter json, string name, string level, Func<SdmxJsonColumn, bool> which)
    {
        json.WriteStartObject(name);
        WriteComponents(json, level, which);
        json.WriteEndObject();
    }

    private void WriteComponents(Utf8JsonWriter json, string level, Func<SdmxJsonColumn, bool> which)
    {
        json.WriteStartArray(level);
        int position = 0;
        foreach (SdmxJsonColumn column in _columns.Where(which))
            column.Write(json, options.Language, position++, Dimensions());
        json.WriteEndArray();
    }

    private IEnumerable<string> Dimensions() => _columns.Where(column => column.Kind == ColumnKind.Dimension).Select(column => column.Id);

    private void WriteLinks(Utf8JsonWriter json)
    {
        json.WriteStartArray("links");
        json.WriteStartObject();
        json.WriteString("urn", $"urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow={options.Structure}");
        json.WriteString("rel", "dataflow");
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteNames(Utf8JsonWriter json, LocalizedText name) => SdmxJsonColumn.WriteNames(json, name, options.Language);

    private void WriteSet(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("structure", 0);
        json.WriteString("action", "Replace");
        WriteLinks(json);
        json.WriteStartObject("dimensionGroupAttributes");
        foreach ((string key, string definition) in _groups)
        {
            json.WriteStartArray(key);
            json.WriteStringValue(definition);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteStartObject("observations");
        foreach ((string key, string?[] values) in _observations)
            WriteObservation(json, key, values);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Measure and attributes, the empty ones at the end left out.</summary>
    private void WriteObservation(Utf8JsonWriter json, string key, string?[] values)
    {
        json.WriteStartArray(key);
        int last = _columns.Length - 1;
        while (last >= 0 && (!_columns[last].IsInObservation || string.IsNullOrEmpty(values[last])))
            last--;
        for (int i = 0; i <= last; i++)
        {
            if (_columns[i].IsInObservation)
                _columns[i].WriteValue(json, values[i]);
        }

        json.WriteEndArray();
    }
}
