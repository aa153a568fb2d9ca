using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;

namespace Indicators.Interchange;

internal sealed partial class SdmxJsonRows
{
    private IEnumerable<bool> All()
    {
        foreach (JsonSpan set in _sets)
        {
            foreach (bool row in Set(set))
                yield return row;
        }
    }

    private IEnumerable<bool> Set(JsonSpan place)
    {
        _at = place.Start;
        Dictionary<string, JsonSpan> properties = JsonSpan.Properties(_bytes, place);
        _structure = StructureOf(properties);
        if (!TryAction(properties))
            yield break;
        string[] fixedCells = NewCells();
        foreach (JsonComponent dimension in _structure.Dimensions["dataSet"])
            fixedCells[PlaceOf(dimension)] = dimension.Values is [{ } only, ..] ? only : "";
        // A deletion names what goes: attributes of the whole set would make each of its rows one that deletes attributes.
        if (_action != RowAction.Delete && properties.TryGetValue("attributes", out JsonSpan attributes))
            Fill(fixedCells, attributes, _structure.Attributes["dataSet"]);
        if (properties.TryGetValue("dimensionGroupAttributes", out JsonSpan groups))
        {
            foreach (bool row in Groups(groups))
                yield return row;
        }

        if (properties.TryGetValue("series", out JsonSpan series))
        {
            foreach (bool row in Series(series, fixedCells))
                yield return row;
        }

        if (properties.TryGetValue("observations", out JsonSpan observations))
        {
            foreach (bool row in Observations(observations, fixedCells))
                yield return row;
        }
    }

    private JsonStructure StructureOf(Dictionary<string, JsonSpan> properties)
    {
        int index = properties.TryGetValue("structure", out JsonSpan place)
            && int.TryParse(place.Of(_bytes), NumberStyles.None, CultureInfo.InvariantCulture, out int said) ? said : 0;
        if (index < _structures.Length)
            return _structures[index];
        _findings.Add(InterchangeErrors.JsonIndex, LocationOf(0), "structures", InvariantText.Of(index));
        return _structures[0];
    }

    private bool TryAction(Dictionary<string, JsonSpan> properties)
    {
        _action = RowAction.Merge;
        if (!properties.TryGetValue("action", out JsonSpan place))
            return true;
        var reader = new Utf8JsonReader(place.Of(_bytes));
        reader.Read();
        string action = JsonTexts.Read(ref reader);
        _action = action switch { "Delete" => RowAction.Delete, "Replace" => RowAction.Replace, _ => RowAction.Merge };
        if (action is "Delete" or "Replace" or "Merge" or "Append" or "Information")
            return true;
        _findings.Add(InterchangeErrors.UnknownAction, LocationOf(0), action);
        return false;
    }

    /// <summary>Attributes of a group of dimensions: a row that names some dimensions and no value.</summary>
    private IEnumerable<bool> Groups(JsonSpan place)
    {
        JsonComponent[] key = [.. _structure!.Key];
        foreach ((string name, JsonSpan values) in Entries(place))
        {
            _cells = NewCells();
            if (!FillKey(_cells, name, key))
                continue;
            Fill(_cells, values, _structure.Attributes["dimensionGroup"]);
            yield return true;
        }
    }

    private IEnumerable<bool> Series(JsonSpan place, string[] fixedCells)
    {
        foreach ((string name, JsonSpan value) in Entries(place))
        {
            string[] cells = [.. fixedCells];
            if (!FillKey(cells, name, _structure!.Dimensions["series"]))
                continue;
            Dictionary<string, JsonSpan> properties = JsonSpan.Properties(_bytes, value);
            if (properties.TryGetValue("attributes", out JsonSpan attributes))
                Fill(cells, attributes, _structure.Attributes["series"]);
            if (!properties.TryGetValue("observations", out JsonSpan observations))
            {
                // A series that is deleted, or has attributes only, is a row without observation.
                _cells = cells;
                yield return true;
                continue;
            }

            foreach (bool row in Observations(observations, cells))
                yield return row;
        }
    }

