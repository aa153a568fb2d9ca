namespace Indicators.Prose.Lexicon;

/// <summary>A part of a unit that may be told behind it.</summary>
/// <param name="Word">The word of the part: 角.</param>
/// <param name="Parts">How many of it make one of the unit.</param>
/// <param name="ReadIn">The unit the whole is read in, where its parts are no decimals: 分钟; null where they are.</param>
internal sealed record UnitStep(string Word, int Parts, string? ReadIn);
