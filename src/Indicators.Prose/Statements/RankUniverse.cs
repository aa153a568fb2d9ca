using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>Among whom a place is taken: the 全省 of 居全省第一, 中西部 of 位列中西部首位.</summary>
internal static class RankUniverse
{
    /// <summary>位居全国同类型开发区第三: among whom a place is taken.</summary>
    private const int Longest = 14;

    private static readonly CharacterSet Breaks = new("，、；：（）");

    /// <summary>Null where the text does not say.</summary>
    public static string? Find(Sentence sentence, in Clause clause)
    {
        int end = sentence[clause.Index].Start;
        ReadOnlySpan<char> before = sentence.Between(Math.Max(clause.Start, end - Longest), end);
        int at = -1;
        int length = 0;
        foreach (string verb in sentence.Lexicon[WordSet.PlaceVerb].Words)
        {
            int found = before.LastIndexOf(verb, StringComparison.Ordinal);
            if (found + verb.Length > at + length)
                (at, length) = (found, verb.Length);
        }

        ReadOnlySpan<char> name =
            (at < 0 ? WholeAtEnd(sentence.Lexicon, before) : before[(at + length)..]).TrimEnd([Hanzi.Of, Hanzi.Ordinal]);
        name = WithoutMeasure(sentence.Lexicon, name);
        return name.Length is > 1 and < Longest && !Breaks.IsIn(name) ? sentence.Shown(name) : WholeIn(sentence.Lexicon, before);
    }

    private static ReadOnlySpan<char> WholeAtEnd(LexiconTables lexicon, ReadOnlySpan<char> text) =>
        text[^lexicon[WordSet.RankWhole].AtEnd(text)..];

    private static string? WholeIn(LexiconTables lexicon, ReadOnlySpan<char> text)
    {
        foreach (string whole in lexicon[WordSet.RankWhole].Words)
        {
            if (text.Contains(whole, StringComparison.Ordinal))
                return whole;
        }

        return null;
    }

    /// <summary>居全国同类城市增速第一: what is ranked is the indicator's business.</summary>
    private static ReadOnlySpan<char> WithoutMeasure(LexiconTables lexicon, ReadOnlySpan<char> name)
    {
        foreach (string whole in lexicon[WordSet.RankWhole].Words)
        {
            if (name.StartsWith(whole, StringComparison.Ordinal) && lexicon[WordSet.RankMeasure].Ends(name))
                return name[..whole.Length];
        }

        return name;
    }
}
