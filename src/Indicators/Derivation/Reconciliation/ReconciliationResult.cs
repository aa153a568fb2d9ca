using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>What came of setting the statements of a catalogue against each other. Immutable.</summary>
/// <param name="reconciled">Makes the checks, once they are asked for: of most nobody does.</param>
internal sealed class ReconciliationResult(Func<IEnumerable<Reconciliation>> reconciled)
{
    private readonly Lazy<ImmutableArray<Reconciliation>> _reconciled = new(() => [.. reconciled()]);

    /// <summary>
    /// Every check with all of its statements published: those that held, and those not made and why; in the order of the catalogue.
    /// </summary>
    public ImmutableArray<Reconciliation> Reconciled => _reconciled.Value;

    /// <summary>The contradictions, each once.</summary>
    public required ImmutableArray<Contradiction> Contradictions { get; init; }

    /// <summary>The checks that were not to be made, for what the catalogue declares.</summary>
    public required ImmutableArray<Reconciliation> Excused { get; init; }

    /// <summary>The bases that releases imply beside those that others gave.</summary>
    public required ImmutableArray<ImpliedBase> Bases { get; init; }

    /// <summary>The checks that failed, each relation once.</summary>
    public required ImmutableArray<Reconciliation> Failed { get; init; }

    /// <summary>The values that nobody published and the others determine.</summary>
    public required ImmutableArray<DeterminedValue> Determined { get; init; }
}
