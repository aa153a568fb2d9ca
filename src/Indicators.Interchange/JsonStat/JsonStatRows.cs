namespace Indicators.Interchange;

/// <summary>
/// The cells of a file's cubes as rows. Every axis is a column, those of one role in one; beside them stand the value, its
/// status and its unit.
/// </summary>
internal sealed class JsonStatRows : DataRows
{
    private const string StatusWords = "STATUS_TEXT";

    private readonly string? _file;
    private readonly IReadOnlyList<JsonStatCube> _cubes;
    private readonly List<DataColumn> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<(int Column, string Code), LocalizedText> _names = [];
    private readonly Dictionary<JsonStatCategory, (string Code, string Multiplier)> _units = [];
    private readonly string[] _cells;
    private int _cube = -1;
    private JsonStatCubeColumns? _current;
    private IEnumerator<KeyValuePair<long, JsonNode>>? _values;
    private JsonNode _at;

    public JsonStatRows(IReadOnlyList<JsonStatCube> cubes, string? file)
    {
        (_cubes, _file) = (cubes, file);
        Column(Concepts.Indicator, ColumnKind.Dimension);
        foreach (JsonStatCube cube in cubes)
            _ = new JsonStatCubeColumns(cube, Column);
        foreach (string attribute in (string[])[Concepts.Value, Concepts.Status, StatusWords, Concepts.Multiplier])
            Column(attribute, attribute == Concepts.Value ? ColumnKind.Measure : ColumnKind.Attribute);
        if (!_places.ContainsKey(Concepts.Unit) && !_columns.Exists(column => Concepts.RoleOf(column.Id) == ConceptRole.Unit))
            Column(Concepts.Unit, ColumnKind.Attribute);
        _cells = new string[_columns.Count];
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    /// <summary>True for a file this package has written.</summary>
    public bool IsOurs => false;

    public override ReadOnlySpan<char> Structure => _cube < 0 ? default : JsonStatNames.IdOf(_cubes[_cube], _file);

    public override ReadOnlySpan<char> this[int column] => _cells[column];

    public override bool Read()
    {
        while (_values is null || !_values.MoveNext())
        {
            if (++_cube >= _cubes.Count)
                return false;
            _current = new JsonStatCubeColumns(_cubes[_cube], Column);
            _values = _cubes[_cube].Values.GetEnumerator();
        }

        Fill(_values.Current.Key, _values.Current.Value);
        return true;
    }

    public override SourceLocation LocationOf(int column)
    {
        (int line, int columnOfLine) = _at.Place;
        return new SourceLocation(_file, _cube < 0 ? "$" : $"{_cubes[Math.Min(_cube, _cubes.Count - 1)].Path}.value[{_values?.Current.Key}]", line, columnOfLine);
    }

    public override LocalizedText? NameOf(int column, string code) => _names.GetValueOrDefault((column, code));

    protected override void Dispose(bool disposing) => _values?.Dispose();

    private void Fill(long cell, JsonNode value)
    {
        Array.Fill(_cells, "");
        _at = value;
        JsonStatCube cube = _cubes[_cube];
        JsonStatCategory? metric = null;
        for (int i = 0; i < cube.Dimensions.Count; i++)
        {
            JsonStatCategory category = cube.CategoryOf(cell, i);
            if (i == _current!.Axes.Metric)
                metric = category;
            Put(_current.Places[i], i == _current.Axes.Time ? JsonStatPeriod.Of(category) ?? category.Id : category.Id, category.Label);
        }

        if (metric is null)
            Put(_places[Concepts.Indicator], JsonStatNames.IdOf(cube, _file), cube.Label);
        _cells[_places[Concepts.Value]] = Padded(value.Text ?? "?", metric?.Unit?.Decimals);
        PutUnit(metric);
        if (cube.Statuses.Of(cell) is { } status)
            PutStatus(status, cube.Statuses.WordsOf(status));
    }

    private void Put(int column, string code, string? label)
    {
        _cells[column] = code;
        if (label is not null && label != code)
            _names.TryAdd((column, code), new LocalizedText(null, label));
    }

    private void PutUnit(JsonStatCategory? metric)
    {
        if (metric?.Unit is null || !_places.TryGetValue(Concepts.Unit, out int column))
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

    /// <summary>A number that JSON writes without its last zeros has as many decimals as its metric is published with.</summary>
    private static string Padded(string number, int? decimals)
    {
        if (decimals is not (> 0 and <= 15) || number.AsSpan().IndexOfAny('e', 'E') >= 0 || NumberText.Read(number, out _) != NumberText.Fault.None)
            return number;
        int point = number.IndexOf('.');
        int missing = decimals.Value - (point < 0 ? 0 : number.Length - point - 1);
        return missing <= 0 ? number : $"{number}{(point < 0 ? "." : "")}{new string('0', missing)}";
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
