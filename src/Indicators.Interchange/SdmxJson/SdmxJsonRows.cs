using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Indicators.Interchange;

/// <summary>
/// The rows of an SDMX-JSON data message: each observation of each data set, and attributes of groups of dimensions as
/// rows of their own.
/// </summary>
internal sealed partial class SdmxJsonRows : DataRows
{
    private readonly byte[] _bytes;
    private readonly string _file;
    private readonly Findings _findings;
    private readonly ImmutableArray<JsonStructure> _structures;
    private readonly List<DataColumn> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<JsonSpan> _sets;
    private readonly IEnumerator<bool> _rows;
    private string[] _cells = [];
    private readonly bool[] _isNumber;
    private JsonStructure? _structure;
    private RowAction _action;
    private int _at;

    private SdmxJsonRows(byte[] bytes, string file, ImmutableArray<JsonStructure> structures, List<JsonSpan> sets, Findings findings)
    {
        _bytes = bytes;
        _file = file;
        _findings = findings;
        _structures = structures;
        _sets = sets;
        foreach (JsonComponent component in structures.SelectMany(structure => structure.All))
        {
            if (_places.TryAdd(component.Column.Id, _columns.Count))
                _columns.Add(component.Column);
        }

        _cells = NewCells();
        _isNumber = new bool[_columns.Count];
        _rows = All().GetEnumerator();
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    public override ReadOnlySpan<char> Structure => _structure?.Id;

    public override LocalizedText? StructureName => _structure?.Name;

    public override RowAction Action => _action;

    public override ReadOnlySpan<char> this[int column] => _cells[column];

    public override bool LosesZeros(int column) => _isNumber[column];

    /// <summary>Opens a message: reads all of it, and finds its structures and data sets.</summary>
    public static SdmxJsonRows Open(Stream stream, string file, Findings findings)
    {
        byte[] bytes = JsonBytes.Read(stream);
        ImmutableArray<JsonStructure> structures = [];
        List<JsonSpan> sets = [];
        Exception? fault = Find(bytes, ref structures, ref sets);
        if (fault is not null && BareWords.Replaced(bytes, file, findings) is { } mended)
            fault = Find(bytes = mended, ref structures, ref sets);
        if (fault is not null)
            findings.Add(InterchangeErrors.NotJson, new SourceLocation(file, "$", LineOf(fault), 1), fault.Message);
        else if (structures.IsEmpty || sets.Count == 0)
            findings.Add(InterchangeErrors.JsonShape, new SourceLocation(file, "$.data", 1, 1), structures.IsEmpty
                ? "structures.dimensions" : "dataSets");
        return new SdmxJsonRows(bytes, file, structures, structures.IsEmpty ? [] : sets, findings);
    }

    /// <summary>Finds structures and data sets; what is wrong where the text is no such message.</summary>
    private static Exception? Find(byte[] bytes, ref ImmutableArray<JsonStructure> structures, ref List<JsonSpan> sets)
    {
        try
        {
            (structures, sets) = JsonSpan.Find(bytes);
            return null;
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            return fault;
        }
    }

    private static int LineOf(Exception fault) => fault is JsonException { LineNumber: { } number } ? (int)number + 1 : 1;

    public override bool Read()
    {
        try
        {
            return _rows.MoveNext();
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or FormatException)
        {
            _findings.Add(InterchangeErrors.NotJson, LocationOf(0), fault.Message);
            return false;
        }
    }

    public override SourceLocation LocationOf(int column)
    {
        ReadOnlySpan<byte> before = _bytes.AsSpan(0, Math.Min(_at, _bytes.Length));
        int line = before.Count((byte)'\n') + 1;
        int start = before.LastIndexOf((byte)'\n') + 1;
        return new SourceLocation(_file, column >= 0 && column < _columns.Count ? _columns[column].Id : "$", line,
            Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }

    public override LocalizedText? NameOf(int column, string code) =>
        _structure?.All.FirstOrDefault(component => component.Column.Id == _columns[column].Id)?.Names.GetValueOrDefault(code);

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _rows.Dispose();
        base.Dispose(disposing);
    }

    private string[] NewCells() => [.. Enumerable.Repeat("", _columns.Count)];
}
