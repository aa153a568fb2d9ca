using System.Data.Common;
using System.Runtime.CompilerServices;
using Indicators.Progress;
using Indicators.Storage.Databases;
using Indicators.Storage.Reading;
using Indicators.Validation;

namespace Indicators.Storage;

public sealed partial class ObservationStore
{
    /// <summary>How many subjects are read at a time where nothing is known of their size.</summary>
    private const int SubjectsAtATime = 64;

    /// <summary>
    /// Assesses every target, some subjects at a time, so that memory is that of these: a target with all it refers to is
    /// read together.
    /// </summary>
    /// <param name="asOf">Periods that ended by this day are looked at.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/>
    /// knew.</param>
    /// <param name="options">The conventions; null for the defaults.</param>
    /// <param name="progress">Told how many targets have been assessed.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>The same assessments as of a catalogue of the whole store, in the order of the subjects.</returns>
    public IAsyncEnumerable<ProgressAssessment> AssessAsync(
        DateOnly asOf, DateOnly? knownBy = null, ProgressOptions? options = null, IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        return _cluster.All.ExplainedAsync(All(cancellationToken), cancellationToken);

        async IAsyncEnumerable<ProgressAssessment> All([EnumeratorCancellation] CancellationToken stop)
        {
            long count = 0;
            string visible = await _cluster.VisibleAsync(stop).ConfigureAwait(false);
            Components components = await new Relations(_cluster, _definitions, visible).OfTargetsAsync(stop).ConfigureAwait(false);
            foreach (IReadOnlyList<string> subjects in Together(components.All(), _ => 1, SubjectsAtATime))
            {
                IReadOnlyList<ProgressAssessment> assessed =
                    await AssessAsync(subjects, asOf, knownBy, options, visible, stop).ConfigureAwait(false);
                foreach (ProgressAssessment assessment in assessed)
                    yield return assessment;
                count += assessed.Count;
                progress?.Report(count);
            }
        }
    }

    /// <summary>
    /// The store some subjects at a time, those that have targets: what is worked on target by target then needs the memory of these alone.
    /// </summary>
    /// <param name="targetIds">The targets that are asked for; null for all. One that the store does not have gives nothing.</param>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>Every target with its subject once, in the order of the subjects.</returns>
    public IAsyncEnumerable<StorePart> ReadPartsAsync(
        IReadOnlyCollection<string>? targetIds = null, CancellationToken cancellationToken = default)
    {
        return _cluster.All.ExplainedAsync(All(cancellationToken), cancellationToken);

        async IAsyncEnumerable<StorePart> All([EnumeratorCancellation] CancellationToken stop)
        {
            string visible = await _cluster.VisibleAsync(stop).ConfigureAwait(false);
            IEnumerable<IReadOnlyList<string>> components = targetIds is null
                ? (await new Relations(_cluster, _definitions, visible).OfTargetsAsync(stop).ConfigureAwait(false)).All()
                : await SubjectsOfAsync(targetIds, stop).ConfigureAwait(false);
            foreach (IReadOnlyList<string> subjects in Together(components, _ => 1, SubjectsAtATime))
                yield return new StorePart(subjects, await AssembleAsync(subjects, visible, stop).ConfigureAwait(false));
        }
    }

    /// <summary>The last day of the newest period that has a result, final or provisional; null where none has.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<DateOnly?> NewestResultAsync(CancellationToken cancellationToken = default) => _cluster.All.ExplainedAsync(async () =>
    {
        string visible = await _cluster.VisibleAsync(cancellationToken).ConfigureAwait(false);
        string sql =
            $"select max(o.period_end) from observation o where o.status in ({(int)ObservationStatus.Final}, "
            + $"{(int)ObservationStatus.Provisional}){visible}";
        DateOnly? newest = null;
        foreach (Database shard in _cluster.Shards)
        {
            DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await foreach (DateOnly? day in connection.QueryAsync(sql, row => row.DayAt(0), cancellationToken).ConfigureAwait(false))
                    newest = day > newest || newest is null ? day : newest;
            }
        }

