namespace Indicators.Derivation;

/// <summary>One correction of one statement: what it would be, and the guess in words.</summary>
internal readonly record struct Slip(Interval Corrected, LocalizedText Hint);
