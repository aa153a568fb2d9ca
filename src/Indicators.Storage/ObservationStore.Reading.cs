using System.Runtime.CompilerServices;
using Indicators.Storage.Databases;
using Indicators.Storage.Reading;

namespace Indicators.Storage;

public sealed partial class ObservationStore
{
    /// <summary>
    /// The latest observation of each series, chosen by the database: that of
    /// <see cref="Series.Latest(DateOnly, DateOnly?, Func{TimePeriod, bool}?)"/>.
    /// </summary>
    /// <param name="series">The series, named as a catalogue of the store names them.</param>
    /// <param name="asOf">The day by which the period had ended.</param>
    /// <param name="knownBy">The day by which it had been published; null for whenever.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>One for each series, in their order; null where there is none.</returns>
    public Task<IReadOnlyList<Observation?>> LatestAsync(
        IReadOnlyList<SeriesKey> series, DateOnly asOf, DateOnly? knownBy = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        return _cluster.All.ExplainedAsync(async () =>
        {
            UnitSet units = await _definitions.UnitsAsync(cancellationToken).ConfigureAwait(false);
            string visible = await _cluster.VisibleAsync(cancellationToken).ConfigureAwait(false);
            return (IReadOnlyList<Observation?>)await new SeriesQuery(_cluster, series, units)
                .LatestAsync(asOf, knownBy, visible, cancellationToken).ConfigureAwait(false);
        });
    }

    /// <summary>Every observation of some series, every vintage of it, whose period ends within two days.</summary>
    /// <param name="series">The series.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day.</param>
    /// <param name="knownBy">The day by which they had been published; null for whenever.</param>
    /// <param name="statuses">
    /// The statuses that are wanted; null for all, figures that were derived and forecasts among them, each with its status.
    /// </param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Of each series in the order of <see cref="Series.Observations"/>.</returns>
    public IAsyncEnumerable<Observation> RangeAsync(
        IReadOnlyList<SeriesKey> series, DateOnly from, DateOnly to, DateOnly? knownBy = null,
        IReadOnlyCollection<ObservationStatus>? statuses = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(series);
        return _cluster.All.ExplainedAsync(Read(cancellationToken), cancellationToken);

        async IAsyncEnumerable<Observation> Read([EnumeratorCancellation] CancellationToken stop)
        {
            UnitSet units = await _definitions.UnitsAsync(stop).ConfigureAwait(false);
            string visible = await _cluster.VisibleAsync(stop).ConfigureAwait(false);
            await foreach ((int _, Observation observation) in new SeriesQuery(_cluster, series, units)
                .RangeAsync(from, to, knownBy, statuses, visible, stop).ConfigureAwait(false))
                yield return observation;
        }
    }

    /// <summary>
    /// A catalogue of some subjects: all their series and targets, and what these refer to: the parents of targets, subjects and
    /// indicators they are measured against with their figures, sources, frameworks they are members of.
    /// </summary>
    /// <param name="subjectIds">The subjects; null for the whole store.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<IndicatorCatalog> ReadCatalogAsync(
        IReadOnlyCollection<string>? subjectIds = null, CancellationToken cancellationToken = default) =>
        _cluster.All.ExplainedAsync(async () =>
        {
            string visible = await _cluster.VisibleAsync(cancellationToken).ConfigureAwait(false);
            return await AssembleAsync(subjectIds, visible, cancellationToken).ConfigureAwait(false);
        });

    private async Task<IndicatorCatalog> AssembleAsync(
        IReadOnlyCollection<string>? subjectIds, string visible, CancellationToken cancellationToken)
    {
        IReadOnlyDictionary<string, Definitions.Definition> known =
            await _definitions.AllButTargetsAsync(cancellationToken).ConfigureAwait(false);
        UnitSet units = await _definitions.UnitsAsync(cancellationToken).ConfigureAwait(false);
        return await new CatalogAssembly(_cluster, _definitions, visible, known, units)
            .OfAsync(subjectIds, cancellationToken).ConfigureAwait(false);
    }
}
