namespace Indicators.Validation;

/// <summary>A finding that the catalogue accepts, and the acceptance with its reason.</summary>
/// <param name="Finding">What a rule found.</param>
/// <param name="Acceptance">The entry of the catalogue that accepts it.</param>
public sealed record AcceptedResult(Finding Finding, AcceptedFinding Acceptance);
