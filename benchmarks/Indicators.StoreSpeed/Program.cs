using System.Globalization;
using Postgres.Tests;

namespace Indicators.StoreSpeed;

/// <summary>
/// <c>dotnet run --project benchmarks/Indicators.StoreSpeed -c Release -- 1000000</c>: the store beside the barest form of the same work,
/// turn by turn in one run; ratios hold on a machine that does other things besides, times do not.
/// </summary>
internal static class Program
{
    private const int Rounds = 3;

    public static async Task<int> Main(string[] args)
    {
        int observations = args is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000;
        string folder = Directory.CreateTempSubdirectory("indicators-speed-").FullName;
        using var server = new PostgresServer();
        try
        {
            var figures = new SpeedFigures(observations);
            await new PostgresSpeed(server, figures).RunAsync(Rounds);
            await new SqliteSpeed(folder, figures).RunAsync(Rounds);
            new DuckDbTrial(folder, figures).Run();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
