namespace Indicators.Prose.Lexicon;

/// <summary>What the lexicon says of one unit, looked up once.</summary>
/// <param name="Symbol">The unit without its scale, as it is written.</param>
/// <param name="NotBefore">The characters that make another word of it; empty where none do.</param>
/// <param name="IsAfterDigits">True for a noun that counts only behind digits: 5中心.</param>
/// <param name="Contexts">The words of which one must stand before it; null where none need.</param>
internal sealed record UnitTraits(string Symbol, string NotBefore, bool IsAfterDigits, string[]? Contexts);
