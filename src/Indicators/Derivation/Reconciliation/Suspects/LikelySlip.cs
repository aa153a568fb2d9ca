namespace Indicators.Derivation;

/// <summary>The slip that is guessed to be behind a contradiction, and the statement it was made in.</summary>
internal sealed record LikelySlip(LocalizedText Hint, PublishedValue? Blamed);
