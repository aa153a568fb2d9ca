using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>
/// How prose goes on with a unit beyond the grammar of figures: 1个多百分点, 一番半, 28微克每立方米. What is read is longer by that
/// and says the same in units the grammar has.
/// </summary>
internal static class UnitTails
{
    /// <summary>28微克每立方米: the unit behind 每.</summary>
    private const int LongestUnit = 6;

    /// <summary>Nobody tells more than this in parts or with a half.</summary>
    private const decimal Largest = 1_000_000m;

    /// <summary>Reads on behind a figure; returns how many characters more it takes.</summary>
    public static int Read(Sentence sentence, int end, ref Figure figure)
    {
        ReadOnlySpan<char> rest = sentence.Span[end..];
        if (rest.IsEmpty || figure.IsRange)
            return 0;
        if (figure.Bound == Bound.AFewMoreThan)
            return ReadSecondEnd(sentence, rest, ref figure) is > 0 and var upper ? upper
                : figure.Unit.Symbol is [Hanzi.Item] ? ReadItem(sentence, rest, ref figure)
                : 0;
        if (figure.Unit.Base == Unit.One && sentence.Lexicon[WordSet.YuanTold].AtStart(rest) is > 0 and var told)
            return ReadYuan(told, ref figure);
        return rest[0] switch
        {
            Hanzi.Half => ReadHalf(sentence, rest, ref figure),
            Hanzi.Each => ReadPer(sentence, rest, ref figure),
            Hanzi.Whole => figure.Dimension.IsMoney && (rest.Length == 1 || !char.IsLetter(rest[1])) ? 1 : 0,
            _ => figure.Unit.Symbol is [Hanzi.Item] && ReadItem(sentence, rest, ref figure) is > 0 and var item ? item
                : ReadSteps(sentence, rest, ref figure) is > 0 and var steps ? steps : ReadCentimetres(rest, ref figure),
        };
    }

    /// <summary>三倍多到九倍: a range whose lower end is told roughly.</summary>
    private static int ReadSecondEnd(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        if (!sentence.Lexicon[WordSet.LeadsTo].Has(rest[0])
            || !Figure.TryReadPrefix(rest[1..], sentence.Units, out Figure upper, out int consumed) || upper.IsRange
            || !upper.Unit.Base.Equals(figure.Unit.Base) || upper.Bound is not (Bound.Exact or Bound.AFewMoreThan)
                || upper.Quantity.CompareTo(figure.Quantity) <= 0)
            return 0;
        figure = Figure.Between(figure.Quantity, upper.Quantity);
        return consumed + 1;
    }

    /// <summary>三元五角六分, 二亩三分, 六小时二十分: each part with its own unit.</summary>
    private static int ReadSteps(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        if (!FigureScanner.IsDigit(rest[0]) && !Numerals.IsNumeral(rest[0]))
            return 0;
        int taken = 0;
        string above = figure.Unit.Symbol;
        decimal parts = 1m;
        while (Math.Abs(figure.Amount) <= Largest && sentence.Lexicon.UnitSteps.Has(above)
            && TryPart(rest[taken..], out decimal part, out int digits)
            && sentence.Lexicon.UnitSteps.At(above, rest[(taken + digits)..]) is { } step && part < step.Parts)
        {
            if (step.ReadIn is { } small && Find(sentence, small, out _) is { } minor)
                figure = new Figure((figure.Amount * step.Parts) + part, minor, figure.Bound);
            else
                figure = new Figure(figure.Amount + (part / (parts *= step.Parts)), figure.Unit, figure.Bound);
            taken += digits + step.Word.Length;
            above = step.Word;
        }

        return taken;
    }

    /// <summary>1米75: the part of a metre that is told without its unit.</summary>
    private static int ReadCentimetres(ReadOnlySpan<char> rest, ref Figure figure)
    {
        bool isPart = figure.Unit.Equals(StandardUnits.Metre) && figure.Amount.Scale == 0 && Math.Abs(figure.Amount) <= Largest
            && rest.Length > 1 && char.IsAsciiDigit(rest[0]) && char.IsAsciiDigit(rest[1])
            && (rest.Length == 2 || !(char.IsAsciiDigit(rest[2]) || rest[2] is '.' or ','));
        if (!isPart)
            return 0;
        figure = new Figure(figure.Amount + (((rest[0] - '0') * 10) + rest[1] - '0') / 100m, figure.Unit, figure.Bound);
        return 2;
    }

    private static bool TryPart(ReadOnlySpan<char> text, out decimal part, out int digits)
    {
        digits = 0;
        part = 0m;
        while (digits < text.Length && digits < LongestUnit && (FigureScanner.IsDigit(text[digits]) || Numerals.IsNumeral(text[digits])))
            digits++;
        if (digits == 0 || !Figure.TryReadPrefix(text[..digits], UnitSet.Empty, out Figure read, out int consumed) || consumed != digits
            || read.Unit != Unit.One)
            return false;
        part = read.Amount;
        return true;
    }

