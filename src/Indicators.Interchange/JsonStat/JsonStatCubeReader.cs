using System.Globalization;

namespace Indicators.Interchange;

/// <summary>Reads one dataset: its axes first, then the cells that have something.</summary>
internal sealed class JsonStatCubeReader(JsonStatFile file, JsonNode dataset, string path)
{
    /// <summary>1.x keeps ids, sizes and roles inside <c>dimension</c>, 2.0 beside it.</summary>
    private JsonNode Axes => dataset["dimension"];

    /// <summary>The cube; null where its axes cannot be read, which is reported.</summary>
    public JsonStatCube? Read()
    {
        Look("version", version => version.IsString, "\"2.0\"");
        Look("updated", updated => updated.Text is { Length: >= 4 } text
            && PeriodCodes.TryRead(text.AsSpan(0, Math.Min(10, text.Length)), default, out _), "2026-01-31");
        if (!Axes.IsObject)
            return Refuse(dataset, $"{path}.dimension", "an object");
        JsonNode ids = Own("id"), sizes = Own("size");
        if (!ids.IsArray)
            return Refuse(ids.Exists ? ids : dataset, $"{path}.id", "an array of ids");
        if (!sizes.IsArray)
            return Refuse(sizes.Exists ? sizes : dataset, $"{path}.size", "an array of numbers");
        var dimensions = new JsonStatDimensionReader(file, path, Axes, Roles()).Read(ids, sizes);
        if (dimensions is null || CellsOf(dimensions) is not { } cells)
            return null;
        if (Values(cells) is not { } values)
            return null;
        return new JsonStatCube(path, dimensions, values, Statuses(cells, values))
        {
            Label = Words("label"),
            Source = Words("source"),
            Updated = Words("updated"),
            Address = Words("href"),
            Extension = dataset["extension"],
        };
    }

    private void Look(string name, Predicate<JsonNode> isGood, string expected)
    {
        JsonNode value = dataset[name];
        if (!value.IsNull && !isGood(value))
            file.Report(JsonStatFaults.OddProperty, value, $"{path}.{name}", name, value.Text ?? "{…}", expected);
    }

    private JsonNode Own(string name) => dataset[name].Exists ? dataset[name] : Axes[name];

    private string? Words(string name) => dataset[name].Text is { Length: > 0 } text ? text : null;

    private Dictionary<string, JsonStatRole> Roles()
    {
        var roles = new Dictionary<string, JsonStatRole>();
        foreach ((string word, JsonNode members) in Own("role").Properties())
        {
            JsonStatRole role = word switch
            {
                "time" => JsonStatRole.Time,
                "geo" => JsonStatRole.Geo,
                "metric" => JsonStatRole.Metric,
                _ =>
                JsonStatRole.None
            };
            foreach (JsonNode member in members.IsString ? [members] : members.Elements())
            {
                string id = member.Text ?? "";
                if (role != JsonStatRole.None && !(Axes[id].Exists && roles.TryAdd(id, role)))
                    file.Report(JsonStatFaults.UnknownInRole, member, $"{path}.role.{word}", word, id);
            }
        }

        return roles;
    }

    private long? CellsOf(IReadOnlyList<JsonStatDimension> dimensions)
    {
        UInt128 cells = 1;
        foreach (JsonStatDimension dimension in dimensions)
        {
            cells *= (uint)dimension.Categories.Count;
            if (cells > long.MaxValue)
            {
                Refuse(dataset, $"{path}.size", "sizes whose product is below 2^63");
                return null;
            }
        }

        return (long)cells;
    }

    private SortedDictionary<long, JsonNode>? Values(long cells)
    {
        JsonNode value = dataset["value"];
        var found = new SortedDictionary<long, JsonNode>();
        if (value.IsArray)
        {
            long at = 0;
            foreach (JsonNode element in value.Elements())
                Add(found, at++, element);
            return at == cells || at == 0 ? found : Miscounted(value, at, cells);
        }

        if (!value.IsObject && !value.IsNull)
        {
            Refuse(value, $"{path}.value", "an array or an object");
            return null;
        }

        foreach ((string key, JsonNode element) in value.Properties())
        {
            if (CellAt(key, element, cells) is { } cell)
                Add(found, cell, element);
        }

        return found;
    }

    private SortedDictionary<long, JsonNode>? Miscounted(JsonNode value, long found, long cells)
    {
        file.Report(JsonStatFaults.WrongCount, value, $"{path}.value", $"{path}.value", Digits(found), Digits(cells));
        return null;
    }

    private long? CellAt(string key, JsonNode element, long cells)
    {
        if (long.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out long cell) && cell < cells)
            return cell;
        file.Report(JsonStatFaults.OutsideCube, element, $"{path}.value.{key}", key, Digits(cells));
        return null;
    }

    private static void Add(SortedDictionary<long, JsonNode> found, long cell, JsonNode element)
    {
        if (!element.IsNull)
            found[cell] = element;
    }

    private JsonStatStatuses Statuses(long cells, SortedDictionary<long, JsonNode> values)
    {
        JsonNode status = dataset["status"];
        Dictionary<string, string> legend = dataset["extension"]["status"]["label"].Properties()
            .Where(row => row.Value.IsString).DistinctBy(row => row.Name).ToDictionary(row => row.Name, row => row.Value.Text!);
        if (status.IsString)
            return new JsonStatStatuses(status.Text, null, legend);
        if (status.IsObject)
            return new JsonStatStatuses(null, StatusesByCell(status, cells), legend);
        if (!status.IsArray)
            return JsonStatStatuses.None;
        string?[] all = [.. status.Elements().Select(element => element.Text)];
        // An array of one for all is the older way of saying it.
        if (all.Length == 1 && cells != 1)
            return new JsonStatStatuses(all[0], null, legend);
        if (all.Length != cells)
        {
            file.Report(JsonStatFaults.StatusCount, status, $"{path}.status", Digits(all.Length), Digits(cells));
            return JsonStatStatuses.None;
        }

        return new JsonStatStatuses(
            null, values.Keys.Where(cell => !string.IsNullOrEmpty(all[cell])).ToDictionary(cell => cell, cell => all[cell]!), legend);
    }

    private Dictionary<long, string> StatusesByCell(JsonNode status, long cells)
    {
        var found = new Dictionary<long, string>();
        foreach ((string key, JsonNode element) in status.Properties())
        {
            if (element.Text is { Length: > 0 } text && CellAt(key, element, cells) is { } cell)
                found[cell] = text;
        }

        return found;
    }

    private JsonStatCube? Refuse(JsonNode at, string place, string expected)
    {
        file.Report(JsonStatFaults.Malformed, at, place, place, expected);
        return null;
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
