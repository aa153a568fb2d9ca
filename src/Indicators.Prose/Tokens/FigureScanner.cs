using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>Finds numbers with their units and bound words, with the grammar of figures.</summary>
internal sealed class FigureScanner(Sentence sentence)
{
    /// <summary>No figure is written with more characters; what is longer is a row of digits.</summary>
    private const int Longest = 64;

    private int _readAt = -1;
    private long _readIn = -1;
    private bool _isRead;
    private Figure _read;
    private int _consumed;
    private FigureParts _parts;

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>True where a number can begin: a digit, a numeral, 半, or a sign before a digit.</summary>
    public bool CanBegin(ReadOnlySpan<char> text, int i) =>
        IsDigit(text[i]) || Numerals.IsNumeral(text[i]) || text[i] == Hanzi.Half || IsSign(text, i);

    /// <summary>Reads the figure at a place, where its number begins at or after another.</summary>
    public bool TryScan(int start, int numberFrom, out int end)
    {
        end = start;
        ReadOnlySpan<char> text = sentence.Span;
        if (!TryRead(start))
            return false;
        int number = start + _parts.Number.Start.Value;
        if (number < numberFrom || (start < number && IsWord(text, number)))
            return false;
        // 超过一点多: whether the number is a word was asked of what begins with it.
        if (!TryRead(start))
            return false;
        FigureToken figure = sentence.NextFigure();
        end = Take(figure, start, number);
        if (PartsOfWords.Begins(sentence, figure) && TryRead(start, figure.UnitStart - start))
            end = Take(figure, start, number);
        figure.IsRank = RankPlaces.IsPlace(sentence, number, figure.Figure, end);
        Bound? own = BoundWords.OfScale(sentence.Lexicon, text, number, out int word);
        figure.OwnBound = own;
        // 引进上百家: the word belongs to the figure, not to what is counted.
        int from = own is null ? start : Math.Max(sentence.Count == 0 ? 0 : sentence[sentence.Count - 1].End, number - word);
        sentence.AddFigure(Math.Min(start, from), end);
        return true;
    }

    /// <summary>近十几亿元: the bound word stands before an amount that is vague itself.</summary>
    public bool IsVague(int start) => start < sentence.Span.Length && !IsDigit(sentence.Span[start])
        && VagueAmounts.TryRead(sentence.Lexicon, sentence.Span[start..], sentence.Units, out _);

    /// <summary>Reads an amount that only says about how many: 数百家, 三四十家.</summary>
    public bool TryScanVague(int start, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        end = start;
        if (IsDigit(text[start]) || (start > 0 && IsPartOfWord(text, start))
            || !VagueAmounts.TryRead(sentence.Lexicon, text[start..], sentence.Units, out VagueAmount vague))
            return false;
        FigureToken figure = sentence.NextFigure();
        figure.Become(vague.Figure, start, sentence.TraitsOf(vague.Figure.Unit));
        figure.NumberEnd = start + vague.End;
        figure.UnitStart = Math.Min(UnitStart(text, start + vague.UnitStart, figure.NumberEnd), figure.NumberEnd);
        figure.OwnBound = vague.Bound;
        figure.IsVague = true;
        if (PartsOfWords.Begins(sentence, figure))
            return false;
        end = start + vague.Consumed;
        sentence.AddFigure(start, end);
        return true;
    }

    /// <summary>Reads numbers told in proportion to each other: 2.31∶1, 6.1:40.2:53.7.</summary>
    public bool TryScanRatio(int start, out int end)
    {
        end = start;
        return IsDigit(sentence.Span[start]) && RatioParts.MayBegin(sentence.Span, start) && TryTakeRatio(start, out end);
    }

    private bool TryTakeRatio(int start, out int end)
    {
        if (RatioParts.Read(sentence.Span, start, sentence.Lexicon[WordSet.Proportion], out end) is not { } parts)
            return false;
        FigureToken token = sentence.NextFigure();
        token.Become(new Figure(parts[0], Unit.One), start, null);
        token.NumberEnd = token.UnitStart = end;
        token.IsDigits = true;
        token.Parts = parts;
        sentence.AddFigure(start, end);
        return true;
    }

