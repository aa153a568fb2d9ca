using System.Text;

namespace Indicators.Interchange;

/// <summary>
/// The note of an observation: the file's comment, and every attribute that has no place of its own, so that nothing
/// the file says is lost.
/// </summary>
internal sealed class NoteBook(DataRows rows, RowSchema schema, Findings findings, PartialKeys partial)
{
    /// <summary>A file in which every one is another must not fill the memory; beyond these they are read each time.</summary>
    private const int Most = 4096;

    private readonly Dictionary<string, string> _notes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly StringBuilder _text = new();
    private string _last = "";

    public string? Of(string? comment, string? status)
    {
        _text.Clear();
        if (status is not null)
            Append(Concepts.Status, status);
        foreach (int column in schema.Notes)
        {
            ReadOnlySpan<char> cell = rows.TextOf(column);
            if (cell.IsEmpty && !partial.IsEmpty)
                cell = partial.Find(column);
            if (!cell.IsEmpty && cell is not ("~" or "_Z"))
            {
                Look(column, cell);
                Append(schema.Columns[column].Id, cell);
            }
        }

        if (_text.Length == 0)
            return string.IsNullOrEmpty(comment) ? null : comment;
        if (comment is not null)
            _text.Insert(0, $"{comment}; ");
        return Shared();
    }

    /// <summary>One text for all that are alike.</summary>
    public string Share(string text)
    {
        if (!_notes.TryGetValue(text, out string? known) && _notes.Count < Most)
            _notes.Add(text, text);
        return known ?? text;
    }

    private void Append(string id, ReadOnlySpan<char> value)
    {
        if (_text.Length > 0)
            _text.Append("; ");
        _text.Append(id).Append('=').Append(value);
    }

    /// <summary>One text for the notes that are alike.</summary>
    private string Shared()
    {
        if (_text.Equals(_last))
            return _last;
        return _last = Share(_text.ToString());
    }

    private void Look(int column, ReadOnlySpan<char> cell)
    {
        if (SuspiciousText.Is(cell) && _said.Count < Most && _said.Add($"{column}:{cell}"))
            findings.Add(InterchangeErrors.Suspicious, rows.LocationOf(column), schema.Columns[column].Id, cell.ToString());
    }
}
