using System.Diagnostics;
using System.Globalization;

namespace Indicators.Benchmarks;

/// <summary>
/// The budgets of small operations, each as the ratio to its bare form: slices of a fifth of a millisecond in turn, the least of each, so
/// that a machine that does other things besides says the same as a quiet one.
/// </summary>
/// <remarks><c>--budgets [seconds] [word]</c>: how long each is measured, and only those whose name has the word.</remarks>
internal static class Budgets
{
    private static readonly TimeSpan Slice = TimeSpan.FromMilliseconds(0.2);

    private static long _kept;

    public static int Run(string[] arguments)
    {
        double seconds = arguments.Length > 0 ? double.Parse(arguments[0], CultureInfo.InvariantCulture) : 3;
        string word = arguments.Length > 1 ? arguments[1] : "";
        int missed = 0;
        Console.WriteLine("| what | beside | ns | bare ns | ratio | budget | |");
        Console.WriteLine("|---|---|--:|--:|--:|--:|---|");
        foreach (Budget budget in BudgetRows.All.Where(row => row.Name.Contains(word, StringComparison.Ordinal)))
        {
            (double bare, double work) = Least(budget, TimeSpan.FromSeconds(seconds));
            bool isMissed = work / bare > budget.Most;
            missed += isMissed ? 1 : 0;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {budget.Name} | {budget.Beside} | {work:0.0} | {bare:0.0} | {work / bare:0.00} | {budget.Most:0.0} | "
                    + $"{(isMissed ? "missed" : "")} |"));
        }

        return missed;
    }

    /// <summary>Nanoseconds of one of each.</summary>
    private static (double Bare, double Work) Least(Budget budget, TimeSpan time)
    {
        // Compiled anew while it is called: what is measured last is the final code.
        Warm(budget.Bare);
        Warm(budget.Work);
        int bareTimes = TimesOf(budget.Bare), workTimes = TimesOf(budget.Work);
        double bare = double.MaxValue, work = double.MaxValue;
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < time;)
        {
            bare = Math.Min(bare, Once(budget.Bare, bareTimes));
            work = Math.Min(work, Once(budget.Work, workTimes));
        }

        return (bare, work);
    }

    private static void Warm(Func<int, long> work)
    {
        for (int round = 0; round < 4; round++)
        {
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < TimeSpan.FromMilliseconds(60);)
                _kept += work(64);
            Thread.Sleep(120);
        }
    }

    /// <summary>How many make a slice.</summary>
    private static int TimesOf(Func<int, long> work)
    {
        int times = 1;
        while (times < 1 << 24 && Enumerable.Range(0, 5).Min(_ => Once(work, times)) * times < Slice.TotalNanoseconds)
            times *= 2;
        return times;
    }

    private static double Once(Func<int, long> work, int times)
    {
        long start = Stopwatch.GetTimestamp();
        _kept += work(times);
        return (Stopwatch.GetTimestamp() - start) * (1e9 / Stopwatch.Frequency) / times;
    }
}
