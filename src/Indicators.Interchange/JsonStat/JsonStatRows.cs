namespace Indicators.Interchange;

/// <summary>
/// The cells of a file's cubes as rows. Every axis is a column, those of one role in one; beside them stand the value, its
/// status and its unit. A file of ours has rows of definitions first.
/// </summary>
internal sealed class JsonStatRows : DataRows
{
    private const string StatusWords = "STATUS_TEXT";

    private readonly string? _file;
    private readonly JsonStatFile _source;
    private readonly List<DataColumn> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Column, string Code), LocalizedText> _names = [];
    private readonly Dictionary<JsonStatCategory, (string Code, string Multiplier)> _units = [];
    private readonly string[] _cells;
    private readonly IEnumerator<bool> _rows;
    private JsonStatCube? _cube;
    private JsonNode _at;
    private string _path = "$";

    public JsonStatRows(JsonStatFile source, string? file)
    {
        (_source, _file) = (source, file);
        Column(Concepts.Indicator, ColumnKind.Dimension);
        foreach (JsonStatCube cube in source.Cubes)
            _ = new JsonStatCubeColumns(cube, Column);
        foreach (string axis in (string[])(IsOurs ? [Concepts.Area, Concepts.MeasureRole, Concepts.Statement, Concepts.Time] : []))
            Column(axis, ColumnKind.Dimension);
        foreach (string attribute in (string[])[Concepts.Value, Concepts.Status, StatusWords, Concepts.Multiplier, Concepts.Decimals])
            Column(attribute, attribute == Concepts.Value ? ColumnKind.Measure : ColumnKind.Attribute);
        if (!_columns.Exists(column => Concepts.RoleOf(column.Id) == ConceptRole.Unit))
            Column(Concepts.Unit, ColumnKind.Attribute);
        foreach (string own in IsOurs ? JsonStatOwn.Columns : [])
            Column(own, ColumnKind.Attribute);
        _cells = new string[_columns.Count];
        Array.Fill(_cells, "");
        _rows = All().GetEnumerator();
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    /// <summary>True for a file this package has written.</summary>
    public bool IsOurs => _source.Definitions.IsArray;

    public override ReadOnlySpan<char> Structure => _cube is null || IsOurs ? default : JsonStatNames.IdOf(_cube, _file);

    public override ReadOnlySpan<char> this[int column] => _cells[column];

    public override bool Read() => _rows.MoveNext();

    /// <summary>A number that JSON writes without its last zeros has as many decimals as its metric is published with.</summary>
    public override bool LosesZeros(int column) => _at.IsNumber;

    public override SourceLocation LocationOf(int column)
    {
        (int line, int columnOfLine) = _at.Place;
        return new SourceLocation(_file, _path, line, columnOfLine);
    }

    public override LocalizedText? NameOf(int column, string code) => _names.GetValueOrDefault((column, code));

    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>Fills the row once for each that there is.</summary>
    private IEnumerable<bool> All()
    {
        foreach (JsonNode definition in _source.Definitions.Elements())
        {
            FillDefinition(definition);
            yield return true;
        }

        foreach (JsonStatCube cube in _source.Cubes)
        {
            var columns = new JsonStatCubeColumns(cube, Column);
            JsonStatOwn? own = IsOurs ? JsonStatOwn.Of(cube) : null;
            foreach (long cell in CellsOf(cube, own))
            {
                Fill(cube, columns, cell);
                // The numbers of a target stand in its definition too.
                if (own is not null && !FillOwn(own, cell))
                    continue;
                yield return true;
            }
        }
    }

    private static IEnumerable<long> CellsOf(JsonStatCube cube, JsonStatOwn? own) =>
        own is null ? cube.Values.Keys : cube.Values.Keys.Concat(own.WithLiteral.Where(cell => !cube.Values.ContainsKey(cell))).Order();

    private void FillDefinition(JsonNode definition)
    {
        Array.Fill(_cells, "");
        (_at, _path) = (definition, "$.extension");
        foreach ((string name, JsonNode text) in definition.Properties())
        {
            if (_places.TryGetValue(name, out int column))
                _cells[column] = text.Text ?? "";
        }
    }

    private bool FillOwn(JsonStatOwn own, long cell)
    {
        foreach ((string name, string text) in own.Of(cell))
        {
            if (_places.TryGetValue(name, out int column))
                _cells[column] = text;
        }

        return _cells[_places[Concepts.MeasureRole]] is "ACTUAL" or "";
    }

    private void Fill(JsonStatCube cube, JsonStatCubeColumns columns, long cell)
    {
        Array.Fill(_cells, "");
        JsonNode value = cube.Values.TryGetValue(cell, out JsonNode found) ? found : default;
        (_cube, _at, _path) = (cube, value, $"{cube.Path}.value[{InvariantText.Of(cell)}]");
        JsonStatCategory? metric = null;
        for (int i = 0; i < cube.Dimensions.Count; i++)
        {
            JsonStatCategory category = cube.CategoryOf(cell, i);
            if (i == columns.Axes.Metric)
                metric = category;
            string code = i == columns.Axes.Time ? JsonStatPeriod.Of(category) ?? category.Id
                : IsOurs ? EscapedOf(cube.Dimensions[i].Id, category.Id) : category.Id;
            Put(columns.Places[i], code, category.Label);
        }

        if (metric is null)
            Put(_places[Concepts.Indicator], JsonStatNames.IdOf(cube, _file), cube.Label);
        _cells[_places[Concepts.Value]] = !value.Exists ? "" : value.Text ?? "?";
        if (!IsOurs && metric?.Unit?.Decimals is { } decimals)
            _cells[_places[Concepts.Decimals]] = InvariantText.Of(decimals);
        PutUnit(metric);
        if (cube.Statuses.Of(cell) is { } status)
            PutStatus(status, cube.Statuses.WordsOf(status));
    }

    /// <summary>Ids of ours are escaped in rows, as SDMX needs them.</summary>
    private static string EscapedOf(string axis, string id) =>
        axis is Concepts.Indicator or Concepts.Area or Concepts.Statement ? CodeText.Escape(id) : id;

    private void Put(int column, string code, string? label)
    {
        _cells[column] = code;
        if (label is not null && label != code)
            _names.TryAdd((column, code), new LocalizedText(null, label));
    }

    private void PutUnit(JsonStatCategory? metric)
    {
        if (metric?.Unit is null || IsOurs || !_places.TryGetValue(Concepts.Unit, out int column))
            return;
        if (!_units.TryGetValue(metric, out (string Code, string Multiplier) unit))
            _units.Add(metric, unit = JsonStatUnits.Of(metric.Unit));
        _cells[column] = unit.Code;
        _cells[_places[Concepts.Multiplier]] = unit.Multiplier;
    }

    private void PutStatus(string status, string? words)
    {
        _cells[_places[Concepts.Status]] = status;
        if (words is not null && !StatusCodes.TryRead(status, out _))
            _cells[_places[StatusWords]] = words;
    }

    private int Column(string id, ColumnKind kind)
    {
        if (_places.TryGetValue(id, out int place))
            return place;
        _places.Add(id, _columns.Count);
        _columns.Add(new DataColumn(id, kind));
        return _columns.Count - 1;
    }
}
