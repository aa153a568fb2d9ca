namespace Indicators.Interchange;

/// <summary>The cubes of a file, and what is wrong with it.</summary>
internal sealed class JsonStatFile
{
    private readonly string? _name;
    private readonly Findings _findings;
    private bool _anything;

    private JsonStatFile(string? name, Findings findings)
    {
        _name = name;
        _findings = findings;
    }

    public List<JsonStatCube> Cubes { get; } = [];

    /// <summary>The definitions of a file of ours; no node for another.</summary>
    public JsonNode Definitions { get; private set; }

    /// <summary>A file that was not read.</summary>
    public static JsonStatFile Nothing(string? name, Findings findings) => new(name, findings);

    /// <summary>Reads every dataset that is in the file: a dataset, a collection of them, or a bundle of 1.x.</summary>
    public static JsonStatFile Read(ReadOnlyMemory<byte> utf8, string? name, Findings findings)
    {
        var file = new JsonStatFile(name, findings);
        if (utf8.Span.StartsWith("\uFEFF"u8))
            utf8 = utf8[3..];
        JsonTree? tree = JsonTree.Parse(utf8, out string? fault, out int line, out int column);
        if (tree is null && BareWords.Replaced(utf8.Span, name, findings) is { } mended)
            tree = JsonTree.Parse(mended, out fault, out line, out column);
        if (tree is null)
            findings.Add(JsonStatFaults.NotJson, new SourceLocation(name, "$", line, column), fault!);
        else
            file.ReadRoot(tree.Root);
        return file;
    }

    public void Report(string fault, JsonNode at, string path, params string[] arguments)
    {
        (int line, int column) = at.Place;
        _anything = true;
        _findings.Add(fault, new SourceLocation(_name, path, line, column), [.. arguments]);
    }

    private void ReadRoot(JsonNode root)
    {
        Definitions = JsonStatOwn.DefinitionsOf(root);
        switch (root["class"].Text)
        {
            case "collection":
                ReadCollection(root, "$");
                break;
            case "dataset":
                ReadDataset(root, "$");
                break;
            case null when LooksLikeDataset(root):
                ReadDataset(root, "$");
                break;
            case null when root["error"].Exists:
                Report(JsonStatFaults.ErrorResponse, root["error"], "$.error", WordsOfError(root["error"]));
                break;
            case null:
                ReadBundle(root);
                break;
        }

        if (Cubes.Count == 0 && !_anything && !root["link"]["item"].IsArray)
            Report(JsonStatFaults.NoDataset, root, "$", TopOf(root));
    }

    private void ReadBundle(JsonNode root)
    {
        foreach ((string key, JsonNode value) in root.Properties())
        {
            if (LooksLikeDataset(value))
                ReadDataset(value, $"$.{key}");
        }
    }

    private void ReadCollection(JsonNode collection, string path)
    {
        int at = 0;
        foreach (JsonNode item in collection["link"]["item"].Elements())
        {
            string place = $"{path}.link.item[{at++}]";
            string? kind = item["class"].Text;
            if (kind == "collection" && item["link"].Exists)
                ReadCollection(item, place);
            else if (LooksLikeDataset(item))
                ReadDataset(item, place);
            else if (kind is "dataset" or "collection")
                Report(JsonStatFaults.Elsewhere, item, place, item["href"].Text ?? "?");
        }
    }

    private void ReadDataset(JsonNode dataset, string path)
    {
        if (new JsonStatCubeReader(this, dataset, path).Read() is { } cube)
            Cubes.Add(cube);
    }

    /// <summary>What has values and axes, or says that it is a dataset and is more than an address.</summary>
    private static bool LooksLikeDataset(JsonNode node) =>
        node.IsObject && ((node["value"].Exists && node["dimension"].Exists)
            || (node["class"].Text == "dataset" && node["dimension"].Exists)
            || (node["class"].Text == "dataset" && !node["href"].Exists));

    private static string WordsOfError(JsonNode error) =>
        error.Text ?? error["label"].Text
        ?? error.Elements().Select(one => one["label"].Text ?? one.Text).FirstOrDefault(text => text is not null) ?? "?";

    private static string TopOf(JsonNode root) =>
        !root.IsObject ? root.IsArray ? "[]" : "a value"
        : root["class"].Text is { } kind ? $"class '{kind}'"
        : $"{{{string.Join(", ", root.Properties().Select(p => p.Name).Take(5))}}}";
}
