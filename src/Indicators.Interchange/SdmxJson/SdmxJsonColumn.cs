using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace Indicators.Interchange;

/// <summary>A column as an SDMX-JSON component: a dimension with its values, a number, or a text that stands in the data.</summary>
internal sealed class SdmxJsonColumn(DataColumn column)
{
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private readonly List<(string Code, LocalizedText? Name)> _values = [];

    public string Id => column.Id;

    public ColumnKind Kind => column.Kind;

    public bool IsDefinition => column.Id == Concepts.Definition;

    public bool IsObservationAttribute => column.Kind == ColumnKind.Attribute && !IsDefinition;

    public bool IsInObservation => column.Kind == ColumnKind.Measure || IsObservationAttribute;

    private bool IsNumber => column.Id is Concepts.Value or Concepts.Upper or Concepts.Multiplier or Concepts.Decimals;

    public int IndexOf(string code, LocalizedText? name)
    {
        if (_indexes.TryGetValue(code, out int index))
            return index;
        _indexes.Add(code, index = _values.Count);
        _values.Add((code, name));
        return index;
    }

    public void Write(Utf8JsonWriter json, Language language, int position, IEnumerable<string> dimensions)
    {
        json.WriteStartObject();
        json.WriteString("id", column.Id);
        WriteNames(json, column.Name!, language);
        if (Kind == ColumnKind.Dimension)
            json.WriteNumber("keyPosition", position);
        json.WriteStartArray("roles");
        json.WriteStringValue(column.Id);
        json.WriteEndArray();
        if (Kind == ColumnKind.Attribute)
            WriteRelationship(json, dimensions);
        if (Kind == ColumnKind.Dimension)
            WriteValues(json, language);
        json.WriteEndObject();
    }

    /// <summary>A number as it is written, digit for digit; a text as a text.</summary>
    public void WriteValue(Utf8JsonWriter json, string? value)
    {
        if (string.IsNullOrEmpty(value))
            json.WriteNullValue();
        else if (IsNumber)
            json.WriteRawValue(value);
        else
            json.WriteStringValue(value);
    }

    public static void WriteNames(Utf8JsonWriter json, LocalizedText name, Language language)
    {
        json.WriteString("name", name.In(language));
        json.WriteStartObject("names");
        foreach ((Language one, string wording) in name.Wordings)
            json.WriteString(one.Tag.ToLowerInvariant(), wording);
        json.WriteEndObject();
    }

    private void WriteRelationship(Utf8JsonWriter json, IEnumerable<string> dimensions)
    {
        json.WriteStartObject("relationship");
        if (IsDefinition)
        {
            json.WriteStartArray("dimensions");
            foreach (string dimension in dimensions)
                json.WriteStringValue(dimension);
            json.WriteEndArray();
        }
        else
        {
            json.WriteStartObject("observation");
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteValues(Utf8JsonWriter json, Language language)
    {
        if (_values.Count == 0)
            return;
        json.WriteStartArray("values");
        foreach ((string code, LocalizedText? name) in _values)
        {
            json.WriteStartObject();
            if (column.Id == Concepts.Time)
                WriteTime(json, code);
            else
                WriteCode(json, code, name, language);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteCode(Utf8JsonWriter json, string code, LocalizedText? name, Language language)
    {
        json.WriteString("id", code);
        WriteNames(json, name ?? new LocalizedText(null, code), language);
    }

    /// <summary>A period is a value, for a range is no id; with its first and last instant.</summary>
    private static void WriteTime(Utf8JsonWriter json, string code)
    {
        json.WriteString("value", code);
        if (!TimePeriod.TryParse(code, out TimePeriod period))
            return;
        json.WriteString("start", $"{Day(period.Start)}T00:00:00Z");
        json.WriteString("end", $"{Day(period.End)}T23:59:59Z");
    }

    private static string Day(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
