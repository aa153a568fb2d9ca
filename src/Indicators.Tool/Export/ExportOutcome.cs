using System.Collections.Immutable;

namespace Indicators.Tool;

/// <summary>What was written, and what the format could not hold.</summary>
/// <param name="Observations">How many observations were written.</param>
/// <param name="Targets">How many targets were written.</param>
/// <param name="Dropped">What the format has no place for, and what has no code in it.</param>
internal sealed record ExportOutcome(int Observations, int Targets, ImmutableArray<Diagnostic> Dropped);
