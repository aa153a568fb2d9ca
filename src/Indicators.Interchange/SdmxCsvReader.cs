using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>
/// Reads an SDMX-CSV message row by row as the table it is: cells as their text, codes without labels, several values apart.
/// What the rows mean for a catalogue is the business of <see cref="SdmxCsv"/>.
/// </summary>
/// <remarks>Memory is that of the longest row. Not safe for use by several threads at once.</remarks>
/// <example><code>
/// using var reader = new SdmxCsvReader(stream, "gdp.csv", diagnostic => Console.Error.WriteLine(diagnostic));
/// using var writer = new SdmxCsvWriter(output, reader);
/// while (reader.Read()) writer.Write(reader);
/// </code></example>
public sealed class SdmxCsvReader : IDisposable
{
    private readonly SdmxCsvRows _rows;

    /// <summary>Opens a message and reads its header.</summary>
    /// <param name="utf8">The message. It is not closed.</param>
    /// <param name="name">What places call it.</param>
    /// <param name="onError">Called for every row that cannot be read, and for a header that is none.</param>
    /// <param name="options">The limits; null for the defaults.</param>
    public SdmxCsvReader(Stream utf8, string name, Action<Diagnostic>? onError = null, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(name);
        _rows = SdmxCsvRows.Open(utf8, name, options ?? ImportOptions.Default, new Findings { OnFound = onError ?? (_ => { }) });
    }

    /// <summary>The header as it stands; empty where the file has none.</summary>
    public ImmutableArray<string> Header => _rows.Header?.Cells ?? [];

    /// <summary>The ids of the columns, without labels and brackets.</summary>
    public ImmutableArray<string> Columns => [.. _rows.Columns.Select(column => column.Id)];

    /// <summary>What parts the cells.</summary>
    public char Separator => _rows.Header?.Separator ?? ',';

    /// <summary>What parts the values of a cell; null where the header defines none.</summary>
    public char? SubFieldSeparator => _rows.Header?.SubSeparator;

    /// <summary>Whether codes, names or both stand in the cells.</summary>
    public SdmxLabels Labels => _rows.Header?.Labels ?? SdmxLabels.Id;

    /// <summary>The structure the row is of: AGENCY:ID(VERSION).</summary>
    public string Structure => _rows.Structure.ToString();

    /// <summary>Goes to the next row that can be read; false at the end.</summary>
    public bool Read() => _rows.Read();

    /// <summary>A cell of the row as it stands in the file, without its quotes.</summary>
    /// <param name="column">Its place in <see cref="Columns"/>.</param>
    public string this[int column] => _rows.TextOf(column).ToString();

    /// <summary>The code in a cell, without the label behind it.</summary>
    /// <param name="column">Its place in <see cref="Columns"/>.</param>
    public string CodeOf(int column) => _rows[column].ToString();

    /// <summary>The name beside a code in words; null where the message has none.</summary>
    /// <param name="column">The place of the code in <see cref="Columns"/>.</param>
    public string? LabelOf(int column) => _rows.NameOf(column, CodeOf(column))?.ToString();

    /// <summary>The values of a cell: several where its column holds several.</summary>
    /// <param name="column">Its place in <see cref="Columns"/>.</param>
    public ImmutableArray<string> ValuesOf(int column)
    {
        string cell = this[column];
        DataColumn known = _rows.Columns[column];
        if (cell.Length == 0)
            return [];
        return SubFieldSeparator is { } sub && known.IsMultiValued ? CellValues.Split(cell, sub) : [CodeOf(column)];
    }

    /// <summary>The texts of a cell by language: one, or several where its column holds several; empty where it has no languages.</summary>
    /// <param name="column">Its place in <see cref="Columns"/>.</param>
    public ImmutableArray<LocalizedText> TextsOf(int column)
    {
        string cell = this[column];
        if (SubFieldSeparator is not { } sub || _rows.Columns[column].Languages.IsEmpty || cell.Length == 0)
            return [];
        string[] sets = cell[0] == '"' ? [.. CellValues.Split(cell, sub)] : [cell];
        return [.. sets.Select(set => CellValues.Text(set, sub)).OfType<LocalizedText>()];
    }

    /// <summary>Ends the reading.</summary>
    public void Dispose() => _rows.Dispose();
}
