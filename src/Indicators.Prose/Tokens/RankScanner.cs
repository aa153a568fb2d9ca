using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>第三位, 前十, 首位: places in an order, where the words before speak of one; other ordinals are names.</summary>
internal sealed class RankScanner(Sentence sentence)
{
    /// <summary>居全国副省级城市和计划单列市第三: the verb of an order stands so near before its place.</summary>
    private const int ContextLength = 16;

    /// <summary>前三名, 后五位: so few places are always those of an order.</summary>
    private const decimal MostPlaces = 20m;

    public bool TryScan(int i, out int end)
    {
        char c = sentence.Span[i];
        if (c == Hanzi.Ordinal)
            return TryOrdinal(i, out end);
        bool isTop = sentence.Lexicon[WordSet.TopLead].Has(c);
        return isTop || sentence.Lexicon[WordSet.LastLead].Has(c) ? TryTop(i, isTop, out end) : TryFirst(i, out end);
    }

    /// <summary>第N: always taken, as a rank or as a name.</summary>
    private bool TryOrdinal(int i, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (!TryNumber(i + 1, out decimal value, out end))
            return false;
        int afterNumber = end;
        bool isPlace = end < text.Length && sentence.Lexicon[WordSet.PlaceCounter].Has(text[end]);
        if (isPlace)
            end++;
        bool isRank = !LeadsToName(sentence.Lexicon, text, end) && !sentence.Lexicon[WordSet.RankGap].Begins(text[end..])
            && (IsRecord(i) || (isPlace && !(sentence.Lexicon[WordSet.LoosePlaceCounter].Has(text[end - 1]) && !HasContext(i)))
                || (EndsPhrase(sentence.Lexicon, text, end) && HasContext(i)));
        if (isRank)
            Add(i, end, afterNumber, value, Bound.Exact);
        else
            sentence.Add(TokenKind.Name, i, end = AfterCounter(sentence.Lexicon, text, end));
        return true;
    }

    /// <summary>第一、第二、第三产业, 第一、二、三批: ordinals in a list that ends in what they number.</summary>
    private static bool LeadsToName(LexiconTables lexicon, ReadOnlySpan<char> text, int end)
    {
        int at = end;
        while (at + 1 < text.Length && lexicon[WordSet.OrdinalJoint].Has(text[at]))
        {
            at++;
            at += text[at] == Hanzi.Ordinal ? 1 : 0;
            int number = at;
            while (at < text.Length && at - number < 3 && Numerals.IsNumeral(text[at]))
                at++;
            if (at == number)
                return false;
        }

        return at > end && at < text.Length && char.IsLetter(text[at]) && !lexicon[WordSet.NoNameBehind].Has(text[at]);
    }

    /// <summary>历史上第三个高产年.</summary>
    private bool IsRecord(int i)
    {
        return sentence.Lexicon[WordSet.RecordLead].AtEnd(sentence.Span[..i]) > 0;
    }

    private bool TryTop(int i, bool isTop, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        if (!TryNumber(i + 1, out decimal value, out end) || value < 1m)
            return false;
        int afterNumber = end;
        bool isPlace = end < text.Length && sentence.Lexicon[WordSet.TopCounter].Has(text[end]);
        if (isPlace)
            end++;
        bool isRank = isPlace ? value <= MostPlaces || HasContext(i) : isTop && EndsPhrase(sentence.Lexicon, text, end) && HasContext(i);
        if (!isRank)
            return false;
        Add(i, end, afterNumber, value, isTop ? Bound.AtMost : Bound.Exact);
        return true;
    }

    /// <summary>居首位, 列榜首, 居全国首.</summary>
    private bool TryFirst(int i, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        int length = sentence.Lexicon[WordSet.FirstPlace].AtStart(text[i..]);
        end = i + length;
        if (length == 0 || !HasContext(i) || sentence.Lexicon[WordSet.NoFirstPlace].Begins(text[end..]))
            return false;
        Add(i, end, i + 1, 1m, Bound.Exact);
        return true;
    }

    private bool TryNumber(int i, out decimal value, out int end)
    {
        ReadOnlySpan<char> text = sentence.Span;
        value = 0m;
        end = i;
        while (end < text.Length && end - i < 8 && (FigureScanner.IsDigit(text[end]) || Numerals.IsNumeral(text[end])))
            end++;
        if (end == i || !Figure.TryReadPrefix(text[i..end], UnitSet.Empty, out Figure figure, out int consumed) || consumed != end - i)
            return false;
        value = figure.Quantity.In(Unit.One).Amount;
        return true;
    }

    private void Add(int start, int end, int unitStart, decimal value, Bound bound)
    {
        FigureToken figure = sentence.NextFigure();
        figure.Become(new Figure(value, Unit.One, bound), start, null);
        figure.NumberEnd = end;
        figure.UnitStart = unitStart;
        figure.IsRank = true;
        sentence.AddFigure(start, end);
    }

    /// <summary>True where the clause before speaks of an order.</summary>
    private bool HasContext(int i)
    {
        ReadOnlySpan<char> text = sentence.Span;
        int from = Math.Max(0, i - ContextLength);
        for (int j = i - 1; j >= from; j--)
        {
            char mark = Punctuation.Canonical(text[j]);
            if (mark is Punctuation.Comma or Punctuation.Stop or Punctuation.Semicolon or Punctuation.NewLine)
                return false;
            if ((sentence.Lexicon.Words.Match(text[j..i], out _) & WordRole.RankVerb) != 0)
                return true;
        }

        return false;
    }

    public static bool EndsPhrase(LexiconTables lexicon, ReadOnlySpan<char> text, int end) =>
        end >= text.Length || Punctuation.IsMark(text[end]) || lexicon[WordSet.PlaceEnd].Has(text[end]) || char.IsWhiteSpace(text[end]);

    /// <summary>The counter of an ordinal goes with it: 第十二届, 第3批.</summary>
    private static int AfterCounter(LexiconTables lexicon, ReadOnlySpan<char> text, int end) =>
        end < text.Length && lexicon[WordSet.OrdinalCounter].Has(text[end]) ? end + 1 : end;
}
