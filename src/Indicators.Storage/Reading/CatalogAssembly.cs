using System.Collections.Immutable;
using System.Data.Common;
using System.Runtime.CompilerServices;
using Indicators.Json;
using Indicators.Storage.Databases;
using Indicators.Storage.Definitions;

namespace Indicators.Storage.Reading;

/// <summary>Puts a catalogue of some subjects together: their series and targets, and all that these refer to.</summary>
internal sealed class CatalogAssembly(
    Cluster cluster, DefinitionStore definitions, string visible, IReadOnlyDictionary<string, Definition> known, UnitSet units)
{
    private readonly Closure _closure = new(known);
    private readonly List<Observation> _observations = [];
    private readonly ObservationReader _reader = new(units);

    /// <summary>The catalogue of subjects; of the whole store where none are named.</summary>
    public async Task<IndicatorCatalog> OfAsync(IReadOnlyCollection<string>? subjectIds, CancellationToken cancellationToken)
    {
        await AddTargetsAsync(subjectIds, cancellationToken).ConfigureAwait(false);
        if (subjectIds is null)
        {
            foreach (Definition item in known.Values)
                _closure.Add(item);
            await AddObservationsAsync(null, null, cancellationToken).ConfigureAwait(false);
        }
        else
        {
            await AddSubjectsAsync(subjectIds, cancellationToken).ConfigureAwait(false);
        }

        return Build();
    }

    private async Task AddTargetsAsync(IReadOnlyCollection<string>? subjectIds, CancellationToken cancellationToken)
    {
        await foreach (Definition target in definitions.TargetsAsync(subjectIds, cancellationToken).ConfigureAwait(false))
            _closure.Add(target);
        // What targets are part of, or took the place of, may be targets of other subjects.
        while (MissingTargets() is { Count: > 0 } missing)
        {
            int before = _closure.Items.Count;
            await foreach (Definition target in definitions.TargetsNamedAsync(missing, cancellationToken).ConfigureAwait(false))
                _closure.Add(target);
            if (_closure.Items.Count == before)
                return;
        }
    }

    private List<string> MissingTargets() =>
    [
        .. _closure.Items.SelectMany(item => item.References).Where(name => name.StartsWith("targets/", StringComparison.Ordinal)
            && !_closure.Contains(name))
            .Select(name => name["targets/".Length..]).Distinct(),
    ];

    private async Task AddSubjectsAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        foreach (string id in subjectIds)
            _closure.Add($"subjects/{id}");
        await AddObservationsAsync(subjectIds, null, cancellationToken).ConfigureAwait(false);
        // Subjects that figures and targets are measured against: with the indicators that are asked for, not with all they have.
        string[] others = [.. _observations.SelectMany(row => References.Of(row.Series.Transformation))
            .Concat(_closure.Items.Where(item => item.Section == "targets").SelectMany(item => item.References))
            .Where(name => name.StartsWith("subjects/", StringComparison.Ordinal)).Select(name => name["subjects/".Length..]).Distinct()
                .Except(subjectIds)];
        if (others.Length > 0)
            await AddObservationsAsync(others, [.. _closure.IdsOf("indicators")], cancellationToken).ConfigureAwait(false);
        AddWhatNamesOnlyThese(subjectIds);
    }

    private void AddWhatNamesOnlyThese(IReadOnlyCollection<string> subjectIds)
    {
        HashSet<string> asked = [.. subjectIds.Select(id => $"subjects/{id}")];
        foreach (Definition item in known.Values.Where(item => item.Section == "compositions" && IsOf(item, asked)))
        {
            _closure.Add(item);
            AddChildren(item);
        }

        foreach (Definition item in known.Values.Where(item => item.Section == "frameworks" && item.References.Any(asked.Contains)))
            _closure.Add(item);
        foreach (Definition item in known.Values.Where(item => item.Section is "assessments" or "accepted" && item.References.All(IsThere)))
            _closure.Add(item);
    }

    /// <summary>Who the parts of a whole are, where a composition takes its children: without them it would have none.</summary>
    private void AddChildren(Definition composition)
    {
        if (!composition.IsOverChildren
            || composition.References.FirstOrDefault(name => name.StartsWith("subjects/", StringComparison.Ordinal)) is not { } whole)
            return;
        foreach (Definition child in known.Values.Where(item => item.Section == "subjects" && item.References.Contains(whole)))
            _closure.Add(child);
    }

    /// <summary>A whole that is observed here, of these subjects or of any.</summary>
    private bool IsOf(Definition composition, HashSet<string> asked) =>
        _closure.Contains(composition.References[0])
        && (composition.References.Any(asked.Contains)
            || !composition.References.Any(name => name.StartsWith("subjects/", StringComparison.Ordinal)));

    private bool IsThere(string name) => name.StartsWith("sources/", StringComparison.Ordinal) || _closure.Contains(name);

    private async Task AddObservationsAsync(
        IReadOnlyCollection<string>? subjectIds, IReadOnlyCollection<string>? indicatorIds, CancellationToken cancellationToken)
    {
        var keys = new Dictionary<long, SeriesKey>();
        foreach (Database shard in ShardsOf(subjectIds))
        {
            keys.Clear();
            await foreach (Observation observation in ReadAsync(
                shard, keys, subjectIds, indicatorIds, cancellationToken).ConfigureAwait(false))
            {
                _observations.Add(observation);
                if (observation.SourceId is not null)
                    _closure.Add($"sources/{observation.SourceId}");
            }

            foreach (string name in keys.Values.SelectMany(References.Of).Distinct())
                _closure.Add(name);
        }
    }

    private IEnumerable<Database> ShardsOf(IReadOnlyCollection<string>? subjectIds) =>
        subjectIds is null ? cluster.Shards : subjectIds.Select(cluster.ShardOf).Distinct().Order().Select(n => cluster.Shards[n]);

    private async IAsyncEnumerable<Observation> ReadAsync(
        Database shard,
        Dictionary<long, SeriesKey> keys,
        IReadOnlyCollection<string>? subjectIds,
        IReadOnlyCollection<string>? indicatorIds,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string subjects = subjectIds is null ? "" : $" and s.subject_id in (select v from {shard.TableOf("@subjects", ("v", "text"))})";
        string indicators = indicatorIds is null
            ? ""
            : $" and s.indicator_id in (select v from {shard.TableOf("@indicators", ("v", "text"))})";
        string sql = $"select s.id, s.subject_id, s.indicator_id, s.transformation, {ObservationReader.Columns} "
            + $"from series s join observation o on o.series_id = s.id where 1 = 1{subjects}{indicators}{visible} order by s.id, "
            + $"{ObservationOrder.AsInSeries("s")}";
        var parameters = new List<(string, object?)>();
        if (subjectIds is not null)
            parameters.Add(("subjects", StoreJson.Of(subjectIds)));
        if (indicatorIds is not null)
            parameters.Add(("indicators", StoreJson.Of(indicatorIds)));
        DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await foreach (Observation observation in connection.QueryAsync(
                sql, row => _reader.Read(KeyOf(row, keys), row, 4), cancellationToken, [.. parameters]).ConfigureAwait(false))
                yield return observation;
        }
    }

    private static SeriesKey KeyOf(DbDataReader row, Dictionary<long, SeriesKey> keys)
    {
        long id = row.GetInt64(0);
        if (!keys.TryGetValue(id, out SeriesKey? key))
            keys.Add(id, key = new SeriesKey(row.GetString(2), row.GetString(1), Transformation.Parse(row.GetString(3))));
        return key;
    }

    private IndicatorCatalog Build()
    {
        using var file = new MemoryStream(DefinitionList.ToFile(_closure.Items.OrderBy(item => item.Order)));
        IndicatorCatalogBuilder builder = CatalogReader.Read(file, "store").ToBuilder();
        // One statement may have come with two releases.
        var said = new HashSet<(Observation, string)>();
        foreach (Observation observation in _observations)
        {
            if (said.Add((observation, observation.Figure.Literal)))
                builder.Add(observation);
        }

        if (builder.TryBuild(out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics))
            return catalog;
        throw new StoreException(StorageWordings.Table.Text("store.catalog", diagnostics[0].ToText(Language.English)));
    }
}
