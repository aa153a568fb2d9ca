using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Indicators.ColdStart;

/// <summary>
/// Does one thing once and prints how many milliseconds it took. Each in a method of its own, so that an empty run loads nothing of the
/// library.
/// </summary>
internal static class Program
{
    private static void Main(string[] args)
    {
        long start = Stopwatch.GetTimestamp();
        switch (args[0])
        {
            case "convert":
                Convert();
                break;
            case "parse":
                Parse();
                break;
            case "prose":
                Prose();
                break;
        }

        double took = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (args.Length > 1)
            Console.Error.WriteLine(
                $"{args[0]}: {System.Runtime.JitInfo.GetCompiledMethodCount()} methods compiled, "
                    + $"{System.Runtime.JitInfo.GetCompilationTime().TotalMilliseconds:F1} ms of {took:F1}");
        Console.Write(took.ToString("F3", CultureInfo.InvariantCulture));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Convert() =>
        Require(new Quantity(6200m, StandardUnits.Yuan.HundredMillion).In(StandardUnits.Yuan.TenThousand).Amount == 62_000_000m);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Parse() => Require(Figure.Parse("6200亿元").Amount == 6200m);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Prose() => Require(Figure.Parse("力争突破1.27万家").ToString() == "突破1.27万家");

    private static void Require(bool condition)
    {
        if (!condition)
            Environment.Exit(1);
    }
}
