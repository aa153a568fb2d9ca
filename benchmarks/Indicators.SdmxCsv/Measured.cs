using System.Diagnostics;

namespace Indicators.SdmxCsvRun;

/// <summary>What one run took.</summary>
/// <param name="Seconds">The time.</param>
/// <param name="Allocated">Bytes allocated.</param>
/// <param name="Kept">Bytes still held at the end.</param>
internal readonly record struct Measured(double Seconds, long Allocated, long Kept)
{
    public static Measured Of(Func<object?> run)
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = Stopwatch.StartNew();
        object? result = run();
        clock.Stop();
        long after = GC.GetTotalAllocatedBytes(precise: true);
        long kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(result);
        return new Measured(clock.Elapsed.TotalSeconds, after - allocated, kept);
    }
}
