namespace Indicators.Prose.Lexicon;

/// <summary>What may begin with a character.</summary>
[Flags]
internal enum CharacterClasses : ushort
{
    None = 0,

    /// <summary>A punctuation mark.</summary>
    Mark = 1 << 0,

    /// <summary>A number: a digit, a numeral, 半, a sign.</summary>
    Number = 1 << 1,

    /// <summary>A word or code of letters.</summary>
    Letter = 1 << 2,

    /// <summary>A word of the lexicon.</summary>
    Word = 1 << 3,

    /// <summary>A stretch of time.</summary>
    Period = 1 << 4,

    /// <summary>The sign of a currency.</summary>
    Currency = 1 << 5,

    /// <summary>A place in an order.</summary>
    Rank = 1 << 6,

    /// <summary>All that a token may begin with.</summary>
    Tokens = (1 << 7) - 1,

    /// <summary>A sentence that has it is worth reading: a number, or a year or month said in words that the next ones may be of.</summary>
    Trigger = 1 << 7,

    /// <summary>A traditional character that is read as a simplified one.</summary>
    Traditional = 1 << 8,

    /// <summary>The end of a sentence, or what a page may have laid into it.</summary>
    Stop = 1 << 9,
}