        return newest;
    });

    private async Task<IReadOnlyList<IReadOnlyList<string>>> SubjectsOfAsync(
        IReadOnlyCollection<string> targetIds, CancellationToken cancellationToken)
    {
        var subjects = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (Definitions.Definition target in _definitions.TargetsNamedAsync(targetIds, cancellationToken).ConfigureAwait(false))
            subjects.Add(target.SubjectId!);
        return [.. subjects.Select(subject => (IReadOnlyList<string>)[subject])];
    }

    /// <summary>
    /// Checks the store, a connected component at a time: subjects whose figures are measured against each other, ranked among each other
    /// or add up. What a rule finds by looking at all definitions at once, such as an indicator that nothing uses, is not looked for.
    /// </summary>
    /// <param name="maxObservations">How many observations of a component are read together at the most; a larger one is checked in parts,
    /// which say so.</param>
    /// <param name="validator">The rules; null for all.</param>
    /// <param name="progress">Told how many observations have been checked.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public IAsyncEnumerable<ValidatedPart> ValidateAsync(
        long maxObservations = 200_000, CatalogValidator? validator = null, IProgress<long>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxObservations, 1);
        return _cluster.All.ExplainedAsync(All(cancellationToken), cancellationToken);

        async IAsyncEnumerable<ValidatedPart> All([EnumeratorCancellation] CancellationToken stop)
        {
            long count = 0;
            string visible = await _cluster.VisibleAsync(stop).ConfigureAwait(false);
            var relations = new Relations(_cluster, _definitions, visible);
            Components components = await relations.OfFiguresAsync(stop).ConfigureAwait(false);
            Dictionary<string, long> counts = await relations.CountsAsync(stop).ConfigureAwait(false);
            foreach (IReadOnlyList<string> component in components.All())
            {
                bool isWhole = component.Sum(subject => counts.GetValueOrDefault(subject)) <= maxObservations;
                IEnumerable<IReadOnlyList<string>> parts =
                    isWhole
                        ? [component]
                        : Together(component.Select(subject => (IReadOnlyList<string>)[subject]), id => counts.GetValueOrDefault(id),
                            maxObservations);
                foreach (IReadOnlyList<string> part in parts)
                {
                    IndicatorCatalog catalog = await AssembleAsync(part, visible, stop).ConfigureAwait(false);
                    long size = part.Sum(subject => counts.GetValueOrDefault(subject));
                    yield return new ValidatedPart(part, size, isWhole, (validator ?? CatalogValidator.Standard).Validate(catalog));
                    count += size;
                    progress?.Report(count);
                }
            }
        }
    }

    /// <summary>Components taken together while their sizes stay within a limit; one that is larger by itself stands alone.</summary>
    private static IEnumerable<IReadOnlyList<string>> Together(IEnumerable<IReadOnlyList<string>> components, Func<string, long> sizeOf,
        long limit)
    {
        var together = new List<string>();
        long size = 0;
        foreach (IReadOnlyList<string> component in components)
        {
            long more = component.Sum(sizeOf);
            if (together.Count > 0 && size + more > limit)
            {
                yield return together;
                together = [];
                size = 0;
            }

            together.AddRange(component);
            size += more;
        }

        if (together.Count > 0)
            yield return together;
    }

    private async Task<IReadOnlyList<ProgressAssessment>> AssessAsync(
        IReadOnlyList<string> subjects, DateOnly asOf, DateOnly? knownBy, ProgressOptions? options, string visible,
        CancellationToken cancellationToken)
    {
        IndicatorCatalog catalog = await AssembleAsync(subjects, visible, cancellationToken).ConfigureAwait(false);
        var calculator = new ProgressCalculator(catalog, options);
        HashSet<string> asked = [.. subjects];
        return [.. catalog.Targets.Where(target => asked.Contains(target.Series.SubjectId))
            .Select(target => calculator.Assess(target, asOf, knownBy))];
    }
}
