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

    public string? Current { get; private set; }

    public void StartParagraph() => Current = null;

    /// <summary>Looks for a name in the words of a clause before its figure.</summary>
    public void Take(int start, int end)
    {
        ReadOnlySpan<char> text = WithoutLead(sentence.Between(start, Math.Min(end, start + LongestClause)));
        ReadOnlySpan<char> name = Find(text);
        if (!name.IsEmpty && (Current is null || !name.SequenceEqual(Current)))
            Current = sentence.Shown(name);
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
        if (length > 0 && length < text.Length && (char.IsAsciiDigit(text[length]) || lexicon[WordSet.NoPlaceBehind].Begins(text[length..])))
            return default;
        if (length == 0 && IsComparison(text))
            return default;
        if (length > 0)
            return text[..(length < text.Length && lexicon.NameEnds.Has(text[length]) ? length + 1 : length)];
        for (int i = 2; i < text.Length && i <= 6; i++)
        {
            if (lexicon.NameEnds.Has(text[i]))
                return IsKindOfPlace(text[i - 1]) || char.IsAscii(text[0]) ? default : text[..(i + 1)];
            if (!char.IsLetter(text[i]) || lexicon[WordSet.NoNameInside].Has(text[i]))
                return default;
            // 增速居全省第一: what a place is taken in is nobody's name.
            if (lexicon[WordSet.PlaceTaken].Has(text[i]) && lexicon.Places.AtStart(text[(i + 1)..]) > 0)
                return default;
        }

        return default;
    }

    /// <summary>城镇, 乡村, 新区: kinds of places, no names.</summary>
    private bool IsKindOfPlace(char before) => sentence.Lexicon[WordSet.KindOfPlace].Has(before);

    /// <summary>高于全市, 居全省第二, 占全国的: what it is measured against, not whose it is.</summary>
    private bool IsComparison(ReadOnlySpan<char> text) => sentence.Lexicon[WordSet.Measuring].AtStart(text) > 0;

    private ReadOnlySpan<char> Organisation(ReadOnlySpan<char> text)
    {
        int at = sentence.Lexicon.Organisations.Find(text, out int length);
        int end = at + length;
        if (at < 2 || end > LongestName)
            return default;
        ReadOnlySpan<char> name = text[..end];
        int from = sentence.Lexicon.CharactersOf(WordSet.NameBreak).LastIn(name);
        return name[(from + 1)..].Length > length ? name[(from + 1)..] : default;
    }

    private ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> text)
    {
        while (sentence.Lexicon[WordSet.NameLead].AtStart(text) is > 0 and var length)
            text = text[length..].TrimStart();
        return text;
    }
}
