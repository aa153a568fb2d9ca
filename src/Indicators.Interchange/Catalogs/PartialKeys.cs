namespace Indicators.Interchange;

/// <summary>Attributes that a row of their own gives to every observation whose key agrees with the part it names.</summary>
internal sealed class PartialKeys(DataRows rows, RowSchema schema)
{
    private readonly List<(string[] Cells, string[] Attributes)> _given = [];

    public bool IsEmpty => _given.Count == 0;

    /// <summary>Keeps the current row, which has attributes and no value.</summary>
    public void Take()
    {
        string[] attributes = [.. Enumerable.Range(0, schema.Columns.Count).Select(column => schema.Identity.Contains(column) && !IsUnit(column) ? "" : rows[column].ToString())];
        if (attributes.Any(cell => cell is not ("" or "~")))
            _given.Add(([.. schema.Identity.Select(column => IsUnit(column) ? "" : rows[column].ToString())], attributes));
    }

    /// <summary>The cell that rows of attributes give the key of the current row; empty where none does.</summary>
    public string Find(int column)
    {
        for (int i = _given.Count - 1; i >= 0; i--)
        {
            if (_given[i].Attributes[column] is { Length: > 0 } cell && Agrees(_given[i].Cells))
                return cell;
        }

        return "";
    }

    private bool IsUnit(int column) => column == schema[ConceptRole.Unit];

    private bool Agrees(string[] cells)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not ("" or "~") && !rows[schema.Identity[i]].SequenceEqual(cells[i]))
                return false;
        }

        return true;
    }
}
