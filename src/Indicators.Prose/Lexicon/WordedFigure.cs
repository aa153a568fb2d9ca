namespace Indicators.Prose.Lexicon;

/// <summary>A word that says a figure without a number.</summary>
/// <param name="Word">The word.</param>
/// <param name="Figure">What it says, as figures are written.</param>
/// <param name="Name">What it is of, where the text does not say; null where it is of anything.</param>
/// <param name="Lead">The word that must stand before it; null where none must.</param>
/// <param name="EndsPhrase">True where it says something only at the end of a phrase: not in 扭亏为盈企业.</param>
internal sealed record WordedFigure(string Word, string Figure, string? Name, string? Lead, bool EndsPhrase);
