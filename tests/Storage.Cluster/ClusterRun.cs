using System.Diagnostics;
using System.Globalization;
using Indicators;
using Indicators.Progress;
using Indicators.Storage;
using Postgres.Tests;

namespace Storage.Cluster;

/// <summary>Three servers, releases loaded at once and killed, workers in numbers, one killed, a server restarted: each time the tally of one process.</summary>
internal sealed class ClusterRun : IDisposable
{
    private readonly PostgresServer[] _servers = [new(), new(), new()];
    private readonly string[] _connections;
    private readonly MadeFigures _figures;
    private readonly int _observations;
    private ProgressTally _expected = ProgressTally.Empty;
    private int _failures;

    public ClusterRun(int observations)
    {
        _observations = observations;
        _figures = new MadeFigures(observations);
        _connections = [_servers[0].NewDatabase(), .. _servers.Select(server => server.NewDatabase())];
    }

    public async Task<int> RunAsync()
    {
        ObservationStore store = await Worker.OpenAsync(_connections);
        IndicatorCatalog definitions = _figures.Definitions();
        await LoadAsync(store, definitions);
        await KillALoadAsync(store, definitions);
        await TimedAsync("one process, streamed", async () =>
        {
            await foreach (ProgressAssessment assessment in store.AssessAsync(Worker.AsOf, Worker.KnownBy))
                _expected = _expected.Merge(ProgressTally.Of(assessment));
        });
        Say($"        {_expected}");
        Check("the store is assessed as the catalogue of its figures in memory is", _expected == InMemory(definitions));
        foreach (int workers in (int[])[1, 2, 4])
            await WorkAsync(store, $"{workers} workers", workers, _ => Task.CompletedTask);
        await WorkAsync(store, "3 workers, one killed", 3, async processes =>
        {
            await AnyDoneAsync(store, "3 workers, one killed");
            processes[0].Kill();
            await processes[0].WaitForExitAsync();
        });
        await WorkAsync(store, "2 workers, a server restarted", 2, async _ =>
        {
            await AnyDoneAsync(store, "2 workers, a server restarted");
            _servers[2].Stop();
            await Task.Delay(1500);
            _servers[2].Start();
        });
        await ExportAsync();
        Say(_failures == 0 ? "all as it should be" : $"{_failures} FAILED");
        return _failures == 0 ? 0 : 1;
    }

    public void Dispose()
    {
        foreach (PostgresServer server in _servers)
            server.Dispose();
    }

    /// <summary>Two releases at once; whoever reads meanwhile sees each as a whole or not at all.</summary>
    private async Task LoadAsync(ObservationStore store, IndicatorCatalog definitions)
    {
        using var stop = new CancellationTokenSource();
        Task<bool> reader = Task.Run(() => OnlyWholeReleasesAsync(store, stop.Token));
        await TimedAsync($"load of two releases at once, {2 * _figures.PerEdition} observations of {_figures.Subjects} places", () =>
            Task.WhenAll(store.LoadAsync("edition 1", definitions, _figures.Edition(1)), store.LoadAsync("edition 2", definitions, _figures.Edition(2))));
        await stop.CancelAsync();
        Check("a reader saw releases as a whole or not at all", await reader);
        LoadResult again = await store.LoadAsync("edition 1", definitions, _figures.Edition(1));
        Check("the same release again changes nothing", again.WasThere && again.Observations == _figures.PerEdition);
        Check("both releases stand", (await CountAsync(store, 0)) == _figures.PerEdition * 2 / _figures.Subjects);
    }

    /// <summary>The three editions of all shards as one set of Parquet files, and figures that are easily lost.</summary>
    private async Task ExportAsync()
    {
        Observation[] all = [.. Enumerable.Range(1, 3).SelectMany(_figures.Edition)];
        FigureSum expected = all.Aggregate(default(FigureSum), (sum, one) => sum.Add(one.Figure.Amount, 1, 1));
        await TimedAsync("to Parquet, from three servers", async () =>
        {
            using var files = new ParquetFiles();
            (long rows, FigureSum sum) = await files.OfShardsAsync(_connections.Skip(1));
            Check("the files hold every row, and their exact sum", rows == all.Length && sum == expected);
        });
        using (var hard = new ParquetFiles())
            Check("every digit of figures that are easily lost is in the files", await hard.KeepsEveryDigitAsync(_servers[0].NewDatabase()));
        using (var fine = new ParquetFiles())
            Check("what the decimal cannot hold is named", await fine.NamesWhatItCannotHoldAsync(_servers[0].NewDatabase()));
    }

