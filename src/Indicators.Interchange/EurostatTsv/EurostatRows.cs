namespace Indicators.Interchange;

/// <summary>The cells of a table as rows: its dimensions, the head of the column, the number, the flags whole.</summary>
internal sealed class EurostatRows : DataRows
{
    private const string Flags = "FLAGS";

    private readonly string? _file;
    private readonly string _flow;
    private readonly IEnumerator<EurostatEntry> _entries;
    private readonly List<DataColumn> _columns = [];

    public EurostatRows(EurostatTable table, string? file)
    {
        (_file, _entries) = (file, table.Entries().GetEnumerator());
        _flow = FlowOf(file);
        if (table.Header is not { } header)
            return;
        foreach (string dimension in header.Dimensions)
            _columns.Add(new DataColumn(dimension, ColumnKind.Dimension));
        _columns.Add(new DataColumn(header.Across, ColumnKind.Dimension));
        _columns.Add(new DataColumn(Concepts.Value, ColumnKind.Measure));
        _columns.Add(new DataColumn(Concepts.Status, ColumnKind.Attribute));
        _columns.Add(new DataColumn(Flags, ColumnKind.Attribute));
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    public override ReadOnlySpan<char> Structure => _flow;

    public override ReadOnlySpan<char> this[int column]
    {
        get
        {
            EurostatEntry entry = _entries.Current;
            int place = column - entry.Key.Count;
            return place switch
            {
                < 0 => entry.Key[column],
                0 => entry.Head,
                1 => entry.Cell.Number,
                2 => StatusOf(
                entry.Cell.Flags),
                _ => OthersOf(entry.Cell.Flags)
            };
        }
    }

    public override bool Read() => _entries.MoveNext();

    public override SourceLocation LocationOf(int column) =>
        _entries.Current is { } entry ? new SourceLocation(_file, $"row {InvariantText.Of(entry.Line)}", entry.Line, entry.Column)
            : new SourceLocation(_file, "row 1", 1, 1);

    protected override void Dispose(bool disposing)
    {
        _entries.Dispose();
        base.Dispose(disposing);
    }

    /// <summary>An s is an estimate of Eurostat's own, which the list of statuses calls E; its own S is a strike.</summary>
    private static string StatusOf(string flags) => flags.Replace('s', 'E');

    /// <summary>The flags as they stand, where the status says them otherwise.</summary>
    private static string OthersOf(string flags) => flags.Contains('s') ? flags : "";

    /// <summary>A table is called by its file: nama_10_gdp.tsv, estat_nama_10_gdp.tsv.gz.</summary>
    private static string FlowOf(string? file)
    {
        string name = FileNames.IdOf(file ?? "");
        int dot = name.IndexOf('.');
        string bare = dot < 0 ? name : name[..dot];
        return bare.StartsWith("estat_", StringComparison.OrdinalIgnoreCase) ? bare["estat_".Length..] : bare;
    }
}
