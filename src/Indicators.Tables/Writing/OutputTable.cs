using System.Collections.Immutable;

namespace Indicators.Tables;

/// <summary>A table that is written: to CSV, to a sheet of a workbook. Rows are made one by one while it is written.</summary>
/// <remarks>Immutable. A cell is text as it stands in the file, null for an empty one; a number is plain decimals
/// (<c>-12.40</c>).</remarks>
/// <example><code>
/// OutputTable table = OutputTables.Observations(catalog);
/// using Stream file = File.Create("observations.csv");
/// CsvTable.Write(table, file);
/// </code></example>
public sealed class OutputTable
{
    /// <summary>Creates a table.</summary>
    /// <param name="name">Its name, such as <c>observations</c>: of a file, of a sheet.</param>
    /// <param name="columns">Its columns, in order.</param>
    /// <param name="rows">Its rows; each has a cell for every column.</param>
    public OutputTable(string name, ImmutableArray<OutputColumn> columns, IEnumerable<ImmutableArray<string?>> rows)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(rows);
        Name = name;
        Columns = columns.IsDefault ? [] : columns;
        Rows = rows;
    }

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>What people call it; null: its name.</summary>
    public LocalizedText? Title { get; init; }

    /// <summary>Its columns, in order.</summary>
    public ImmutableArray<OutputColumn> Columns { get; }

    /// <summary>Its rows. Every enumeration makes them anew.</summary>
    public IEnumerable<ImmutableArray<string?>> Rows { get; }

    /// <summary>What stands under the table for people.</summary>
    public ImmutableArray<LocalizedText> Notes { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The same table with a title, and notes under it.</summary>
    internal OutputTable With(LocalizedText title, ImmutableArray<LocalizedText> notes) =>
        new(Name, Columns, Rows) { Title = title, Notes = notes };
}
