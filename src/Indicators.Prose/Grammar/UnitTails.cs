namespace Indicators.Prose.Grammar;

/// <summary>
/// How prose goes on with a unit beyond the grammar of figures: 1个多百分点, 一番半, 28微克每立方米. What is read is longer by that
/// and says the same in units the grammar has.
/// </summary>
internal static class UnitTails
{
    private const int LongestUnit = 6;

    /// <summary>Reads on behind a figure; returns how many characters more it takes.</summary>
    public static int Read(Sentence sentence, int end, ref Figure figure)
    {
        ReadOnlySpan<char> rest = sentence.Span[end..];
        if (rest.IsEmpty || figure.IsRange)
            return 0;
        if (figure.Unit.Symbol == "番" && rest[0] == '半')
            return ReadHalf(ref figure);
        if (figure.Unit.Base == Unit.One && rest.StartsWith("人民币", StringComparison.Ordinal))
            return ReadYuan(ref figure);
        if (rest[0] == '每')
            return ReadPer(sentence, rest, ref figure);
        return figure.Unit.Symbol == "个" ? ReadItem(sentence, rest, ref figure) : 0;
    }

    private static int ReadHalf(ref Figure figure)
    {
        figure = new Figure(figure.Amount + 0.5m, figure.Unit, figure.Bound);
        return 1;
    }

    /// <summary>1.2亿人民币: not 亿人.</summary>
    private static int ReadYuan(ref Figure figure)
    {
        figure = new Figure(figure.Amount, StandardUnits.Yuan.Scaled(figure.Unit.Scale), figure.Bound);
        return "人民币".Length;
    }

    /// <summary>1个多百分点, 3个多月: 多 stands inside the unit.</summary>
    private static int ReadItem(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        int more = figure.Bound == Bound.AFewMoreThan ? 0 : rest[0] is '多' or '余' ? 1 : -1;
        if (more < 0)
            return 0;
        Span<char> unit = stackalloc char[LongestUnit];
        int length = Math.Min(LongestUnit - 1, rest.Length - more);
        unit[0] = '个';
        rest.Slice(more, length).CopyTo(unit[1..]);
        if (Find(sentence, unit[..(length + 1)], out int taken) is not { } whole || taken == 1)
            return 0;
        figure = new Figure(figure.Amount, whole, Bound.AFewMoreThan);
        return more + taken - 1;
    }

    /// <summary>微克每立方米, 公里每小时: a measure for each of a measure; 亿元每年 is no unit but a sum and a word.</summary>
    private static int ReadPer(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        Dimension dimension = figure.Dimension;
        if (dimension.IsMoney || dimension.IsCount || dimension.IsQuotient || dimension == Dimension.Number || dimension == Dimension.Ratio || dimension == Dimension.Points)
            return 0;
        Unit? below = Find(sentence, rest[1..Math.Min(LongestUnit, rest.Length)], out int length);
        if (below is null || below.Dimension.IsQuotient || below.Dimension.IsCount || below.Dimension.IsMoney || below.Dimension == figure.Dimension || below.Equals(StandardUnits.Year))
            return 0;
        figure = new Figure(figure.Amount, figure.Unit.Per(below), figure.Bound);
        return length + 1;
    }

    /// <summary>The unit at the start of a text: asked for as the unit of one of it.</summary>
    private static Unit? Find(Sentence sentence, ReadOnlySpan<char> text, out int length)
    {
        Span<char> one = stackalloc char[LongestUnit + 1];
        one[0] = '1';
        text.CopyTo(one[1..]);
        bool isRead = Figure.TryReadPrefix(one[..(text.Length + 1)], sentence.Units, out Figure figure, out int consumed);
        length = consumed - 1;
        return isRead && figure.Dimension != Dimension.Number && figure.Bound == Bound.Exact ? figure.Unit : null;
    }
}
