using Indicators.Validation;

namespace Indicators.Storage;

/// <summary>What a check found among subjects that belong together.</summary>
/// <param name="SubjectIds">The subjects, in order.</param>
/// <param name="Observations">How many observations they have.</param>
/// <param name="IsWhole">
/// False where a connected component is larger than was asked for and was checked in parts: each part by itself, and not what holds
/// between subjects of different parts.
/// </param>
/// <param name="Report">The findings.</param>
public sealed record ValidatedPart(IReadOnlyList<string> SubjectIds, long Observations, bool IsWhole, ValidationReport Report);
