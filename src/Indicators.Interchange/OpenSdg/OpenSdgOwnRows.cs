namespace Indicators.Interchange;

/// <summary>The tables of a folder of ours as rows, behind the definitions.</summary>
internal sealed class OpenSdgOwnRows : DataRows
{
    private readonly List<DataColumn> _columns = [.. CatalogColumns.Of(OpenSdgOwn.Attributes.Append(Concepts.Definition)).All];
    private readonly IEnumerator<bool> _rows;
    private readonly OpenSdgSite _site;
    private readonly YamlFiles _files;
    private readonly Findings _findings;
    private Dictionary<string, string> _cells = [];
    private SourceLocation _place = new(null, "$", 0, 0);

    public OpenSdgOwnRows(OpenSdgSite site, YamlFiles files, Findings findings)
    {
        (_site, _files, _findings) = (site, files, findings);
        _rows = All().GetEnumerator();
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    public override ReadOnlySpan<char> this[int column] => _cells.GetValueOrDefault(_columns[column].Id, "");

    public override bool Read() => _rows.MoveNext();

    public override SourceLocation LocationOf(int column) => _place;

    protected override void Dispose(bool disposing)
    {
        _rows.Dispose();
        base.Dispose(disposing);
    }

    private IEnumerable<bool> All()
    {
        foreach (YamlNode definition in _files.Read(_site.OwnDefinitions!)[OpenSdgOwn.Definitions].Items)
        {
            _cells = definition.Properties.Where(one => one.Value.Text is not null).ToDictionary(one => one.Key, one => one.Value.Text!);
            _place = new SourceLocation(OpenSdgOwn.DefinitionsFile, "$", definition.Line, definition.Column);
            yield return true;
        }

        foreach (string table in _site.Tables)
        {
            OpenSdgMetadata metadata = OpenSdgMetadata.Read(_site, _files, OpenSdgSite.IndicatorOf(table));
            using StreamReader text = File.OpenText(table);
            var reader = new OpenSdgTable(_site.NameOf(table), OpenSdgColumns.Ours, _findings) { KeepsBlanks = true };
            foreach (OpenSdgRow row in reader.Read(text))
            {
                _cells = CellsOf(row, metadata);
                _place = new SourceLocation(_site.NameOf(table), $"row {InvariantText.Of(row.Line)}", row.Line, 1);
                yield return true;
            }
        }
    }

    private static Dictionary<string, string> CellsOf(OpenSdgRow row, OpenSdgMetadata metadata)
    {
        Dictionary<string, string> cells = row.Remarks.DistinctBy(remark => remark.Head)
            .ToDictionary(remark => remark.Head, remark => remark.Text, StringComparer.Ordinal);
        cells[Concepts.Indicator] = CodeText.Escape(metadata.TextOf(OpenSdgOwn.Indicator) ?? metadata.Indicator);
        cells[Concepts.Area] = CodeText.Escape(row.Parts is [var part, ..] ? part.Value : metadata.TextOf(OpenSdgOwn.Subject) ?? "");
        cells[Concepts.Transformation] = row.Series is { } series ? CodeText.Escape(series) : TransformationCodes.Of(default);
        cells[Concepts.MeasureRole] = "ACTUAL";
        cells[Concepts.Statement] = "1";
        cells[Concepts.Time] = row.Year;
        cells[Concepts.Value] = row.Value;
        return cells;
    }
}
