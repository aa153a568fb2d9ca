using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;

namespace Indicators.Benchmarks;

/// <summary>
/// What the first use costs in a fresh process: publishes the small program beside this one without ahead-of-time code,
/// starts it again and again, in turn with an empty Main, and compares the medians.
/// </summary>
internal static class ColdStart
{
    private static readonly string[] Modes = ["empty", "convert", "parse", "prose"];

    public static int Run(int times)
    {
        string program = Publish();
        var wall = Modes.ToDictionary(mode => mode, _ => new List<double>());
        var inside = Modes.ToDictionary(mode => mode, _ => new List<double>());
        for (int i = -1; i < times; i++)
        {
            foreach (string mode in Modes)
            {
                (double whole, double first) = Start(program, mode);
                if (i < 0)
                    continue; // The first round warms the file cache.
                wall[mode].Add(whole);
                inside[mode].Add(first);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"medians of {times} fresh processes, ms"));
        foreach (string mode in Modes)
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{mode,-8} process {Median(wall[mode]),7:F1}   over empty {Median(wall[mode]) - Median(wall["empty"]),6:F1}   inside "
                    + $"Main {Median(inside[mode]),6:F1}"));
        return 0;
    }

    private static (double Process, double Main) Start(string program, string mode)
    {
        long start = Stopwatch.GetTimestamp();
        using Process process = Process.Start(new ProcessStartInfo(program, mode) { RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        double whole = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {mode} failed.");
        return (whole, double.Parse(output, CultureInfo.InvariantCulture));
    }

    private static string Publish([CallerFilePath] string here = "")
    {
        string project = Path.Combine(Path.GetDirectoryName(here)!, "..", "Indicators.ColdStart");
        string output = Path.Combine(Path.GetTempPath(), "indicators-cold-start");
        using Process publish = Process.Start(
            "dotnet", ["publish", project, "-c", "Release", "-o", output, "-v", "q", "--nologo", "-p:PublishReadyToRun=false"]);
        publish.WaitForExit();
        return publish.ExitCode == 0
            ? Path.Combine(output, OperatingSystem.IsWindows() ? "Indicators.ColdStart.exe" : "Indicators.ColdStart")
            : throw new InvalidOperationException("The cold-start program could not be published.");
    }

    private static double Median(List<double> values)
    {
        values.Sort();
        return values[values.Count / 2];
    }
}
