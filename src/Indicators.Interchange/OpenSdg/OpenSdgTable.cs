using nietras.SeparatedValues;

namespace Indicators.Interchange;

/// <summary>Reads a table of a site row by row; a row that cannot be read is reported and the others stand.</summary>
internal sealed class OpenSdgTable(string file, OpenSdgColumns columns, Findings findings)
{
    /// <summary>What tables write where there is no value; none of it is zero.</summary>
    private static readonly HashSet<string> Missing = new(
        StringComparer.OrdinalIgnoreCase) { "NaN", "NA", "N/A", "#N/A", "null", "None", ":", "..", "…", "-", "–" };

    /// <summary>True for a table of ours, whose blanks are part of its texts.</summary>
    public bool KeepsBlanks { get; init; }

    /// <summary>How many rows said what a column holds that no row did.</summary>
    public int Blank { get; private set; }

    public IReadOnlyList<OpenSdgColumn> Columns { get; private set; } = [];

    public List<OpenSdgRow> Read(TextReader text)
    {
        var rows = new List<OpenSdgRow>();
        int line = 0;
        try
        {
            using SepReader reader = new Sep(',')
                .Reader(o => o with { HasHeader = false, Unescape = true, DisableColCountCheck = true }).From(text);
            foreach (SepReader.Row row in reader)
            {
                // Sep numbers the first line of a file read without a header 2.
                line = Columns.Count == 0 && line == 0 ? 1 : row.LineNumberFrom;
                if (Columns.Count == 0)
                {
                    if (!TryReadHeader(CellsOf(row), line))
                        return rows;
                }
                else if (RowOf(CellsOf(row), line) is { } read)
                {
                    rows.Add(read);
                }
            }
        }
        catch (Exception exception) when (exception is NotSupportedException or InvalidDataException or ArgumentException)
        {
            Report(OpenSdgFaults.NotCsv, line + 1, exception.Message);
        }

        return rows;
    }

    private static string[] CellsOf(SepReader.Row row)
    {
        var cells = new string[row.ColCount];
        for (int i = 0; i < cells.Length; i++)
            cells[i] = row[i].ToString();
        return cells;
    }

    private bool TryReadHeader(string[] heads, int line)
    {
        Columns = [.. heads.Select(head => columns.Of(head.Trim('\uFEFF', ' ', '\t')))];
        foreach (string head in heads.Where(head => head.Trim() != head))
            Report(OpenSdgFaults.OuterBlanks, line, head);
        foreach ((OpenSdgUse use, string name) in ((OpenSdgUse, string)[])[(OpenSdgUse.Year, "Year"), (OpenSdgUse.Value, "Value")])
        {
            if (Columns.Any(column => column.Use == use))
                continue;
            Report(OpenSdgFaults.NoColumn, line, name);
            return false;
        }

        return true;
    }

    private OpenSdgRow? RowOf(string[] cells, int line)
    {
        if (cells.All(string.IsNullOrWhiteSpace))
            return null;
        if (cells.Length != Columns.Count)
        {
            Report(OpenSdgFaults.CellCount, line, InvariantText.Of(cells.Length), InvariantText.Of(Columns.Count));
            return null;
        }

        foreach (string cell in cells.Where(cell => !KeepsBlanks && cell.Trim() != cell && cell.Trim().Length > 0))
            Report(OpenSdgFaults.OuterBlanks, line, cell);
        string value = Of(cells, OpenSdgUse.Value) ?? "";
        if (value.Length > 0 && !Missing.Contains(value))
            return Filled(cells, line, value);
        Blank++;
        return null;
    }

    private OpenSdgRow Filled(string[] cells, int line, string value) => new(line, Of(cells, OpenSdgUse.Year) ?? "", value)
    {
        Progress = Of(cells, OpenSdgUse.Progress),
        Series = Of(cells, OpenSdgUse.Series),
        Unit = Of(cells, OpenSdgUse.Unit),
        Multiplier = Of(cells, OpenSdgUse.Multiplier),
        AreaCode = Of(cells, OpenSdgUse.AreaCode),
        Status = Of(cells, OpenSdgUse.Status),
        Remarks = [.. Stated(cells, OpenSdgUse.Remark).Select(cell => (cell.Column.Name, cell.Text))],
        Parts = [.. Stated(cells, OpenSdgUse.Area).Concat(Stated(cells, OpenSdgUse.Disaggregation))],
    };

    private string? Of(string[] cells, OpenSdgUse use) => Stated(cells, use).Select(cell => cell.Text).FirstOrDefault();

    private IEnumerable<(OpenSdgColumn Column, string Text)> Stated(string[] cells, OpenSdgUse use)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (Columns[i].Use == use && (KeepsBlanks ? cells[i] : cells[i].Trim()) is { Length: > 0 } text)
                yield return (Columns[i], text);
        }
    }

    private void Report(string fault, int line, params string[] arguments) =>
        findings.Add(fault, new SourceLocation(file, $"row {InvariantText.Of(line)}", line, 1), [.. arguments]);
}
