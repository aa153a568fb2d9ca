using System.Text;

namespace Indicators.Interchange;

/// <summary>Attributes that a row of their own gives to every observation whose key agrees with the part it names.</summary>
internal sealed class PartialKeys(DataRows rows, RowSchema schema)
{
    private const char Between = '\u001F';

    /// <summary>What is given, by which parts of the key are named, then by what they are.</summary>
    private readonly Dictionary<string, Dictionary<string, string[]>> _given = new(StringComparer.Ordinal);
    private readonly StringBuilder _key = new();

    public bool IsEmpty => _given.Count == 0;

    /// <summary>Keeps the current row, which has attributes and no value; false where it has none either.</summary>
    public bool Take()
    {
        string[] attributes = [.. Enumerable.Range(0, schema.Columns.Count).Select(column => IsKey(column) ? "" : rows[column].ToString())];
        if (attributes.All(cell => cell is "" or "~"))
            return false;
        string mask = string.Concat(schema.Identity.Select(column => IsKey(column) && rows[column] is not ("" or "~") ? '1' : '0'));
        if (!_given.TryGetValue(mask, out Dictionary<string, string[]>? rowsOfMask))
            _given.Add(mask, rowsOfMask = new Dictionary<string, string[]>(StringComparer.Ordinal));
        string key = KeyOf(mask);
        rowsOfMask[key] = rowsOfMask.TryGetValue(key, out string[]? known) ? Merge(known, attributes) : attributes;
        return true;
    }

    /// <summary>The cell that rows of attributes give the key of the current row; empty where none does.</summary>
    public string Find(int column)
    {
        foreach ((string mask, Dictionary<string, string[]> rowsOfMask) in _given)
        {
            if (rowsOfMask.TryGetValue(KeyOf(mask), out string[]? attributes) && attributes[column] is { Length: > 0 } cell)
                return cell;
        }

        return "";
    }

    private bool IsKey(int column) =>
        schema.IndicatorParts.Contains(column) || (column != schema[ConceptRole.Unit] && schema.Identity.Contains(column));

    private string KeyOf(string mask)
    {
        _key.Clear();
        for (int i = 0; i < mask.Length; i++)
        {
            if (mask[i] == '1')
                _key.Append(rows[schema.Identity[i]]).Append(Between);
        }

        return _key.ToString();
    }

    private static string[] Merge(string[] known, string[] added) => [.. known.Zip(added, (old, cell) => cell.Length > 0 ? cell : old)];
}
