using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Whose figures they are: a region or an organisation named at the start of a clause, until another is named.</summary>
internal sealed class SubjectFinder(Sentence sentence)
{
    /// <summary>在省委省政府的坚强领导下，全市上下…: a subject is named so near the start of its clause.</summary>
    private const int LongestClause = 48;

    /// <summary>某某集团股份有限公司: no name of a subject is longer.</summary>
    private const int LongestName = 16;

    /// <summary>涪陵全区: no more characters stand in the name of a place before its kind.</summary>
    private const int ShortestPlace = 2;

    public string? Current { get; private set; }

    public void StartParagraph() => Current = null;

    /// <summary>Looks for a name in the words of a clause before its figure.</summary>
    public void Take(int start, int end)
    {
        ReadOnlySpan<char> text = WithoutLead(sentence.Between(start, Math.Min(FirstNumber(start, end), start + LongestClause)));
        ReadOnlySpan<char> name = Find(text);
        // 东部、中部、西部投资分别: the first of a list is not whose the figures are.
        if (name.Length < text.Length && text.StartsWith(name) && text[name.Length] == '、')
            return;
        if (!name.IsEmpty && (Current is null || !name.SequenceEqual(Current)))
            Current = sentence.Shown(name);
    }

    /// <summary>设立24小时自助银行35家: no name goes over a number, whatever it is.</summary>
    private int FirstNumber(int start, int end)
    {
        for (int i = 0; i < sentence.Count && sentence[i].Start < end; i++)
        {
            if (sentence[i].Start > start && sentence[i].Kind == TokenKind.Figure)
                return sentence[i].Start;
        }

        return end;
    }

    private ReadOnlySpan<char> Find(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> place = PlaceAtStart(text);
        ReadOnlySpan<char> organisation = Organisation(text);
        return organisation.IsEmpty || (!place.IsEmpty && organisation.Length <= place.Length) ? place : organisation;
    }

    private ReadOnlySpan<char> PlaceAtStart(ReadOnlySpan<char> text)
    {
        LexiconTables lexicon = sentence.Lexicon;
        int length = Math.Max(lexicon.Places.AtStart(text), lexicon.Provinces.AtStart(text));
        if (lexicon[WordSet.Treasury].AtStart(text) is > 0 and var treasury && treasury > length
            && lexicon[WordSet.GivingVerb].Begins(text[treasury..]))
            return text[..treasury];
        if (length > 0 && length < text.Length
            && (char.IsAsciiDigit(text[length]) || lexicon[WordSet.NoPlaceBehind].Begins(text[length..])))
            return default;
        if (length == 0 && IsComparison(text))
            return default;
        if (length > 0)
            return text[..(length < text.Length && lexicon.NameEnds.Has(text[length]) ? length + 1 : length)];
        for (int i = 2; i < text.Length && i <= 6; i++)
        {
            if (lexicon.NameEnds.Has(text[i]) && !lexicon[WordSet.BigCity].Ends(text[..(i + 1)]))
                return IsNoName(text, i) ? default : text[..(i + 1)];
            if (!char.IsLetter(text[i]) || lexicon[WordSet.NoNameInside].Has(text[i]))
                return default;
            // 增速居全省第一: what a place is taken in is nobody's name.
            if (lexicon[WordSet.PlaceTaken].Has(text[i]) && lexicon.Places.AtStart(text[(i + 1)..]) > 0)
                return default;
        }

        return default;
    }

    /// <summary>城镇 is a kind of place; 惠及市场 and 拉动全市 have verbs, and what stands behind them is the place or none.</summary>
    private bool IsNoName(ReadOnlySpan<char> text, int end) =>
        (IsKindOfPlace(text[end - 1]) && !sentence.Lexicon[WordSet.BigCity].Ends(text[..end])) || char.IsAscii(text[0])
        || sentence.Lexicon[WordSet.NoNameEnd].Begins(text[end..])
        || sentence.Lexicon.Places.AtEnd(text[..(end + 1)]) is > 0 and var place && place <= end && IsVerb(text[..(end + 1 - place)]);

    /// <summary>拉动 of 拉动全市, 增速高于 of 增速高于全市; 涪陵 of 涪陵全区 is a name.</summary>
    private bool IsVerb(ReadOnlySpan<char> before)
    {
        sentence.Lexicon.Words.Match(before, out int known);
        return known > 0 || before.Length > ShortestPlace;
    }

    /// <summary>城镇, 乡村, 新区: kinds of places, no names.</summary>
    private bool IsKindOfPlace(char before) => sentence.Lexicon[WordSet.KindOfPlace].Has(before);

    /// <summary>高于全市, 居全省第二, 占全国的: what it is measured against, not whose it is.</summary>
    private bool IsComparison(ReadOnlySpan<char> text) => sentence.Lexicon[WordSet.Measuring].AtStart(text) > 0;

    private ReadOnlySpan<char> Organisation(ReadOnlySpan<char> text)
    {
        int at = sentence.Lexicon.Organisations.Find(text, out int length);
        int end = at + length;
        if (at < 2 || end > LongestName || IsCounted(text[end..]))
            return default;
        ReadOnlySpan<char> name = text[..end];
        int from = sentence.Lexicon.CharactersOf(WordSet.NameBreak).LastIn(name);
        name = name[(from + 1)..];
        // 建设智能工厂120家: what is built, and nobody; 建设银行 has the verb in its name.
        int doing = sentence.Lexicon[WordSet.Doing].AtStart(name);
        return name.Length > length && !(doing > 0 && name.Length > doing + length) ? name : default;
    }

    private bool IsCounted(ReadOnlySpan<char> behind) =>
        sentence.Lexicon[WordSet.CountedOrganisation].Begins(behind) && !sentence.Lexicon[WordSet.BeginsWithNumber].Begins(behind);

    private ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> text)
    {
        while (sentence.Lexicon[WordSet.NameLead].AtStart(text) is > 0 and var length)
            text = text[length..].TrimStart();
        return text;
    }
}
