namespace Indicators.Interchange;

/// <summary>Writes an SDMX-CSV message row by row as the table it is.</summary>
/// <remarks>Not safe for use by several threads at once.</remarks>
public sealed class SdmxCsvWriter : IDisposable
{
    private readonly CsvText _text;
    private readonly int _columns;

    /// <summary>Begins a message with the header of another.</summary>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="like">The message whose header and separators it gets.</param>
    public SdmxCsvWriter(Stream utf8, SdmxCsvReader like)
        : this(utf8, like?.Header ?? throw new ArgumentNullException(nameof(like)), like.Separator)
    {
    }

    /// <summary>Begins a message.</summary>
    /// <param name="utf8">The stream. It is not closed.</param>
    /// <param name="header">The cells of the header, the first of them STRUCTURE.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <exception cref="ArgumentException">The separator can be none: a letter, a digit, a quote.</exception>
    public SdmxCsvWriter(Stream utf8, IReadOnlyList<string> header, char separator = ',')
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(header);
        if (char.IsLetterOrDigit(separator) || separator is '"' or '\r' or '\n' or '_' or '[' or ']')
            throw new ArgumentException(
                $"'{separator}' cannot part cells: it could be part of a header's first term; take a comma or semicolon.",
                nameof(separator));
        _text = new CsvText(utf8, separator);
        _columns = header.Count;
        if (_columns > 0)
            Write(header);
    }

    /// <summary>Writes a row.</summary>
    /// <param name="cells">A cell a column.</param>
    /// <exception cref="ArgumentException">There are more or fewer cells than columns.</exception>
    public void Write(IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count != _columns)
            throw new ArgumentException($"The row has {cells.Count} cells, the header {_columns} columns.", nameof(cells));
        foreach (string cell in cells)
            _text.Cell(cell);
        _text.EndRow();
    }

    /// <summary>Writes the row a reader stands on.</summary>
    /// <param name="reader">The reader.</param>
    public void Write(SdmxCsvReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        Write([.. Enumerable.Range(0, reader.Columns.Length).Select(column => reader[column])]);
    }

    /// <summary>Writes what is left.</summary>
    public void Dispose() => _text.Dispose();
}
