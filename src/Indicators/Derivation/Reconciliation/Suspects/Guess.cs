namespace Indicators.Derivation;

/// <summary>A guess at the slip behind a contradiction, and the statement it was made in.</summary>
internal sealed record Guess(LocalizedText Hint, PublishedValue? Blamed);
