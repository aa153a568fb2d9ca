using System.Globalization;

namespace Indicators.Tables;

/// <summary>The place of a cell on its sheet, counted from 1, as spreadsheets show it: row 7, column 3 is <c>C7</c>.</summary>
/// <param name="Row">The row, from 1.</param>
/// <param name="Column">The column, from 1.</param>
public readonly record struct CellAddress(int Row, int Column)
{
    /// <summary>The letters of a column: 1 is A, 27 is AA.</summary>
    /// <param name="column">The column, from 1.</param>
    public static string Letters(int column)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(column, 1);
        Span<char> letters = stackalloc char[7];
        int start = letters.Length;
        for (int rest = column; rest > 0; rest = (rest - 1) / 26)
            letters[--start] = (char)('A' + (rest - 1) % 26);
        return new string(letters[start..]);
    }

    /// <summary>The address as spreadsheets write it, such as <c>C7</c>.</summary>
    public override string ToString() => Letters(Column) + Row.ToString(CultureInfo.InvariantCulture);
}
