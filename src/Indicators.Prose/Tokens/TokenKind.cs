namespace Indicators.Prose.Tokens;

/// <summary>What a piece of a sentence is.</summary>
internal enum TokenKind
{
    /// <summary>A word of the lexicon.</summary>
    Word = 0,

    /// <summary>A number with or without unit.</summary>
    Figure,

    /// <summary>A stretch of time.</summary>
    Period,

    /// <summary>A punctuation mark.</summary>
    Mark,

    /// <summary>Letters and digits that are a name, or a numeral that is part of a word.</summary>
    Name,
}
