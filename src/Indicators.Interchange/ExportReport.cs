using System.Collections.Immutable;

namespace Indicators.Interchange;

/// <summary>What was written of a catalogue, and what the format could not hold.</summary>
public sealed record ExportReport
{
    internal ExportReport(int observations, int targets, ImmutableArray<Diagnostic> dropped)
    {
        Observations = observations;
        Targets = targets;
        Dropped = dropped;
    }

    /// <summary>How many observations were written.</summary>
    public int Observations { get; internal init; }

    /// <summary>How many targets were written.</summary>
    public int Targets { get; }

    /// <summary>What the format has no place for, and what has no code in any list.</summary>
    public ImmutableArray<Diagnostic> Dropped { get; internal init; }

    /// <summary>True for the same numbers and findings.</summary>
    public bool Equals(ExportReport? other) =>
        other is not null && Observations == other.Observations && Targets == other.Targets
            && Dropped.AsSpan().SequenceEqual(other.Dropped.AsSpan());

    /// <summary>A hash code that agrees with <see cref="Equals(ExportReport)"/>.</summary>
    public override int GetHashCode() => HashCode.Combine(Observations, Targets, Dropped.Length);
}
