using System.Globalization;
using Postgres.Tests;

namespace Indicators.StoreSpeed;

/// <summary>
/// <c>dotnet run --project benchmarks/Indicators.StoreSpeed -c Release -- 1000000 3</c> (observations, turns): the store beside the barest
/// form of the same work,
/// turn by turn in one run; ratios hold on a machine that does other things besides, times do not.
/// </summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        int observations = args is [var count, ..] ? int.Parse(count, CultureInfo.InvariantCulture) : 1_000_000;
        int rounds = args is [_, var turns, ..] ? int.Parse(turns, CultureInfo.InvariantCulture) : 3;
        string folder = Directory.CreateTempSubdirectory("indicators-speed-").FullName;
        using var server = new PostgresServer();
        try
        {
            var figures = new SpeedFigures(observations);
            await new PostgresSpeed(server, folder, figures).RunAsync(rounds);
            await new SqliteSpeed(folder, figures).RunAsync(rounds);
            new DuckDbTrial(folder, figures).Run();
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
