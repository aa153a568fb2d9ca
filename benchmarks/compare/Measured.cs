using System.Diagnostics;

namespace Compared;

/// <summary>Warms up until the just-in-time compiler is done with the operation, then measures whole runs.</summary>
internal static class Measured
{
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Measure = TimeSpan.FromSeconds(1);

    public static void Print(IMeasured measured, string inputs)
    {
        measured.Prepare(inputs);
        Repeat(measured, WarmUp, out _, out _, out _);
        Repeat(measured, Measure, out long operations, out TimeSpan taken, out long bytes);
        double nanoseconds = taken.TotalNanoseconds / operations;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0.###} {(double)bytes / operations:0.#}"));
    }

    /// <summary>The operation once in a fresh process, for a clock outside.</summary>
    public static void Once(IMeasured measured, string inputs)
    {
        measured.Prepare(inputs);
        measured.Run();
    }

    private static void Repeat(IMeasured measured, TimeSpan atLeast, out long operations, out TimeSpan taken, out long bytes)
    {
        operations = 0;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        long start = Stopwatch.GetTimestamp();
        do
        {
            operations += measured.Run();
            taken = Stopwatch.GetElapsedTime(start);
        }
        while (taken < atLeast);
        bytes = GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
