using Indicators.Prose.Lexicon;
using Indicators.Prose.Tokens;

namespace Indicators.Prose.Statements;

/// <summary>
/// The words of an English sentence before a verb, without what no name begins with: a dateline, articles, joints, verbs of an aim.
/// </summary>
internal static class EnglishNameWords
{
    private const string Dash = "--";

    /// <summary>July 15 -- China's GDP, while the retail sales: the name alone; words in another script stay as they are.</summary>
    public static ReadOnlySpan<char> Of(LexiconTables lexicon, ReadOnlySpan<char> words)
    {
        if (words.IsEmpty || !char.IsAsciiLetter(words[^1]))
            return words;
        words = words[(StopIn(words) + 1)..].TrimStart();
        int dash = words.LastIndexOf(Dash, StringComparison.Ordinal);
        words = dash < 0 ? words : words[(dash + Dash.Length)..].TrimStart();
        while (lexicon[WordSet.EnglishLead].AtStart(words) is > 0 and var length)
            words = words[length..].TrimStart();
        int verb = lexicon[WordSet.EnglishNoNameEnd].AtEnd(words);
        // an increase of 38.2 percent: the joint alone names nothing.
        if (lexicon[WordSet.EnglishNoAdjective].Has(words))
            return default;
        return verb > 0 && (verb == words.Length || words[^(verb + 1)] == ' ') ? default : words;
    }

    /// <summary>
    /// 2.8 percent. Property investment, however, declined: a full stop before a capital parts what was named before it from the figure.
    /// </summary>
    public static bool BeginsSentence(Sentence sentence, int figure)
    {
        int before = figure - 1;
        while (before >= 0 && sentence[before].Kind != TokenKind.Figure)
            before--;
        ReadOnlySpan<char> between = sentence.Between(before < 0 ? 0 : sentence[before].End, sentence[figure].Start);
        return StopIn(between) >= 0;
    }

    /// <summary>Where the last full stop stands that a capital follows; −1 where none does.</summary>
    private static int StopIn(ReadOnlySpan<char> text)
    {
        int stop = text.LastIndexOf(". ", StringComparison.Ordinal);
        return stop >= 0 && stop + 2 < text.Length && char.IsAsciiLetterUpper(text[stop + 2]) ? stop : -1;
    }
}
