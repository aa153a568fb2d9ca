using System.Diagnostics;
using Indicators.Storage;

namespace Storage.Cluster;

/// <summary>What runs in processes of its own, so that it can be killed.</summary>
internal static class Worker
{
    public static readonly DateOnly AsOf = new(2024, 12, 31);
    public static readonly DateOnly KnownBy = new(2030, 1, 1);
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(3);

    /// <summary>Holds the connection strings, the coordinator's first.</summary>
    private const string Variable = "STORAGE_CLUSTER";

    public static Process Start(IReadOnlyList<string> connections, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), .. arguments]);
        start.Environment[Variable] = string.Join('\n', connections);
        return Process.Start(start)!;
    }

    public static Task<ObservationStore> OpenAsync(IReadOnlyList<string> connections) =>
        ObservationStore.OpenAsync(StoreAddress.Postgres(connections[0]), [.. connections.Skip(1).Select(StoreAddress.Postgres)]);

    /// <summary>Works at a job until all of it is handed in, by whomever.</summary>
    public static async Task<int> WorkAsync(string job, string name)
    {
        ObservationStore store = await OpenAsync(Connections());
        while (true)
        {
            await store.WorkAsync(job, name, AsOf, KnownBy, Lease, patience: TimeSpan.FromMinutes(2));
            if ((await store.StateOfAsync(job)).IsDone)
                return 0;
            await Task.Delay(200);
        }
    }

    public static async Task<int> LoadAsync(string release, int edition, int observations)
    {
        var figures = new MadeFigures(observations);
        ObservationStore store = await OpenAsync(Connections());
        await store.LoadAsync(release, figures.Definitions(), figures.Edition(edition));
        return 0;
    }

    private static string[] Connections() => Environment.GetEnvironmentVariable(Variable)!.Split('\n');

    /// <summary>Under <c>dotnet run</c> the process is the program itself; under <c>dotnet file.dll</c> it is dotnet.</summary>
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Worker).Assembly.Location] : [];
}
