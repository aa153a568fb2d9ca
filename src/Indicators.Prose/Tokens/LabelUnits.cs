namespace Indicators.Prose.Tokens;

/// <summary>工业总产值（亿元） 30145.8, 产量（万吨）：12.5: the unit of a number without one stands in brackets behind its label.</summary>
internal static class LabelUnits
{
    /// <summary>产量（万立方米/日） 12.5: no unit of a label is longer.</summary>
    private const int LongestUnit = 10;

    public static Unit? Before(Sentence sentence, FigureToken figure)
    {
        ReadOnlySpan<char> before = sentence.Span[..figure.NumberStart].TrimEnd(" 　\t：:");
        if (figure.Figure.Unit != Unit.One || !figure.IsDigits || before.IsEmpty || before[^1] is not ('）' or ')'))
            return null;
        int open = before.LastIndexOfAny('（', '(');
        ReadOnlySpan<char> inside = before[(open + 1)..^1];
        if (open < 1 || inside.IsEmpty || inside.Length > LongestUnit)
            return null;
        Span<char> one = stackalloc char[LongestUnit + 1];
        one[0] = '1';
        inside.CopyTo(one[1..]);
        bool isUnit = Figure.TryReadPrefix(one[..(inside.Length + 1)], sentence.Units, out Figure read, out int consumed)
            && consumed == inside.Length + 1;
        return isUnit && read.Dimension != Dimension.Number && read.Bound == Bound.Exact ? read.Unit : null;
    }
}
