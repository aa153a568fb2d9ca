using System.Globalization;

namespace Indicators.Interchange;

/// <summary>Reads the axes of a dataset: ids and sizes, then the categories of each in the order of the values.</summary>
internal sealed class JsonStatDimensionReader(
    JsonStatFile file, string path, JsonNode axes, IReadOnlyDictionary<string, JsonStatRole> roles)
{
    /// <summary>The axes; null where one cannot be read, which is reported.</summary>
    public IReadOnlyList<JsonStatDimension>? Read(JsonNode ids, JsonNode sizes)
    {
        JsonNode[] names = [.. ids.Elements()], counts = [.. sizes.Elements()];
        if (names.Length != counts.Length)
            return Refuse(JsonStatFaults.WrongCount, sizes, $"{path}.size", $"{path}.size", Digits(counts.Length), Digits(names.Length));
        var dimensions = new List<JsonStatDimension>(names.Length);
        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Text is not { } id)
                return Malformed(names[i], $"{path}.id[{i}]", "a string");
            if (dimensions.Exists(known => known.Id == id))
                return Refuse(JsonStatFaults.Duplicate, names[i], $"{path}.id[{i}]", id, $"{path}.id");
            // Some write sizes as strings.
            if (!int.TryParse(counts[i].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int size))
                return Malformed(counts[i], $"{path}.size[{i}]", "a whole number");
            if (ReadOne(id, size, names[i]) is not { } dimension)
                return null;
            dimensions.Add(dimension);
        }

        return dimensions;
    }

    private JsonStatDimension? ReadOne(string id, int size, JsonNode name)
    {
        string place = $"{path}.dimension.{id}";
        JsonNode axis = axes[id];
        if (!axis.IsObject || !axis["category"].IsObject)
        {
            Malformed(axis.Exists ? axis : name, $"{place}.category", "an object");
            return null;
        }

        JsonNode category = axis["category"];
        if (IdsOf(category, id, place) is not { } ids)
            return null;
        if (ids.Length != size)
        {
            Refuse(JsonStatFaults.WrongCount, category, place, $"{place}.category", Digits(ids.Length), Digits(size));
            return null;
        }

        string label = axis["label"].Text is { Length: > 0 } words ? words : id;
        return new JsonStatDimension(id, label, roles.GetValueOrDefault(id), Categories(category, ids));
    }

    private string[]? IdsOf(JsonNode category, string id, string place)
    {
        JsonNode index = category["index"];
        string[] ids;
        if (index.IsArray)
            ids = [.. index.Elements().Select(element => element.Text ?? "")];
        else if (index.IsObject)
            return Ordered(index, place);
        else
            ids = [.. category["label"].Properties().Select(label => label.Name)];
        if (!index.IsArray && ids.Length > 1)
            file.Report(JsonStatFaults.OrderOfLabels, category, place, id);
        if (ids.GroupBy(one => one).FirstOrDefault(group => group.Count() > 1) is not { } twice)
            return ids;
        Refuse(JsonStatFaults.Duplicate, category, place, twice.Key, $"{place}.category.index");
        return null;
    }

    /// <summary>An index as an object says of each id where it stands; the positions are 0 to n − 1, each once.</summary>
    private string[]? Ordered(JsonNode index, string place)
    {
        (string Id, JsonNode Place)[] rows = [.. index.Properties()];
        var ids = new string[rows.Length];
        foreach ((string id, JsonNode position) in rows)
        {
            if (!int.TryParse(position.Text, NumberStyles.None, CultureInfo.InvariantCulture, out int at) || at >= ids.Length
                || ids[at] is not null)
            {
                Malformed(position, $"{place}.category.index.{id}", $"a position of its own from 0 to {Digits(ids.Length - 1)}");
                return null;
            }

            ids[at] = id;
        }

        return ids;
    }

    private static JsonStatCategory[] Categories(JsonNode category, string[] ids)
    {
        Dictionary<string, JsonNode> labels = ById(category["label"]), units = ById(category["unit"]), notes = ById(category["note"]);
        var parents = new Dictionary<string, string>();
        foreach ((string parent, JsonNode children) in category["child"].Properties())
        {
            foreach (JsonNode child in children.Elements())
                parents.TryAdd(child.Text ?? "", parent);
        }

        return [.. ids.Select(id => new JsonStatCategory(id, labels.GetValueOrDefault(id).Text is { Length: > 0 } label ? label : id)
        {
            Unit = units.TryGetValue(id, out JsonNode unit) ? UnitOf(unit) : null,
            ParentId = parents.GetValueOrDefault(id),
            Note = notes.TryGetValue(id, out JsonNode note) ? NoteOf(note) : null,
        })];
    }

    private static Dictionary<string, JsonNode> ById(JsonNode rows) =>
        rows.Properties().DistinctBy(row => row.Name).ToDictionary(row => row.Name, row => row.Value);

    private static JsonStatUnit UnitOf(JsonNode unit) =>
        unit.IsString
            ? new JsonStatUnit(unit.Text, null, null, null)
            : new JsonStatUnit(Words(unit["label"])
                ?? Words(unit["base"]), Words(unit["symbol"]), Number(unit["decimals"]), Number(unit["multiplier"]));

    private static string? NoteOf(JsonNode note) =>
        note.Text
        ?? (string.Join('\n', note.Elements().Select(line => line.Text).OfType<string>()) is { Length: > 0 } lines ? lines : null);

    private static string? Words(JsonNode node) => node.Text is { Length: > 0 } text ? text : null;

    private static int? Number(JsonNode node) =>
        int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) ? number : null;

    private IReadOnlyList<JsonStatDimension>? Malformed(JsonNode at, string place, string expected) =>
        Refuse(JsonStatFaults.Malformed, at, place, place, expected);

    private IReadOnlyList<JsonStatDimension>? Refuse(string fault, JsonNode at, string place, params string[] arguments)
    {
        file.Report(fault, at, place, arguments);
        return null;
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
