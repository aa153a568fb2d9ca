using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>What of the grammar may begin with a character.</summary>
internal static class Beginnings
{
    public static CharacterClasses Of(char c) =>
        (Punctuation.IsMark(c) || c == '—' ? CharacterClasses.Mark : 0)
        | (char.IsAsciiLetter(c) ? CharacterClasses.Letter : 0)
        | (PeriodStarts.MayBegin(c) ? CharacterClasses.Period : 0)
        | (FigureScanner.MayBegin(c) ? CharacterClasses.Number : 0)
        | (RankScanner.MayBegin(c) ? CharacterClasses.Rank : 0);
}
