using System.Buffers;

namespace Indicators.Tables;

/// <summary>The decimal mark of a text file: 12,4 shows a comma, 12.45 a point, and 1.613 alone shows neither.</summary>
internal static class DecimalMarks
{
    /// <summary>The mark; null where the numbers fit both and the file is one that uses commas.</summary>
    public static char? Of(string sample, char delimiter)
    {
        int points = 0, commas = 0, open = 0;
        foreach (string line in sample.Split('\n', '\r'))
        {
            foreach (string cell in line.Split(delimiter))
            {
                switch (Says(cell))
                {
                    case Mark.Point: points++; break;
                    case Mark.Comma: commas++; break;
                    case Mark.Either: open++; break;
                }
            }
        }

        if (points > 0 || commas > 0)
            return points > 0 && commas > 0 ? null : commas > 0 ? ',' : '.';
        return open > 0 && delimiter == ';' ? null : '.';
    }

    private static readonly SearchValues<char> Numeric = SearchValues.Create("0123456789., \u00A0\u202F");

    private enum Mark
    {
        None,
        Point,
        Comma,
        Either,
    }

    private static Mark Says(ReadOnlySpan<char> cell)
    {
        ReadOnlySpan<char> number = cell.Trim().Trim('"').Trim().TrimStart("+-");
        int point = number.LastIndexOf('.'), comma = number.LastIndexOf(',');
        if ((point < 0 && comma < 0) || number.ContainsAnyExcept(Numeric))
            return Mark.None;
        if (!char.IsAsciiDigit(number[^1]) || !char.IsAsciiDigit(number[0]))
            return Mark.None;
        if (point >= 0 && comma >= 0)
            return point > comma ? Mark.Point : Mark.Comma;
        char mark = point >= 0 ? '.' : ',';
        (Mark decimals, Mark groups) = mark == '.' ? (Mark.Point, Mark.Comma) : (Mark.Comma, Mark.Point);
        int last = Math.Max(point, comma);
        if (number.Count(mark) > 1)
            return groups;
        bool couldGroup = number.Length - last - 1 == 3 && last <= 3 && number[0] != '0';
        return couldGroup ? Mark.Either : decimals;
    }
}