    /// <summary>Reads a word that says a figure without a number: 持平, 翻番, 扭亏为盈.</summary>
    public bool TryScanWorded(int start, int length, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        end = start + length;
        if (sentence.Lexicon.WordedFigures.Of(text[start..end]) is not { } row || !Holds(text, start, end, row)
            || !Figure.TryReadPrefix(row.Figure, sentence.Units, out Figure figure, out int consumed) || consumed != row.Figure.Length)
            return false;
        FigureToken token = sentence.NextFigure();
        token.Become(figure, start, null);
        token.NumberEnd = token.UnitStart = end;
        token.Worded = row;
        token.IsRank = figure.Dimension == Dimension.Number;
        sentence.AddFigure(start, end);
        return true;
    }

    /// <summary>扭亏为盈企业12家 tells which ones, 翻番计划 is a name, and 倍增 says something only of what is reached.</summary>
    private bool Holds(ReadOnlySpan<char> text, int start, int end, WordedFigure row)
    {
        if (sentence.Lexicon.QuotedNouns.AtStart(text[end..]) > 0 && !sentence.Lexicon[WordSet.AimTold].Begins(text[end..]))
            return false;
        if (row.Lead is { } lead && !text[..start].TrimEnd("“‘「").EndsWith(lead, StringComparison.Ordinal))
            return false;
        return !row.EndsPhrase || end == text.Length || !char.IsLetter(text[end]) || sentence.Lexicon[WordSet.WordedEnd].Has(text[end]);
    }

    /// <summary>第三四批, 三成几, 成百上千家; but 建成几十个 has the 成 of a verb.</summary>
    private bool IsPartOfWord(ReadOnlySpan<char> text, int start)
    {
        char before = text[start - 1];
        if (before == Hanzi.Tenth)
            return !sentence.Lexicon[WordSet.Several].Has(text[start]) || (start > 1 && Numerals.IsNumeral(text[start - 2]));
        return Numerals.IsNumeral(before) || sentence.Lexicon[WordSet.NoVagueBefore].Has(before);
    }

