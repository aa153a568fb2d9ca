using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Indicators.Tables.Blocks;
using Indicators.Tables.Labels;
using Indicators.Tables.Mapping;

namespace Indicators.Tables.Assembly;

/// <summary>The titles and heads a table is known by, years and months aside.</summary>
internal static partial class TableFingerprint
{
    public static ExpectedTable Of(TableBlock block)
    {
        IEnumerable<int> rows = block.Titles.Concat(block.Heads);
        return new ExpectedTable(block.Grid.Sheet.Name,
        [
            .. rows.SelectMany(row => block.Grid.OwnColumns(row)
                .Where(column => column >= block.FirstColumn && column <= block.LastColumn && !block.Grid.IsFromAbove(row, column))
                .Select(column => (new CellAddress(row, column).ToString(), Masked(block.Grid.Text(row, column))))),
        ]);
    }

    /// <summary>The first cell where a table differs from what was expected; null where none does.</summary>
    public static (CellAddress Cell, string Expected, string Found)? Difference(TableBlock block, ExpectedTable expected)
    {
        // A sheet that is only named may hold any table.
        if (expected.Texts.IsEmpty && expected.Sheet == block.Grid.Sheet.Name)
            return null;
        Dictionary<string, string> found = Of(block).Texts.ToDictionary(text => text.Cell, text => text.Text);
        foreach ((string cell, string text) in expected.Texts)
        {
            string there = found.GetValueOrDefault(cell, "");
            if (there != text && Address(cell) is { } address)
                return (address, text, there);
        }

        foreach ((string cell, string text) in found)
        {
            if (!expected.Texts.Any(known => known.Cell == cell) && Address(cell) is { } address)
                return (address, "", text);
        }

        return null;
    }

    /// <summary>A mapping that was made for tables refuses others, whole: false, with the cell that differs told.</summary>
    public static bool IsExpected(TableBlock block, ImmutableArray<ExpectedTable> tables, TableLog log)
    {
        if (tables.IsEmpty)
            return true;
        (CellAddress Cell, string Expected, string Found)? nearest = null;
        foreach (ExpectedTable table in tables.OrderByDescending(table => table.Sheet == block.Grid.Sheet.Name))
        {
            if (Difference(block, table) is not { } difference)
                return true;
            nearest ??= difference;
        }

        log.Add(TableErrors.OtherTable, block.Grid.Sheet, nearest!.Value.Cell, [nearest.Value.Expected, nearest.Value.Found]);
        return false;
    }

    public static string Masked(string text) => Months().Replace(Years().Replace(LabelText.Key(text), "{year}"), "{month}月");

    private static CellAddress? Address(string text)
    {
        Match match = A1().Match(text);
        if (!match.Success)
            return null;
        int column = match.Groups[1].Value.Aggregate(0, (sum, letter) => sum * 26 + letter - 'A' + 1);
        return new CellAddress(int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture), column);
    }

    [GeneratedRegex(@"(?<!\d)(?:19|20)\d{2}(?!\d)")]
    private static partial Regex Years();

    [GeneratedRegex(@"\d{1,2}(?:[-—–~至]\d{1,2})?月")]
    private static partial Regex Months();

    [GeneratedRegex(@"^([A-Z]{1,3})(\d{1,7})$")]
    private static partial Regex A1();
}
