using System.Globalization;

namespace Indicators.Interchange;

/// <summary>A table as it stands, read line by line: each cell with a number, and what is wrong in between.</summary>
internal sealed class EurostatTable
{
    private readonly string? _file;
    private readonly Findings _findings;
    private readonly BoundedLines _lines;
    private readonly int _longestLine;

    public EurostatTable(TextReader reader, string? file, Findings findings, ImportOptions options)
    {
        (_file, _findings, _longestLine) = (file, findings, options.MaxRowChars);
        _lines = new BoundedLines(reader, _longestLine);
        string? first = _lines.Next()?.TrimStart('\uFEFF');
        Header = first is null ? null : EurostatHeader.Read(first);
        if (_lines.IsTooLong)
            Report(EurostatFaults.LineTooLong, 1, Digits(_longestLine));
        else if (Header?.Heads.Count >= options.MaxColumns)
            Header = Refused(options.MaxColumns);
        else if (Header is null)
            Report(EurostatFaults.NoHeader, 1, Shortened(first?.Split('\t')[0] ?? ""));
    }

    /// <summary>The dimensions; null where the first line has none, which is reported.</summary>
    public EurostatHeader? Header { get; }

    /// <summary>The cells that have a number, and those that have a flag alone, in the order of the file.</summary>
    public IEnumerable<EurostatEntry> Entries()
    {
        while (Header is not null && _lines.Next() is { } line)
        {
            if (line.Length == 0)
                continue;
            foreach (EurostatEntry entry in EntriesOf(line.Split('\t')))
                yield return entry;
        }

        if (Header is not null && _lines.IsTooLong)
            Report(EurostatFaults.LineTooLong, 1, Digits(_longestLine));
        if (_lines.IsTorn)
            Report(EurostatFaults.Torn, 1);
    }

    private IEnumerable<EurostatEntry> EntriesOf(string[] cells)
    {
        string[] key = [.. cells[0].Split(',').Select(value => value.Trim())];
        if (key.Length != Header!.Dimensions.Count)
        {
            Report(EurostatFaults.WrongKey, 1, Digits(key.Length), Digits(Header.Dimensions.Count));
            yield break;
        }

        if (cells.Length - 1 != Header.Heads.Count)
            Report(cells.Length - 1 > Header.Heads.Count ? EurostatFaults.TooManyCells
                : EurostatFaults.TooFewCells, cells.Length, Digits(cells.Length), Digits(Header.Heads.Count + 1));
        int column = cells[0].Length + 2;
        for (int i = 1; i < cells.Length && i <= Header.Heads.Count; column += cells[i].Length + 1, i++)
        {
            if (!EurostatCell.TryRead(cells[i], out EurostatCell cell))
                Report(EurostatFaults.NotACell, column, Shortened(cells[i]));
            else if (cell.Number is not null || cell.Flags.Length > 0)
                yield return new EurostatEntry(key, Header.Heads[i - 1], cell, _lines.Number, column);
        }
    }

    private EurostatHeader? Refused(int columns)
    {
        Report(InterchangeErrors.HeaderTooWide, 1, Digits(columns));
        return null;
    }

    private void Report(string fault, int column, params string[] arguments) =>
        _findings.Add(fault, new SourceLocation(_file, $"row {Digits(_lines.Number)}", _lines.Number, column), [.. arguments]);

    private static string Shortened(string text) => text.Length > 80 ? text[..80] + "…" : text;

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
