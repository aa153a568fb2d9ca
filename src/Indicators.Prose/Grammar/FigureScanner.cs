using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Grammar;

/// <summary>Finds numbers with their units and bound words, with the grammar of figures.</summary>
internal sealed class FigureScanner(Sentence sentence)
{
    /// <summary>No figure is written with more characters; what is longer is a row of digits.</summary>
    private const int Longest = 64;

    private static readonly string[] BoundAfter = ["及以上", "及以下", "以上", "以下", "以内", "之内", "以外", "左右", "上下", "之间", "+", "＋", "or more"];

    private int _readAt = -1;
    private long _readIn = -1;
    private bool _isRead;
    private Figure _read;
    private int _consumed;

    public static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    /// <summary>True where a number can begin: a digit, a numeral, 半, or a sign before a digit.</summary>
    public static bool CanBegin(ReadOnlySpan<char> text, int i) =>
        IsDigit(text[i]) || Numerals.IsNumeral(text[i]) || text[i] == '半' || IsSign(text, i);

    /// <summary>Reads the figure at a place, where its number begins at or after another.</summary>
    public bool TryScan(int start, int numberFrom, out int end)
    {
        end = start;
        ReadOnlySpan<char> text = sentence.Span;
        if (!TryRead(start, out Figure figure, out int consumed))
            return false;
        int number = NumberStart(text, numberFrom, start + consumed);
        if (number < 0 || (start < number && IsWord(text, number)))
            return false;
        if (IsVerbOfMore(text, start + consumed) && Figure.TryReadPrefix(text[start..(start + consumed - 1)], sentence.Units, out Figure less, out int without))
            (figure, consumed) = (less, without);
        consumed += UnitTails.Read(sentence, start + consumed, ref figure);
        end = start + consumed;
        FigureToken described = Describe(text, figure, number, end);
        if (PartsOfWords.Begins(sentence, described) && Figure.TryReadPrefix(text[start..described.UnitStart], sentence.Units, out figure, out consumed))
        {
            end = start + consumed;
            end += UnitTails.Read(sentence, end, ref figure);
            described = Describe(text, figure, number, end);
        }

        Bound? own = BoundWords.Missing(text, number, out int word);
        // 引进上百家: the word belongs to the figure, not to what is counted.
        int from = own is null ? start : Math.Max(sentence.Count == 0 ? 0 : sentence[sentence.Count - 1].End, number - word);
        sentence.Add(TokenKind.Figure, Math.Min(start, from), end).Figure = described with { OwnBound = own };
        return true;
    }

    /// <summary>比计划的50亿元多3亿元, 比七百亿元多出32%: 多 behind a unit and before a number compares.</summary>
    private static bool IsVerbOfMore(ReadOnlySpan<char> text, int end) =>
        end > 1 && end < text.Length && text[end - 1] == '多' && !IsDigit(text[end - 2]) && !Numerals.IsNumeral(text[end - 2])
        && (IsDigit(text[end]) || Numerals.IsNumeral(text[end]) || text[end] is '出' or '了');

    /// <summary>Reads the figure at a place, once: who asks for it again is told what was read.</summary>
    private bool TryRead(int start, out Figure figure, out int consumed)
    {
        if (_readAt != start || _readIn != sentence.Window.Offset)
        {
            ReadOnlySpan<char> text = sentence.Span;
            (_readAt, _readIn) = (start, sentence.Window.Offset);
            _isRead = Figure.TryReadPrefix(text.Slice(start, Math.Min(Longest, text.Length - start)), sentence.Units, out _read, out _consumed);
        }

        (figure, consumed) = (_read, _consumed);
        return _isRead;
    }

