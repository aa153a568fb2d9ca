using System.Xml;

namespace Indicators.Interchange;

/// <summary>The rows of a file of ours: definitions first, wherever in the file they stand.</summary>
internal sealed class IatiOwnRows : DataRows
{
    private readonly string _file;
    private readonly List<(Dictionary<string, string> Cells, int Line, int Column)> _rows = [];
    private readonly List<DataColumn> _columns = [];
    private int _at = -1;

    public IatiOwnRows(IatiDocument document, XmlReader reader, string file)
    {
        _file = file;
        foreach (XmlReader element in document.Elements(reader))
        {
            if (CellsOf(element) is { Count: > 0 } cells)
                _rows.Add((cells, ((IXmlLineInfo)element).LineNumber, ((IXmlLineInfo)element).LinePosition));
        }

        _rows = [.. _rows.OrderBy(row => row.Cells.ContainsKey(Concepts.Definition) ? 0 : 1)];
        foreach (DataColumn column in CatalogColumns.Of(CatalogColumns.Attributes).All)
            _columns.Add(column);
    }

    public override IReadOnlyList<DataColumn> Columns => _columns;

    public override ReadOnlySpan<char> this[int column] => _rows[_at].Cells.GetValueOrDefault(_columns[column].Id, "");

    public override bool Read() => ++_at < _rows.Count;

    public override SourceLocation LocationOf(int column)
    {
        (_, int line, int place) = _at >= 0 && _at < _rows.Count ? _rows[_at] : default;
        return new SourceLocation(_file, column >= 0 ? _columns[column].Id : "", line, place);
    }

    private static Dictionary<string, string>? CellsOf(XmlReader element)
    {
        Dictionary<string, string>? cells = null;
        for (bool more = element.MoveToFirstAttribute(); more; more = element.MoveToNextAttribute())
        {
            if (element.NamespaceURI != IatiNames.Namespace || element.LocalName == IatiNames.Rows)
                continue;
            bool isEscaped = element.LocalName.EndsWith(IatiNames.Escaped, StringComparison.Ordinal);
            string name = isEscaped ? element.LocalName[..^IatiNames.Escaped.Length] : element.LocalName;
            (cells ??= [])[name] = isEscaped ? CodeText.Unescape(element.Value) : element.Value;
        }

        element.MoveToElement();
        return cells;
    }
}
