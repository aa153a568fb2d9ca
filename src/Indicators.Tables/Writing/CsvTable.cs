using System.Collections.Immutable;
using System.Text;

namespace Indicators.Tables;

/// <summary>Writes tables as CSV (RFC 4180): UTF-8, commas, a head with the ids of the columns, lines that end with CR LF.</summary>
/// <example><code>
/// using Stream file = File.Create("observations.csv");
/// CsvTable.Write(OutputTables.Observations(catalog), file, CsvAudience.People);
/// </code></example>
public static class CsvTable
{
    /// <summary>Writes a table.</summary>
    /// <param name="table">The table.</param>
    /// <param name="utf8">Where it goes; left open.</param>
    /// <param name="audience">Who opens it.</param>
    public static void Write(OutputTable table, Stream utf8, CsvAudience audience = CsvAudience.Programs)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(utf8);
        bool forPeople = audience == CsvAudience.People;
        using var writer = new StreamWriter(utf8, new UTF8Encoding(encoderShouldEmitUTF8Identifier: forPeople), 32 * 1024, leaveOpen: true);
        writer.NewLine = "\r\n";
        WriteRow(writer, [.. table.Columns.Select(column => (string?)column.Id)], _ => false);
        foreach (ImmutableArray<string?> row in table.Rows)
            WriteRow(writer, row, at => forPeople && table.Columns[at].Kind == OutputKind.Text);
    }

    private static void WriteRow(StreamWriter writer, ImmutableArray<string?> cells, Func<int, bool> isGuarded)
    {
        for (int at = 0; at < cells.Length; at++)
        {
            if (at > 0)
                writer.Write(',');
            string text = cells[at] ?? "";
            WriteCell(writer, isGuarded(at) ? FormulaGuard.Guarded(text) : text);
        }

        writer.WriteLine();
    }

    private static void WriteCell(StreamWriter writer, string text)
    {
        // Blanks at the ends are quoted too: readers take them off otherwise.
        bool isPlain = text.AsSpan().IndexOfAny("\",\r\n\t") < 0
            && (text.Length == 0 || !char.IsWhiteSpace(text[0]) && !char.IsWhiteSpace(text[^1]));
        if (isPlain)
            writer.Write(text);
        else
            writer.Write($"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"");
    }
}
