using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>
/// Sets the statements of a catalogue against each other: levels, growth, increments, shares, points, sums, multiples and
/// targets form equations over series and periods, and each is worked out on ranges.
/// </summary>
/// <remarks>
/// A contradiction is only what fails with everything that rounding, trailing zeros and cutting off allow
/// (<see cref="FigureReading.Soft"/>). Linear in the statements; never throws on data; the same catalogue gives the same result.
/// </remarks>
/// <example><code>
/// foreach (Contradiction found in Reconciler.Reconcile(catalog).Contradictions)
///     Console.WriteLine(found); // 7565家 in 2023 with +36.1% implies 5556–5561家 in 2022; published 2022: 6348家.
/// </code></example>
internal static class Reconciler
{
    /// <summary>Works out all equations of a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="relations">The relations to look for; those of the package where none are named.</param>
    /// <param name="pieces">The threads that share it out; one after the other where none are given.</param>
    public static ReconciliationResult Reconcile(IndicatorCatalog catalog, ImmutableArray<Relation> relations = default,
        Pieces? pieces = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new ReconciliationRun(catalog.InOrder(), relations.IsDefault ? StandardRelations.All : relations,
            pieces ?? Pieces.InTurn).Run();
    }
}
