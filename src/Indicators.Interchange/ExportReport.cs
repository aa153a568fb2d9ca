using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>What was written of a catalogue, and what the format could not hold.</summary>
/// <param name="Observations">How many observations were written.</param>
/// <param name="Targets">How many targets were written.</param>
/// <param name="Dropped">What the format has no place for, and what has no code in any list.</param>
public sealed record ExportReport(int Observations, int Targets, ImmutableArray<Diagnostic> Dropped)
{
    /// <summary>True for the same numbers and findings.</summary>
    public bool Equals(ExportReport? other) =>
        other is not null && Observations == other.Observations && Targets == other.Targets
            && Dropped.AsSpan().SequenceEqual(other.Dropped.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ExportReport)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Observations, Targets, Dropped.Length);
}