    private IEnumerable<bool> Observations(JsonSpan place, string[] fixedCells)
    {
        ImmutableArray<JsonComponent> key = _structure!.Dimensions["observation"];
        ImmutableArray<JsonComponent> components = [.. _structure.Measures, .. _structure.Attributes["observation"]];
        foreach ((string name, JsonSpan values) in Entries(place))
        {
            fixedCells.CopyTo(_cells.Length == fixedCells.Length && !ReferenceEquals(_cells, fixedCells) ? _cells : _cells = NewCells(), 0);
            if (FillKey(_cells, name, key) && Fill(_cells, values, components))
                yield return true;
        }
    }

    /// <summary>The properties of an object one after the other, without keeping them.</summary>
    private IEnumerable<(string Name, JsonSpan Value)> Entries(JsonSpan place)
    {
        var state = default(JsonReaderState);
        int at = place.Start;
        int end = place.Start + place.Length;
        while (TryNext(ref state, ref at, end, out string? name, out JsonSpan value))
        {
            _at = value.Start;
            yield return (name!, value);
        }
    }

    private bool TryNext(ref JsonReaderState state, ref int at, int end, out string? name, out JsonSpan value)
    {
        (name, value) = (null, default);
        var reader = new Utf8JsonReader(_bytes.AsSpan(at, end - at), isFinalBlock: true, state);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            name = reader.GetString();
            reader.Read();
            int start = at + (int)reader.TokenStartIndex;
            reader.Skip();
            value = new JsonSpan(start, at + (int)reader.BytesConsumed - start);
            at += (int)reader.BytesConsumed;
            state = reader.CurrentState;
            return true;
        }

        return false;
    }

    /// <summary>The cells of a key such as 0:3:1; a part that is empty or switched off names no value.</summary>
    private bool FillKey(string[] cells, string key, IReadOnlyList<JsonComponent> dimensions)
    {
        string[] parts = dimensions.Count == 0 ? [] : key.Split(':');
        if (parts.Length != dimensions.Count)
        {
            _findings.Add(InterchangeErrors.JsonShape, LocationOf(0), $"'{key}': {InvariantText.Of(dimensions.Count)} dimensions");
            return false;
        }

        for (int i = 0; i < parts.Length; i++)
        {
            JsonComponent dimension = dimensions[i];
            if (parts[i] is "" or "~")
            {
                cells[PlaceOf(dimension)] = parts[i];
                continue;
            }

            bool inside = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out int index)
                && !dimension.Values.IsDefault && index < dimension.Values.Length;
            if (!inside)
            {
                _findings.Add(InterchangeErrors.JsonIndex, LocationOf(PlaceOf(dimension)), dimension.Column.Id, parts[i]);
                return false;
            }

            cells[PlaceOf(dimension)] = dimension.Values[index] ?? "";
        }

        return true;
    }

    /// <summary>The cells of an array of values or indexes; what stands behind them are annotations.</summary>
    private bool Fill(string[] cells, JsonSpan place, IReadOnlyList<JsonComponent> components)
    {
        foreach (JsonComponent component in components)
            cells[PlaceOf(component)] = _action == RowAction.Delete ? "" : component.Default ?? "";
        var reader = new Utf8JsonReader(place.Of(_bytes));
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray)
            return true;
        for (int i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (i >= components.Count)
            {
                reader.Skip();
                continue;
            }

            JsonComponent component = components[i];
            _isNumber[PlaceOf(component)] = reader.TokenType == JsonTokenType.Number && component.Values.IsDefault;
            if (!component.TryText(ref reader, out string text))
            {
                _findings.Add(InterchangeErrors.JsonIndex, LocationOf(PlaceOf(component)), component.Column.Id, text);
                return false;
            }

            cells[PlaceOf(component)] = text;
        }

        return true;
    }

    private int PlaceOf(JsonComponent component) => _places[component.Column.Id];
}
