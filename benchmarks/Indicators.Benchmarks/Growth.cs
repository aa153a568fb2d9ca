using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>
/// Every verb from a thousand to a million, a table of the processor time an item, and how the time grows: the slope between the
/// sizes on two logarithmic scales. 1 is linear; below 1 a fixed part is still being paid off.
/// </summary>
/// <remarks><c>--growth [most] [verb...]</c>: up to another size, or some verbs only.</remarks>
internal static class Growth
{
    private const int Least = 1_000;
    private const int Runs = 3;

    /// <summary>A slope beyond this is named: the time of ten times as much is more than fifteen times.</summary>
    private static readonly double Suspicious = Math.Log10(15);

    private static readonly TimeSpan Enough = TimeSpan.FromMilliseconds(200);

    public static int Run(string[] arguments)
    {
        int most = arguments.Length > 0
            && int.TryParse(arguments[0], NumberStyles.None, CultureInfo.InvariantCulture, out int asked) ? asked : 0;
        string[] names = [.. arguments.Skip(most > 0 ? 1 : 0)];
        GrowingVerb[] verbs = [.. GrowingVerbs.All.Where(verb => names.Length == 0 || names.Contains(verb.Name))];
        if (verbs.Length == 0)
        {
            Console.Error.WriteLine($"Verbs: {string.Join(", ", GrowingVerbs.All.Select(verb => verb.Name))}.");
            return 2;
        }

        Console.WriteLine("| verb | item | size: nanoseconds of processor time an item | slopes | |");
        Console.WriteLine("|---|---|---|---|---|");
        bool isLinear = true;
        foreach (GrowingVerb verb in verbs)
            isLinear &= Print(verb, most > 0 ? most : verb.Most);
        return isLinear ? 0 : 1;
    }

    private static bool Print(GrowingVerb verb, int most)
    {
        // What is measured first would pay for the compiler: the least size is done until its code is final.
        Measure(verb, Least);
        Thread.Sleep(500);
        var times = new List<(int Size, double Nanoseconds)>();
        for (int size = Least; size <= most; size *= 10)
            times.Add((size, Measure(verb, size)));
        double[] slopes = [.. times.Zip(times.Skip(1), (a, b) => 1 + Math.Log10(b.Nanoseconds / a.Nanoseconds))];
        bool isLinear = slopes.Length == 0 || slopes.Max() <= Suspicious;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {verb.Name} | {verb.Unit} | {string.Join(" · ", times.Select(time => Of(time.Size, time.Nanoseconds)))} | "
                + $"{string.Join(' ', slopes.Select(slope => slope.ToString("0.00", CultureInfo.InvariantCulture)))} | "
                + $"{(isLinear ? "linear" : "look")} |"));
        return isLinear;
    }

    private static string Of(int size, double nanoseconds) =>
        string.Create(CultureInfo.InvariantCulture, $"10^{Math.Round(Math.Log10(size)):0}: {nanoseconds:0}");

    /// <summary>The least of a few runs, each long enough for the clock of the processor.</summary>
    private static double Measure(GrowingVerb verb, int size)
    {
        Func<long> work = verb.Prepare(size);
        work();
        double least = double.MaxValue;
        for (int run = 0; run < Runs; run++)
        {
            GC.Collect();
            TimeSpan before = Used();
            int times = 0;
            do
            {
                work();
                times++;
            }
            while (Used() - before < Enough);
            least = Math.Min(least, (Used() - before).TotalNanoseconds / times / size);
        }

        return least;
    }

    private static TimeSpan Used()
    {
        using var process = Process.GetCurrentProcess();
        return process.TotalProcessorTime;
    }
}
