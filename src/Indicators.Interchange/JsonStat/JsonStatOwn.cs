namespace Indicators.Interchange;

/// <summary>What a file of ours says in its extensions: definitions, and the attributes of cells.</summary>
internal sealed class JsonStatOwn
{
    private readonly Dictionary<string, JsonNode> _attributes;

    private JsonStatOwn(JsonNode attributes) =>
        _attributes = attributes.Properties().DistinctBy(one => one.Name).ToDictionary(one => one.Name, one => one.Value);

    /// <summary>The definitions a file has at its top; none where it is not of ours.</summary>
    public static JsonNode DefinitionsOf(JsonNode root) => root["extension"][JsonStatWriter.Extension][JsonStatWriter.Definitions];

    /// <summary>The columns a file of ours has besides the axes.</summary>
    public static IEnumerable<string> Columns { get; } =
    [
        Concepts.Unit, Concepts.Multiplier, Concepts.Decimals, Concepts.BasePeriod, Concepts.Upper, Concepts.Bound,
        Concepts.Literal, Concepts.Source,
        Concepts.Published, Concepts.At, Concepts.Confidence, Concepts.Comment, Concepts.Definition,
    ];

    public static JsonStatOwn Of(JsonStatCube cube) => new(cube.Extension[JsonStatWriter.Extension][JsonStatWriter.Attributes]);

    public IEnumerable<(string Name, string Text)> Of(long cell)
    {
        string key = InvariantText.Of(cell);
        foreach ((string name, JsonNode value) in _attributes)
        {
            if ((value.IsString ? value.Text : CellsOf(name, value).GetValueOrDefault(key)) is { Length: > 0 } text)
                yield return (name, text);
        }
    }

    /// <summary>The cells that have a wording: some of them have no number.</summary>
    public IEnumerable<long> WithLiteral =>
        _attributes.TryGetValue(Concepts.Literal, out JsonNode literals) && literals.IsObject
            ? CellsOf(Concepts.Literal, literals).Keys.Where(key => long.TryParse(key, out _)).Select(long.Parse) : [];

    private readonly Dictionary<string, Dictionary<string, string>> _cells = [];

    private Dictionary<string, string> CellsOf(string name, JsonNode value)
    {
        if (!_cells.TryGetValue(name, out Dictionary<string, string>? cells))
            _cells.Add(name, cells = value.Properties().Where(one => one.Value.IsString).DistinctBy(one => one.Name)
                .ToDictionary(one => one.Name, one => one.Value.Text!));
        return cells;
    }
}
