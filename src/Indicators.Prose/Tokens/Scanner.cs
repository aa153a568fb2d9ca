using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>Cuts a window into tokens, from left to right, each place looked at once.</summary>
internal sealed class Scanner(Sentence sentence)
{
    /// <summary>超过去年的120亿元: a bound word and the number it binds.</summary>
    private const int LongestStep = 6;

    private readonly CharacterTable _characters = sentence.Characters;
    private readonly PeriodScanner _periods = new(sentence);
    private readonly FigureScanner _figures = new(sentence);
    private readonly RankScanner _ranks = new(sentence);

    public void Scan()
    {
        ReadOnlySpan<char> text = sentence.Span;
        int i = 0;
        CharacterTable characters = _characters;
        while ((i = characters.Next(text, i, CharacterClasses.Tokens)) < text.Length)
            i = Math.Max(i + 1, ScanAt(text, i, characters[text[i]]));
    }

    /// <summary>Takes what stands at a place; returns where to go on.</summary>
    private int ScanAt(ReadOnlySpan<char> text, int i, CharacterClasses classes)
    {
        char c = text[i];
        if ((classes & CharacterClasses.Mark) != 0 && Punctuation.IsMark(c))
            return Punctuation.Canonical(c) == Punctuation.OpenQuote && _periods.TryScan(i, out int plan) ? plan : AddMark(text, i);
        if ((classes & CharacterClasses.Currency) != 0 && _figures.TryScanMoney(i, out int money))
            return money;
        if ((classes & CharacterClasses.Letter) != 0)
            return ScanLetters(text, i);
        int length = 0;
        WordRole cue = (classes & CharacterClasses.Word) == 0 ? WordRole.None : sentence.Lexicon.Words.Match(text[i..], out length);
        if ((cue & WordRole.BoundWord) != 0 && IsBalance(text, i, length))
            return i + length;
        int end = i;
        if ((classes & CharacterClasses.Period) != 0 && _periods.TryScan(i, out end))
            return end;
        if ((cue & WordRole.Worded) != 0 && _figures.TryScanWorded(i, length, out end))
            return end;
        // 三四十家 begins with no article, and 数十亿 with no noun.
        if ((cue & WordRole.NoFigure) != 0 && !_figures.Outweighs(text, i, length))
            return AddName(i, i + length);
        if ((classes & CharacterClasses.Number) != 0 && _figures.TryScanVague(i, out end))
            return end;
        if ((classes & CharacterClasses.Rank) != 0 && _ranks.TryScan(i, out end))
            return end;
        if ((classes & CharacterClasses.Number) != 0 && _figures.TryScanRatio(i, out end))
            return end;
        if ((classes & CharacterClasses.Number) != 0 && _figures.CanBegin(text, i) && _figures.TryScan(i, i, out end))
            return end;
        if ((cue & WordRole.BoundWord) != 0 && IsNearNumber(text, i + length) && !IsBeforePeriod(cue, text[(i + length)..])
            && !_figures.IsVague(i + length) && _figures.TryScan(i, i + length, out end))
            return end;
        if (FigureScanner.IsDigit(c))
            return AddName(i, NameSpans.EndOfCode(text, i));
        if (length > 1 && text[i + length - 1] == Hanzi.Than && IsNameBeforeBase(text, i, length))
            cue = sentence.Lexicon.Words.Match(text.Slice(i, length - 1), out length);
        if ((cue & WordRole.Per) != 0 && text[i + length - 1] == Hanzi.Each)
            length = Denominators.EndOf(sentence, i + length) - i;
        return length > 0 && !IsOtherWord(text, i, length) ? AddWord(i, length, cue) : i + 1;
    }

    /// <summary>预算收入比2021年增长: an income beside a year; 收入比2.31 and 收入比为2.31 are a ratio.</summary>
    private bool IsNameBeforeBase(ReadOnlySpan<char> text, int i, int length) =>
        sentence.Lexicon.MoneyNouns.Ends(text.Slice(i, length - 1))
        && TimePeriod.TryReadPrefix(text[(i + length)..], new DateOnly(2001, 2, 3), out _, out _);

    /// <summary>出超为196.3亿美元: a surplus, where the number does not follow at once as in 支出超百亿元.</summary>
    private bool IsBalance(ReadOnlySpan<char> text, int i, int length) =>
        length == 1 && i > 0 && i + 1 < text.Length && !sentence.Lexicon.NumberStarts.Contains(text[i + 1])
        && sentence.Lexicon[WordSet.TradeBalance].Has(text.Slice(i - 1, 2));

    /// <summary>年增产值5亿元, 改善环境: without a figure right behind it the word is part of another, or of a name.</summary>
    private bool IsOtherWord(ReadOnlySpan<char> text, int i, int length)
    {
        if (length > 2 || !sentence.Lexicon[WordSet.ShortChange].Has(text.Slice(i, length)))
            return false;
        int from = i + length;
        if (from == text.Length)
            return true;
        return !sentence.Lexicon.NumberStarts.Contains(text[from]) && !Punctuation.IsMark(text[from]) && text[from] != Hanzi.Done
            && (sentence.Lexicon.Words.Match(text[from..], out int next) & (WordRole.BoundWord | WordRole.Reach)) == 0;
    }

    /// <summary>A bound word binds a number that follows at once, or behind one of the few words that may stand between.</summary>
    private bool IsNearNumber(ReadOnlySpan<char> text, int from) =>
        from < text.Length && sentence.Lexicon.NumberStarts.IsIn(text.Slice(from, Math.Min(LongestStep, text.Length - from)));

    /// <summary>高于一季度0.7个百分点: the number is that of the quarter, and 高于 binds none.</summary>
    private bool IsBeforePeriod(WordRole cue, ReadOnlySpan<char> after) =>
        (cue & WordRole.Higher) != 0 && !after.IsEmpty && _periods.CanBegin(after, 0) && TimePeriod.TryReadPrefix(after,
            new DateOnly(2001, 2, 3), out _, out int length) && sentence.Lexicon[WordSet.PeriodEnd].Has(after[length - 1]);

    /// <summary>PM2.5, C919, GB/T 18030: letters and digits together are a name; GDP1.2万亿元 is a word and a figure.</summary>
    private int ScanLetters(ReadOnlySpan<char> text, int i)
    {
        int end = NameSpans.EndOfLetters(text, i);
        if (end < text.Length && FigureScanner.IsDigit(text[end]) && !_figures.StandsAfterLetters(end))
            return AddName(i, NameSpans.EndOfCode(text, i));
        WordRole cue = sentence.Lexicon.Words.Match(text[i..], out int length);
        return length >= end - i ? AddWord(i, length, cue) : end;
    }

    private int AddMark(ReadOnlySpan<char> text, int i)
    {
        sentence.Add(TokenKind.Mark, i, i + 1).Mark = Punctuation.Canonical(text[i]);
        return i + 1;
    }

    private int AddWord(int start, int length, WordRole cue)
    {
        sentence.Add(TokenKind.Word, start, start + length).WordRole = cue;
        return start + length;
    }

    private int AddName(int start, int end)
    {
        sentence.Add(TokenKind.Name, start, end);
        return end;
    }
}
