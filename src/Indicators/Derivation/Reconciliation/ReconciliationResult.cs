using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>What came of setting the statements of a catalogue against each other. Immutable.</summary>
/// <param name="Reconciled">Every check with all of its statements published: those that held, and those not made and why; in the order of the catalogue.</param>
/// <param name="Contradictions">The contradictions, each once.</param>
internal sealed record ReconciliationResult(ImmutableArray<Reconciliation> Reconciled, ImmutableArray<Contradiction> Contradictions)
{
    /// <summary>The bases that releases imply beside those that others gave.</summary>
    public ImmutableArray<ImpliedBase> Bases { get; init; } = [];

    /// <summary>The checks that failed, each relation once.</summary>
    public ImmutableArray<Reconciliation> Failed { get; init; } = [];

    /// <summary>The values that nobody published and the others determine.</summary>
    public ImmutableArray<DeterminedValue> Determined { get; init; } = [];

    /// <summary>True where both have the same entries.</summary>
    public bool Equals(ReconciliationResult? other) =>
        other is not null && Reconciled.AsSpan().SequenceEqual(other.Reconciled.AsSpan()) && Contradictions.AsSpan().SequenceEqual(other.Contradictions.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Reconciled.Length, Contradictions.Length);
}
