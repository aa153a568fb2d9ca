using System.Diagnostics;
using System.Globalization;

namespace Indicators.StoreSpeed;

/// <summary>Two ways of the same work, turn by turn; the median of each, and of the ratios.</summary>
internal static class Turns
{
    public static Task TakeAsync(string what, int rounds, Func<Task> ours, Func<Task> bare) =>
        TakeTimedAsync(what, rounds, ours, async () => TimeSpan.FromSeconds(await SecondsAsync(bare)));

    /// <summary>The same where the bare form says itself how long it took.</summary>
    public static async Task TakeTimedAsync(string what, int rounds, Func<Task> ours, Func<Task<TimeSpan>> bare)
    {
        var times = new List<(double Ours, double Bare)>();
        for (int i = 0; i < rounds; i++)
            times.Add((await SecondsAsync(ours), (await bare()).TotalSeconds));
        double ratio = Median(times.Select(time => time.Ours / time.Bare));
        double own = Median(times.Select(time => time.Ours)), least = Median(times.Select(time => time.Bare));
        Say($"{what}: {own:0.00} s, bare {least:0.00} s, ratio {ratio:0.00}");
    }

    /// <summary>A part that the bare form does not have.</summary>
    public static async Task AloneAsync(string what, Func<Task> work)
    {
        double seconds = await SecondsAsync(work);
        Say($"{what}: {seconds:0.00} s");
    }

    public static void Say(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    private static async Task<double> SecondsAsync(Func<Task> work)
    {
        GC.Collect();
        long start = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }

    private static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted[sorted.Length / 2];
    }
}
