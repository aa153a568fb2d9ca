using System.Data.Common;
using System.Text;

namespace Indicators.Storage.Databases;

/// <summary>
/// The databases of a store: the one that holds the definitions and says what is visible, and those that hold the observations.
/// </summary>
internal sealed class Cluster(Database coordinator, IReadOnlyList<Database> shards)
{
    public Database Coordinator { get; } = coordinator;

    /// <summary>Where the observations are: in the coordinator itself, where there are no shards.</summary>
    public IReadOnlyList<Database> Shards { get; } = shards.Count == 0 ? [coordinator] : shards;

    public bool IsSharded { get; } = shards.Count > 0;

    public IReadOnlyList<Database> All { get; } = [coordinator, .. shards];

    /// <summary>The shard of a subject, the same in every program: chains, ratios, shares and targets of a place stay together.</summary>
    public int ShardOf(string subjectId)
    {
        uint hash = 2166136261;
        foreach (byte one in Encoding.UTF8.GetBytes(subjectId))
            hash = unchecked((hash ^ one) * 16777619);
        return (int)(hash % (uint)Shards.Count);
    }

    /// <summary>
    /// What a reader sees of the observations, as a condition: everything up to the newest visible release but what is still being loaded.
    /// </summary>
    public async Task<string> VisibleAsync(CancellationToken cancellationToken)
    {
        // One database shows a release when its transaction ends; several need to be told.
        if (!IsSharded)
            return "";
        DbConnection connection = await Coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            long mark = 0;
            var hidden = new List<long>();
            await foreach ((long id, bool visible) in connection.QueryAsync(
                "select id, visible from release order by id",
                row => (row.GetInt64(0), row.GetBoolean(1)), cancellationToken).ConfigureAwait(false))
            {
                if (visible)
                    mark = id;
                else
                    hidden.Add(id);
            }

            string besides = hidden.Any(id => id < mark)
                ? $" and o.release_id not in ({string.Join(", ", hidden.Where(id => id < mark))})"
                : "";
            return $" and o.release_id <= {mark}{besides}";
        }
    }
}