    /// <summary>Takes what was read; returns where it ends.</summary>
    private int Take(FigureToken token, int start, int number)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (IsVerbOfMore(text, start + _consumed))
            TryRead(start, _consumed - 1);
        int unit = UnitStart(text, start + _parts.Unit.Start.Value, start + _parts.Unit.End.Value);
        int numberEnd = NumberEnd(text, start);
        Figure figure = _read;
        int tail = UnitTails.Read(sentence, start + _consumed, ref figure);
        token.Become(figure, number, sentence.TraitsOf(figure.Unit));
        token.NumberEnd = tail > 0 ? start + _consumed + tail : numberEnd;
        token.UnitStart = Math.Min(unit, token.NumberEnd);
        token.IsDigits = IsDigit(text[number]) || IsSign(text, number);
        token.IsLeadingZero = text[number] is '0' or '０' && number + 1 < text.Length && IsDigit(text[number + 1]);
        token.IsBareScale = Numerals.IsScale(text[number]) && figure.Amount == 1m;
        return start + _consumed + tail;
    }

    /// <summary>以上, 左右 and their like stand outside the span, 多 and 余 inside.</summary>
    private int NumberEnd(ReadOnlySpan<char> text, int start)
    {
        LexiconTables lexicon = sentence.Lexicon;
        int end = start + _consumed;
        Range words = _parts.BoundAfter;
        if (words.End.Value > words.Start.Value)
            end = start + words.Start.Value + (lexicon[WordSet.FewMore].Has(text[start + words.Start.Value]) ? 1 : 0);
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return _read.IsRange ? end - lexicon[WordSet.BetweenEnd].AtEnd(text[start..end]) : end;
    }

    /// <summary>Where the unit begins behind its scale: 元 of 万亿元, 家 of 万余家.</summary>
    private int UnitStart(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && (Numerals.IsNumeral(text[start]) || text[start] == ' ' || sentence.Lexicon[WordSet.FewMore].Has(text[start])))
            start++;
        return start;
    }

    /// <summary>比计划的50亿元多3亿元, 比七百亿元多出32%: 多 behind a unit and before a number compares.</summary>
    private bool IsVerbOfMore(ReadOnlySpan<char> text, int end) =>
        end > 1 && end < text.Length && text[end - 1] == Hanzi.More && !IsDigit(text[end - 2]) && !Numerals.IsNumeral(text[end - 2])
        && (IsDigit(text[end]) || Numerals.IsNumeral(text[end]) || sentence.Lexicon[WordSet.MoreTail].Has(text[end]));

    /// <summary>Reads the figure at a place, once: who asks for it again is told what was read.</summary>
    private bool TryRead(int start) =>
        _readAt == start && _readIn == sentence.Window.Offset ? _isRead : TryRead(start, Math.Min(Longest, sentence.Span.Length - start));

    /// <summary>Reads the figure of a stretch.</summary>
    private bool TryRead(int start, int length)
    {
        bool isAgain = _readAt == start && _readIn == sentence.Window.Offset;
        bool isRead = Figure.TryReadPrefix(sentence.Span.Slice(start, length), sentence.Units, out Figure figure, out int consumed,
            out FigureParts parts);
        // A shorter stretch in which there is no figure leaves what was read of the longer one.
        if (!isRead && isAgain)
            return false;
        (_readAt, _readIn, _isRead) = (start, sentence.Window.Offset, isRead);
        (_read, _consumed, _parts) = (figure, consumed, parts);
        return isRead;
    }

    /// <summary>US$1.2亿, €1.5亿, RMB 3亿: an amount behind the sign of its currency.</summary>
    public bool TryScanMoney(int start, out int end)
    {
        end = start;
        ReadOnlySpan<char> text = sentence.Span;
        if (sentence.Lexicon.Currencies.At(text[start..], sentence.Units, out int length) is not { } currency)
            return false;
        int number = start + length;
        while (number < text.Length && text[number] == ' ')
            number++;
        if (number == text.Length || !(IsDigit(text[number]) || Numerals.IsNumeral(text[number])) || !TryScan(number, number, out end))
            return false;
        ref Token token = ref sentence[sentence.Count - 1];
        token.Start = token.Figure.LiteralStart = start;
        if (!token.Figure.HasUnit)
            token.Figure.SharedUnit = currency.Scaled(token.Figure.Figure.Unit.Scale);
        return true;
    }

    /// <summary>True where a figure begins at a word and says more than the word: 一个百分点, 一点五倍, 一亿元.</summary>
    public bool Outweighs(ReadOnlySpan<char> text, int i, int wordLength)
    {
        if (!CanBegin(text, i))
            return false;
        if (!TryRead(i))
            return false;
        Figure whole = _read;
        if (_consumed + UnitTails.Read(sentence, i + _consumed, ref whole) > Math.Max(wordLength, _consumed))
            return true;
        if (_consumed <= wordLength)
            return false;
        return _read.Unit.Scale != UnitScale.One || !(_read.Dimension.IsCount || _read.Dimension == Dimension.Number)
            || (_read.Amount >= 10m && _read.Dimension != Dimension.Number);
    }

    /// <summary>True where a figure after letters is one of its own: GDP1.2万亿元, CPI2.1%.</summary>
    public bool StandsAfterLetters(int i)
    {
        return TryRead(i)
            && (_read.Unit.Scale != UnitScale.One || _read.Dimension.IsMoney || _read.Dimension == Dimension.Ratio
                || _read.Dimension == Dimension.Points);
    }

    private bool IsWord(ReadOnlySpan<char> text, int number) =>
        (sentence.Lexicon.Words.Match(text[number..], out int length) & WordRole.NoFigure) != 0 && !Outweighs(text, number, length);

    private bool IsSign(ReadOnlySpan<char> text, int i) =>
        text[i] is '-' or '−' or '－' or Hanzi.Negative or '+' or '＋' && i + 1 < text.Length && IsDigit(text[i + 1])
        && (i == 0 || !IsJoint(text[i - 1]) || (text[i] is '+' or '＋' && text[i - 1] is ')' or '）'));

    /// <summary>3月-5月, 2.1%-2.5%, C919-8: a dash behind these joins.</summary>
    private bool IsJoint(char before) =>
        char.IsAsciiLetterOrDigit(before) || before is '%' or '．' or '）' or ')' or '-' or '—' or '–'
        || sentence.Lexicon[WordSet.DateEnd].Has(before);
}
