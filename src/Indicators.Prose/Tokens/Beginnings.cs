using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>What of the grammar may begin with a character.</summary>
internal static class Beginnings
{
    private const string Digits = "0123456789０１２３４５６７８９";

    public static void AddTo(CharacterTable table)
    {
        table.Add(Punctuation.All + "—", CharacterClasses.Mark);
        for (char c = 'A'; c <= 'z'; c++)
        {
            if (char.IsAsciiLetter(c))
                table.Add(c, CharacterClasses.Letter);
        }

        table.Add(Digits + Numerals.All, CharacterClasses.Number | CharacterClasses.Period);
        table.Add(FigureScanner.Beginnings, CharacterClasses.Number);
        table.Add(PeriodStarts.Beginnings, CharacterClasses.Period);
        table.Add(RankScanner.Beginnings, CharacterClasses.Rank);
    }
}
