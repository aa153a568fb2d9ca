namespace Indicators;

/// <summary>Why a text could not be read: what is wrong, where, and what was expected there.</summary>
/// <param name="Code">What is wrong; <see cref="ParseErrorCode.None"/> when nothing is.</param>
/// <param name="Position">Where, as an index into the input (UTF-16 code units, or bytes for UTF-8 input).</param>
/// <param name="Length">How much of the input is concerned; 0 where something is missing.</param>
/// <param name="Candidates">For an ambiguity, the readings to choose from; otherwise null.</param>
public readonly record struct ParseError(ParseErrorCode Code, int Position, int Length = 0, string? Candidates = null)
{
    /// <summary>The error in a language: what is wrong, at which position, and what would be right.</summary>
    /// <param name="language">The language of the message.</param>
    /// <param name="input">The text that was read, quoted in the message.</param>
    public string ToText(Language language, ReadOnlySpan<char> input)
    {
        string found = Length > 0 && Position + Length <= input.Length ? input.Slice(Position, Length).ToString() : "";
        string quoted = input.Length <= 80 ? input.ToString() : string.Concat(input[..79], "…");
        string what = Phrase.Fill(FoundationWordings.ParseErrorCodes.NameOf(Code, language), [found, Candidates], language);
        return FoundationWordings.Table.ToText("parse-error.at", language, quoted, Position, what);
    }
}