    /// <summary>US$1.2亿, €1.5亿, RMB 3亿: an amount behind the sign of its currency.</summary>
    public bool TryScanMoney(int start, out int end)
    {
        end = start;
        ReadOnlySpan<char> text = sentence.Span;
        if (!sentence.Lexicon.Currencies.Starts.Contains(text[start]) || sentence.Lexicon.Currencies.At(text[start..], sentence.Units, out int length) is not { } currency)
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
        if (!TryRead(i, out Figure figure, out int consumed) || consumed <= wordLength)
            return false;
        return figure.Unit.Scale != UnitScale.One || !(figure.Dimension.IsCount || figure.Dimension == Dimension.Number)
            || (figure.Amount >= 10m && figure.Dimension != Dimension.Number);
    }

    /// <summary>True where a figure after letters is one of its own: GDP1.2万亿元, CPI2.1%.</summary>
    public bool StandsAfterLetters(int i)
    {
        return TryRead(i, out Figure figure, out _)
            && (figure.Unit.Scale != UnitScale.One || figure.Dimension.IsMoney || figure.Dimension == Dimension.Ratio || figure.Dimension == Dimension.Points);
    }

    private bool IsWord(ReadOnlySpan<char> text, int number) =>
        (sentence.Lexicon.Words.Match(text[number..], out int length) & WordRole.NoFigure) != 0 && !Outweighs(text, number, length);

    private static FigureToken Describe(ReadOnlySpan<char> text, Figure figure, int number, int end)
    {
        int numberEnd = BeforeBoundWords(text, number, end);
        return new FigureToken
        {
            Figure = figure,
            NumberStart = number,
            LiteralStart = number,
            NumberEnd = numberEnd,
            UnitStart = UnitStart(text, number, numberEnd),
            IsDigits = IsDigit(text[number]) || IsSign(text, number),
            IsBareScale = Numerals.IsScale(text[number]) && figure.Amount == 1m,
        };
    }

    private static bool IsSign(ReadOnlySpan<char> text, int i) =>
        text[i] is '-' or '−' or '－' or '负' or '+' or '＋' && i + 1 < text.Length && IsDigit(text[i + 1])
        && (i == 0 || !(char.IsAsciiLetterOrDigit(text[i - 1]) || text[i - 1] is '%' or '．' or '）' or ')' or '月' or '日' or '-' or '—' or '–' or '年' or '号'));

    private static int NumberStart(ReadOnlySpan<char> text, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (CanBegin(text, i))
                return i;
        }

        return -1;
    }

    /// <summary>以上, 左右 and their like stand outside the span, 多 and 余 inside.</summary>
    private static int BeforeBoundWords(ReadOnlySpan<char> text, int start, int end)
    {
        ReadOnlySpan<char> literal = text[start..end];
        for (bool found = true; found;)
        {
            found = false;
            literal = literal.TrimEnd();
            foreach (string word in BoundAfter)
            {
                if (!literal.EndsWith(word, StringComparison.Ordinal))
                    continue;
                literal = literal[..^word.Length];
                found = true;
            }
        }

        return start + literal.Length;
    }

    /// <summary>Where digits, numerals, scales and 多 end and the unit as written begins; of a range, after its second number.</summary>
    private static int UnitStart(ReadOnlySpan<char> text, int start, int end)
    {
        int unit = start;
        for (int i = start; i < end; i++)
        {
            bool isNumber = IsDigit(text[i]) || Numerals.IsNumeral(text[i]) || text[i] is '.' or ',' or '．' or '，' or '点' or '多' or '余' or '几' or ' ' or '之' or '/'
                or '-' or '—' or '~' or '～' or '–' or '－' or '至' or '到' or '\u2009' or '\u00A0' or '+' or '负' or '−';
            isNumber |= text[i] == '分' && i + 1 < end && text[i + 1] == '之';
            if (isNumber && (i == unit || IsDigit(text[i]) || IsRangeTail(text, i, end)))
                unit = i + 1;
        }

        return Math.Min(unit, end);
    }

    /// <summary>True where the unit of the first end is past and the second end goes on.</summary>
    private static bool IsRangeTail(ReadOnlySpan<char> text, int i, int end) =>
        text[i] is '-' or '—' or '~' or '～' or '–' or '－' or '至' or '到' && i + 1 < end && (IsDigit(text[i + 1]) || Numerals.IsNumeral(text[i + 1]));
}
