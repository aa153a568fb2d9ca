using System.Data.Common;
using Indicators.Progress;
using Indicators.Storage.Databases;

namespace Indicators.Storage.Jobs;

/// <summary>
/// The shares of a job on the coordinator. The time of a lease is that of the database, so that no two machines need to agree.
/// </summary>
internal sealed class JobTable(Database coordinator, string job)
{
    /// <summary>Enters the shares; those that are there stay.</summary>
    public Task EnterAsync(IEnumerable<IReadOnlyList<string>> shares, CancellationToken cancellationToken) => OnAsync(
        connection => connection.ExecuteAsync(
            $"insert into share (job, n, subjects, taken) select @job, n, subjects, 0 from "
            + $"{coordinator.TableOf("@shares", ("n", "int"), ("subjects", "text"))} where true on conflict do nothing",
            cancellationToken,
            ("job", job),
            ("shares", StoreJson.Of(shares.Select((subjects, n) => new ShareRow(n, string.Join('\n', subjects)))))),
        cancellationToken);

    /// <summary>
    /// Takes a share that nobody has, that the worker had himself, or whose worker has not been heard of for as long as a lease; null where
    /// there is none.
    /// </summary>
    public Task<(int N, string[] Subjects)?> TakeAsync(string worker, TimeSpan lease, CancellationToken cancellationToken) => OnAsync(
        async connection =>
        {
            string sql =
                $"update share set worker = @worker, taken = {coordinator.Now} where job = @job and n = (select n from share where job = "
                + "@job and tally is null "
                + $"and (worker is null or worker = @worker or taken < {coordinator.Now} - @lease) order by n limit "
                + $"1{coordinator.SkippingLocked}) returning n, subjects";
            await foreach ((int, string) row in connection.QueryAsync(
                sql, row => (row.GetInt32(0), row.GetString(1)), cancellationToken, ("worker", worker), ("job", job),
                ("lease", (long)lease.TotalMilliseconds)).ConfigureAwait(false))
                return ((int, string[])?)(row.Item1, row.Item2.Split('\n'));
            return null;
        },
        cancellationToken);

    /// <summary>Hands a tally in; a share that was handed in already keeps the first, so that nothing counts twice.</summary>
    public Task HandInAsync(int n, ProgressTally tally, CancellationToken cancellationToken) => OnAsync(
        connection => connection.ExecuteAsync(
            "update share set tally = @tally where job = @job and n = @n and tally is null", cancellationToken,
            ("tally", TallyText.Write(tally)), ("job", job), ("n", n)),
        cancellationToken);

    public Task<JobState> StateAsync(CancellationToken cancellationToken) => OnAsync(
        async connection =>
        {
            int shares = 0;
            var tallies = new List<ProgressTally>();
            await foreach (string? tally in connection.QueryAsync(
                "select tally from share where job = @job order by n", row => row.TextAt(
                    0), cancellationToken, ("job", job)).ConfigureAwait(false))
            {
                shares++;
                if (tally is not null)
                    tallies.Add(TallyText.Read(tally));
            }

            return new JobState(shares, tallies.Count, ProgressTally.Merge(tallies));
        },
        cancellationToken);

    private async Task<T> OnAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        DbConnection connection = await coordinator.OpenAsync(cancellationToken).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
            return await work(connection).ConfigureAwait(false);
    }
}
