using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>The cells of a line of a table, as text lays them out: parted by tabs or bars, else by blanks.</summary>
internal static class TableText
{
    private const string Blanks = " \u3000\u00A0\u2009\u202F\u001F\t|｜";
    /// <summary>（微克/立方米·日）: no unit in brackets is longer.</summary>
    private const int LongestUnit = 10;

    /// <summary>False for a line with nothing between that would part cells.</summary>
    public static bool HasCells(ReadOnlySpan<char> line)
    {
        foreach (char c in line.Trim())
        {
            if (Blanks.Contains(c, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    public static List<Range> Cells(ReadOnlySpan<char> line)
    {
        string separators = line.IndexOfAny('\t', '|', '｜') >= 0 ? "\t|｜\u001F" : Blanks;
        var cells = new List<Range>();
        int start = 0;
        for (int i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && !separators.Contains(line[i], StringComparison.Ordinal))
                continue;
            Range cell = Trimmed(line, start, i);
            if (cell.End.Value > cell.Start.Value)
                cells.Add(cell);
            start = i + 1;
        }

        return cells;
    }

    /// <summary>3014.8, -3.5%, 1,203.4, 120亿元; but the year of a head is none.</summary>
    public static bool IsValue(LexiconTables lexicon, ReadOnlySpan<char> cell)
    {
        int sign = cell[0] is '-' or '−' or '+' or '－' or '＋' ? 1 : 0;
        return cell.Length > sign && FigureScanner.IsDigit(cell[sign]) && !lexicon[WordSet.TablePeriodEnd].Has(cell[^1]);
    }

    /// <summary>A cell that has no number: —, …, /.</summary>
    public static bool IsMissing(ReadOnlySpan<char> cell) => cell.Trim("-—–−－…·./ ").IsEmpty;

    /// <summary>The 亿元 of 地区生产总值（亿元）; where its brackets open.</summary>
    public static Unit? UnitInBrackets(ReadOnlySpan<char> text, UnitSet units, out int open)
    {
        text = text.TrimEnd(Blanks);
        open = text.LastIndexOfAny('（', '(');
        return open >= 0 && text[^1] is '）' or ')' ? UnitOf(text[(open + 1)..^1], units) : null;
    }

    /// <summary>The unit that a text is; null where it is none.</summary>
    public static Unit? UnitOf(ReadOnlySpan<char> text, UnitSet units)
    {
        text = text.Trim(Blanks);
        if (text.IsEmpty || text.Length > LongestUnit)
            return null;
        Span<char> one = stackalloc char[LongestUnit + 1];
        one[0] = '1';
        text.CopyTo(one[1..]);
        ReadOnlySpan<char> whole = one[..(text.Length + 1)];
        bool isRead = Figure.TryReadPrefix(whole, units, out Figure read, out int consumed) && consumed == whole.Length;
        return isRead && read.Dimension != Dimension.Number && read.Bound == Bound.Exact ? read.Unit : null;
    }

    private static Range Trimmed(ReadOnlySpan<char> line, int start, int end)
    {
        while (start < end && (char.IsWhiteSpace(line[start]) || line[start] == '\u001F'))
            start++;
        while (start < end && (char.IsWhiteSpace(line[end - 1]) || line[end - 1] == '\u001F'))
            end--;
        return start..end;
    }
}
