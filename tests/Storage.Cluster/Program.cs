using System.Globalization;

namespace Storage.Cluster;

/// <summary><c>dotnet run --project tests/Storage.Cluster -c Release -- 1000000</c>: how many observations, a million unless said.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        switch (args)
        {
            case ["work", var job, var name]:
                return await Worker.WorkAsync(job, name);
            case ["load", var release, var edition, var observations]:
                return await Worker.LoadAsync(release, int.Parse(edition, CultureInfo.InvariantCulture), int.Parse(observations, CultureInfo.InvariantCulture));
            default:
                using (var run = new ClusterRun(args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000))
                    return await run.RunAsync();
        }
    }
}
