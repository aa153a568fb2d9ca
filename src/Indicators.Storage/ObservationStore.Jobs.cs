using Indicators.Progress;
using Indicators.Storage.Databases;
using Indicators.Storage.Jobs;
using Indicators.Storage.Reading;

namespace Indicators.Storage;

public sealed partial class ObservationStore
{
    /// <summary>How long a worker waits before it asks a server again that did not answer.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Divides the targets of the store into shares that any number of workers take and assess; a job that is there already stays as it is.
    /// </summary>
    /// <param name="job">Its name.</param>
    /// <param name="subjectsPerShare">How many subjects a share has, or a few more where they belong together.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<JobState> BeginJobAsync(string job, int subjectsPerShare = 64, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(job);
        ArgumentOutOfRangeException.ThrowIfLessThan(subjectsPerShare, 1);
        return _cluster.All.ExplainedAsync(async () =>
        {
            var table = new JobTable(_cluster.Coordinator, job);
            Components components = await new Relations(_cluster, _definitions, "").OfTargetsAsync(cancellationToken).ConfigureAwait(false);
            await table.EnterAsync(Together(components.All(), _ => 1, subjectsPerShare), cancellationToken).ConfigureAwait(false);
            return await table.StateAsync(cancellationToken).ConfigureAwait(false);
        });
    }

    /// <summary>
    /// Takes shares of a job one after the other, assesses them and hands the tallies in, until none is left to take. A share whose
    /// worker has not handed it in within the lease is taken by another; what both hand in counts once. A server that does not answer is
    /// waited for.
    /// </summary>
    /// <param name="job">The job.</param>
    /// <param name="worker">The worker's own name.</param>
    /// <param name="asOf">Periods that ended by this day are looked at; the same for every worker.</param>
    /// <param name="knownBy">Only what had been published by this day is known; null is what the day of <paramref name="asOf"/>
    /// knew.</param>
    /// <param name="lease">How long a share may take; null for five minutes.</param>
    /// <param name="patience">How long a server that does not answer is waited for; null for a minute.</param>
    /// <param name="cancellationToken">Ends it; the share in hand is left to others.</param>
    /// <returns>How many shares it handed in.</returns>
    public async Task<int> WorkAsync(
        string job, string worker, DateOnly asOf, DateOnly? knownBy = null, TimeSpan? lease = null, TimeSpan? patience = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(job);
        ArgumentException.ThrowIfNullOrWhiteSpace(worker);
        var table = new JobTable(_cluster.Coordinator, job);
        int done = 0;
        int triesLeft = Tries(patience);
        while (true)
        {
            try
            {
                if (!await _cluster.All.ExplainedAsync(() => WorkOnceAsync(
                    table, worker, asOf, knownBy, lease ?? TimeSpan.FromMinutes(5), cancellationToken)).ConfigureAwait(false))
                    return done;
                done++;
                triesLeft = Tries(patience);
            }
            catch (StoreException fault) when (fault.InnerException is not (null or FormatException) && triesLeft-- > 0)
            {
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <summary>How far a job is, and the tally of what was handed in.</summary>
    /// <param name="job">The job.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public Task<JobState> StateOfAsync(string job, CancellationToken cancellationToken = default) =>
        _cluster.All.ExplainedAsync(() => new JobTable(_cluster.Coordinator, job).StateAsync(cancellationToken));

    private static int Tries(TimeSpan? patience) => (int)((patience ?? TimeSpan.FromMinutes(1)) / Pause);

    private async Task<bool> WorkOnceAsync(
        JobTable table, string worker, DateOnly asOf, DateOnly? knownBy, TimeSpan lease, CancellationToken cancellationToken)
    {
        if (await table.TakeAsync(worker, lease, cancellationToken).ConfigureAwait(false) is not { } share)
            return false;
        string visible = await _cluster.VisibleAsync(cancellationToken).ConfigureAwait(false);
        ProgressTally tally = ProgressTally.Of(
            await AssessAsync(share.Subjects, asOf, knownBy, null, visible, cancellationToken).ConfigureAwait(false));
        await table.HandInAsync(share.N, tally, cancellationToken).ConfigureAwait(false);
        return true;
    }
}
