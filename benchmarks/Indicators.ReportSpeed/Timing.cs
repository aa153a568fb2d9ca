using System.Diagnostics;

namespace Indicators.ReportSpeed;

/// <summary>What a piece of work took, in milliseconds. Processor time is steady where other programs run beside it.</summary>
/// <param name="Size">What it made.</param>
/// <param name="Clock">Time of the clock.</param>
/// <param name="Processor">Processor time of the process, its compiler and collector included.</param>
internal sealed record Timing(long Size, double Clock, double Processor)
{
    public static Timing Of(Func<long> work)
    {
        using var process = Process.GetCurrentProcess();
        TimeSpan before = process.TotalProcessorTime;
        long start = Stopwatch.GetTimestamp();
        long size = work();
        TimeSpan clock = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Timing(size, clock.TotalMilliseconds, (process.TotalProcessorTime - before).TotalMilliseconds);
    }
}
