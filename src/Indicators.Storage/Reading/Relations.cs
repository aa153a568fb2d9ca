using System.Data.Common;
using System.Runtime.CompilerServices;
using Indicators.Storage.Databases;
using Indicators.Storage.Definitions;

namespace Indicators.Storage.Reading;

/// <summary>Which subjects belong together: for an assessment by their targets, for a check by every relation between figures.</summary>
internal sealed class Relations(Cluster cluster, DefinitionStore definitions, string visible)
{
    /// <summary>The subjects with targets, those together whose targets are linked.</summary>
    public async Task<Components> OfTargetsAsync(CancellationToken cancellationToken)
    {
        var components = new Components();
        foreach (string subject in await definitions.SubjectsWithTargetsAsync(cancellationToken).ConfigureAwait(false))
            components.Add(subject);
        await foreach ((string one, string other) in definitions.LinkedSubjectsAsync(cancellationToken).ConfigureAwait(false))
            components.Join(one, other);
        return components;
    }

    /// <summary>All subjects; together with those that they are measured against, ranked among, or add up with.</summary>
    public async Task<Components> OfFiguresAsync(CancellationToken cancellationToken)
    {
        Components components = await OfTargetsAsync(cancellationToken).ConfigureAwait(false);
        var universes = new Dictionary<string, string>();
        await foreach ((string subject, Transformation transformation) in SeriesAsync(cancellationToken).ConfigureAwait(false))
        {
            components.Add(subject);
            foreach (string name in SubjectsIn(References.Of(transformation)))
                components.Join(subject, name);
            if (transformation.Universe is { } universe && !universes.TryAdd(universe, subject))
                components.Join(universes[universe], subject);
        }

        Definition[] items = [.. (await definitions.AllButTargetsAsync(cancellationToken).ConfigureAwait(false)).Values];
        foreach (Definition item in items.Where(item => item.Section == "compositions"))
            JoinAll(components, [.. SubjectsIn(item.References)]);
        foreach (Definition item in items.Where(item => item.IsOverChildren))
            JoinChildren(components, items, SubjectsIn(item.References).FirstOrDefault());
        return components;
    }

    /// <summary>A whole with those that name it as their parent; where it holds for every subject, each with its own.</summary>
    private static void JoinChildren(Components components, Definition[] items, string? whole)
    {
        foreach (Definition subject in items.Where(item => item.Section == "subjects"))
        {
            foreach (string above in SubjectsIn(subject.References).Where(above => whole is null || above == whole))
                components.Join(above, subject.Id);
        }
    }

    /// <summary>How many observations each subject has.</summary>
    public async Task<Dictionary<string, long>> CountsAsync(CancellationToken cancellationToken)
    {
        var counts = new Dictionary<string, long>();
        string sql =
            $"select s.subject_id, count(*) from observation o join series s on s.id = o.series_id where 1 = 1{visible} group by "
            + "s.subject_id";
        foreach (Database shard in cluster.Shards)
        {
            DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await foreach ((string subject, long count) in connection.QueryAsync(
                    sql, row => (row.GetString(0), row.GetInt64(1)), cancellationToken).ConfigureAwait(false))
                    counts[subject] = count;
            }
        }

        return counts;
    }

    private static void JoinAll(Components components, string[] subjects)
    {
        foreach (string subject in subjects.Skip(1))
            components.Join(subjects[0], subject);
    }

    private static IEnumerable<string> SubjectsIn(IEnumerable<string> names) =>
        names.Where(name => name.StartsWith("subjects/", StringComparison.Ordinal)).Select(name => name["subjects/".Length..]);

    private async IAsyncEnumerable<(string Subject, Transformation Transformation)> SeriesAsync(
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (Database shard in cluster.Shards)
        {
            DbConnection connection = await shard.OpenAsync(cancellationToken).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await foreach ((string, Transformation) row in connection.QueryAsync(
                    "select distinct subject_id, transformation from series order by subject_id, transformation",
                    row => (row.GetString(0), Transformation.Parse(row.GetString(1))),
                    cancellationToken).ConfigureAwait(false))
                    yield return row;
            }
        }
    }
}