    /// <summary>一番半, 四个半百分点, 一座半: and a half more.</summary>
    private static int ReadHalf(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        bool isCounted = figure.Dimension.IsCount || sentence.Lexicon[WordSet.HalvedUnit].Has(figure.Unit.Symbol);
        // 三个半导体企业, 三个半天: 半 begins a word of its own.
        _ = sentence.Lexicon.Words.Match(rest, out int word);
        if (word > 1 && !sentence.Lexicon[WordSet.HalfOf].Has(rest[1]))
            return 0;
        if (!isCounted || Math.Abs(figure.Amount) > Largest || figure.Unit.Scale != UnitScale.One || figure.Amount.Scale > 0)
            return 0;
        if (figure.Unit.Symbol is [Hanzi.Item] && Find(sentence,
            figure.Unit.Symbol + rest[1..Math.Min(LongestUnit, rest.Length)].ToString(), out int taken) is { } whole && taken > 1)
        {
            figure = new Figure(figure.Amount + 0.5m, whole, figure.Bound);
            return taken;
        }

        // 三个半天 are three halves of a day, which the grammar of figures reads; a half of what has no unit here is not read.
        if (rest.Length > 1 && sentence.Lexicon[WordSet.HalfTime].Has(rest[1]))
            return 0;
        figure = new Figure(figure.Amount + 0.5m, figure.Unit, figure.Bound);
        return 1;
    }

    /// <summary>1.2亿人民币: not 亿人.</summary>
    private static int ReadYuan(int length, ref Figure figure)
    {
        figure = new Figure(figure.Amount, StandardUnits.Yuan.Scaled(figure.Unit.Scale), figure.Bound);
        return length;
    }

    /// <summary>1个多百分点, 3个多月: 多 stands inside the unit.</summary>
    private static int ReadItem(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        if (Numerals.IsGroup(rest[0]) && TryScale(sentence, rest, ref figure, out int scale))
            return scale;
        int more = figure.Bound == Bound.AFewMoreThan ? 0 : sentence.Lexicon[WordSet.FewMore].Has(rest[0]) ? 1 : -1;
        if (more < 0)
            return 0;
        Span<char> unit = stackalloc char[LongestUnit];
        int length = Math.Min(LongestUnit - 1, rest.Length - more);
        unit[0] = Hanzi.Item;
        rest.Slice(more, length).CopyTo(unit[1..]);
        if (Find(sentence, unit[..(length + 1)], out int taken) is not { } whole || taken == 1)
            return 0;
        figure = new Figure(figure.Amount, whole, Bound.AFewMoreThan);
        return more + taken - 1;
    }

    /// <summary>800个亿, 3个亿元: so many of a scale.</summary>
    private static bool TryScale(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure, out int length)
    {
        Span<char> one = stackalloc char[LongestUnit + 1];
        one[0] = '1';
        int taken = Math.Min(LongestUnit, rest.Length);
        rest[..taken].CopyTo(one[1..]);
        bool isRead = Figure.TryReadPrefix(one[..(taken + 1)], sentence.Units, out Figure read, out int consumed);
        length = consumed - 1;
        // 3个万1千2亿: no number, and nothing was taken.
        if (!isRead)
            return false;
        // 3个万亿级产业集群: the scale is the size of each.
        if (length < rest.Length && (rest[length] == Hanzi.Class || sentence.Lexicon.Size.AtStart(rest[length..]) > 0))
            return false;
        if (read.Unit.Scale < UnitScale.TenThousand || !(read.Dimension.IsMoney || read.Dimension == Dimension.Number)
            || read.Bound != Bound.Exact)
            return false;
        figure = new Figure(figure.Amount, read.Unit, figure.Bound);
        return true;
    }

    /// <summary>微克每立方米, 公里每小时: a measure for each of a measure; 亿元每年 is no unit but a sum and a word.</summary>
    private static int ReadPer(Sentence sentence, ReadOnlySpan<char> rest, ref Figure figure)
    {
        Dimension dimension = figure.Dimension;
        if (dimension.IsMoney || dimension.IsCount || dimension.IsQuotient || dimension == Dimension.Number || dimension == Dimension.Ratio
            || dimension == Dimension.Points)
            return 0;
        Unit? below = Find(sentence, rest[1..Math.Min(LongestUnit, rest.Length)], out int length);
        if (below is null || below.Dimension.IsQuotient || below.Dimension.IsCount || below.Dimension.IsMoney
            || below.Dimension == figure.Dimension || below.Equals(StandardUnits.Year))
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
