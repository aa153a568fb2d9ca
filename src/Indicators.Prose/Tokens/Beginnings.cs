using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>What of the grammar may begin with a character.</summary>
internal static class Beginnings
{
    private const string Digits = "0123456789０１２３４５６７８９";

    /// <summary>What a number may begin with beside digits, numerals and a half: a sign.</summary>
    private const string Signs = "-−－+＋";

    public static void AddTo(CharacterTable table, LexiconTables lexicon)
    {
        table.Add(Punctuation.All + "—", CharacterClasses.Mark);
        for (char c = 'A'; c <= 'z'; c++)
        {
            if (char.IsAsciiLetter(c))
                table.Add(c, CharacterClasses.Letter);
        }

        table.Add(Digits + Numerals.All, CharacterClasses.Number | CharacterClasses.Period | CharacterClasses.Trigger);
        table.Add(Signs, CharacterClasses.Number);
        table.Add(Hanzi.Negative, CharacterClasses.Number);
        table.Add(Hanzi.Half, CharacterClasses.Number | CharacterClasses.Trigger);
        table.Add(Hanzi.Year, CharacterClasses.Trigger);
        lexicon.AddFirsts(table, WordSet.Several, CharacterClasses.Number);
        table.Add(PeriodStarts.Quotes, CharacterClasses.Period);
        lexicon.AddFirsts(table, WordSet.PeriodStart, CharacterClasses.Period);
        lexicon.AddFirsts(table, WordSet.PeriodLead, CharacterClasses.Period);
        table.Add(Hanzi.Ordinal, CharacterClasses.Rank);
        lexicon.AddFirsts(table, WordSet.TopLead, CharacterClasses.Rank);
        lexicon.AddFirsts(table, WordSet.LastLead, CharacterClasses.Rank);
        lexicon.AddFirsts(table, WordSet.FirstPlace, CharacterClasses.Rank | CharacterClasses.Trigger);
    }
}
