namespace Indicators.Tables.Excel;

/// <summary>What the styles of a workbook say of its cells: number format and indent, by the number of the style.</summary>
internal sealed class CellStyles(NumberFormats formats)
{
    private readonly Dictionary<int, string> _codes = [];
    private readonly List<(NumberFormat Format, int Indent)> _cells = [];

    public (NumberFormat Format, int Indent) this[int style] =>
        style >= 0 && style < _cells.Count ? _cells[style] : (NumberFormat.General, 0);

    /// <summary>A format of the file's own.</summary>
    public void AddFormat(int id, string code) => _codes[id] = code;

    /// <summary>The next style.</summary>
    public void AddStyle(int format, int indent = 0)
    {
        string? code = _codes.TryGetValue(format, out string? own) ? own : BuiltInFormats.Of(format);
        _cells.Add((formats.Of(code), indent));
    }

    /// <summary>The indent of the style added last.</summary>
    public void Indent(int steps)
    {
        if (_cells.Count > 0)
            _cells[^1] = _cells[^1] with { Indent = steps };
    }
}