    private async Task<bool> OnlyWholeReleasesAsync(ObservationStore store, CancellationToken stop)
    {
        int whole = _figures.PerEdition / _figures.Subjects;
        while (!stop.IsCancellationRequested)
        {
            if (await CountAsync(store, _figures.Subjects - 1) is var count && count != 0 && count != whole && count != 2 * whole)
                return false;
            await Task.Delay(50, CancellationToken.None);
        }

        return true;
    }

    private async Task KillALoadAsync(ObservationStore store, IndicatorCatalog definitions)
    {
        int before = await CountAsync(store, 0);
        using (Process load = Worker.Start(_connections, "load", "edition 3", "3", _observations.ToString(CultureInfo.InvariantCulture)))
        {
            // Somewhere in the middle: as soon as a shard holds rows that nobody is to see.
            while (!load.HasExited && !await HoldsRowsOfAThirdReleaseAsync())
                await Task.Delay(20);
            load.Kill();
            await load.WaitForExitAsync();
        }

        if ((await store.ReleasesAsync()).Contains("edition 3"))
            Say("        (the load was done before it could be killed)");
        else
            Check("a load that is killed shows nothing", await CountAsync(store, 0) == before);
        await store.LoadAsync("edition 3", definitions, _figures.Edition(3));
        Check("and can be made up for", await CountAsync(store, 0) == before + (_figures.PerEdition / _figures.Subjects));
    }

    private async Task<bool> HoldsRowsOfAThirdReleaseAsync()
    {
        foreach (string shard in _connections.Skip(1))
        {
            await using var connection = new Npgsql.NpgsqlConnection(shard);
            await connection.OpenAsync();
            await using var command = new Npgsql.NpgsqlCommand("select exists (select 1 from observation where release_id > 2)", connection);
            if ((bool)(await command.ExecuteScalarAsync())!)
                return true;
        }

        return false;
    }

    private static async Task<int> CountAsync(ObservationStore store, int subject)
    {
        int count = 0;
        SeriesKey[] keys = [.. Enumerable.Range(0, 5).Select(indicator => MadeFigures.KeyOf(subject, indicator))];
        await foreach (Observation _ in store.RangeAsync(keys, new DateOnly(2000, 1, 1), new DateOnly(2100, 1, 1)))
            count++;
        return count;
    }

    private ProgressTally InMemory(IndicatorCatalog definitions)
    {
        IndicatorCatalogBuilder builder = definitions.ToBuilder();
        foreach (Observation observation in Enumerable.Range(1, 3).SelectMany(_figures.Edition))
            builder.Add(observation);
        var calculator = new ProgressCalculator(builder.BuildSound(out _));
        return ProgressTally.Of(calculator.AssessAll(Worker.AsOf, Worker.KnownBy));
    }

    private async Task WorkAsync(ObservationStore store, string job, int workers, Func<Process[], Task> meanwhile)
    {
        JobState begun = await store.BeginJobAsync(job, subjectsPerShare: Math.Clamp(_figures.Subjects / 40, 1, 64));
        await TimedAsync($"{job}, {begun.Shares} shares", async () =>
        {
            Process[] processes = [.. Enumerable.Range(0, workers).Select(n => Worker.Start(_connections, "work", job, $"worker {n}"))];
            await meanwhile(processes);
            await Task.WhenAll(processes.Select(process => process.WaitForExitAsync()));
        });
        JobState state = await store.StateOfAsync(job);
        Check($"{job}: the tally of one process", state.IsDone && state.Tally == _expected);
    }

    private static async Task AnyDoneAsync(ObservationStore store, string job)
    {
        while ((await store.StateOfAsync(job)).Done == 0)
            await Task.Delay(20);
    }

    private static async Task TimedAsync(string what, Func<Task> work)
    {
        long start = Stopwatch.GetTimestamp();
        await work();
        Say(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(start).TotalSeconds,7:0.0} s  {what}"));
    }

    private void Check(string what, bool holds)
    {
        _failures += holds ? 0 : 1;
        Say($"{(holds ? "     ok" : " FAILED")}    {what}");
    }

    private static void Say(string line) => Console.WriteLine(line);
}
