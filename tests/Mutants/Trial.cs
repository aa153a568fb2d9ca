using System.Runtime.Loader;
using System.Text.Json;

namespace Indicators.Mutants;

/// <summary>
/// Runs the tests against each change: those of its own floor first, then the others that come by it, the quick ones first. A change that
/// hangs or ends the process is one that was noticed; the process is then begun again behind it.
/// </summary>
internal static class Trial
{
    private static readonly TimeSpan Slowest = TimeSpan.FromSeconds(12);

    private static readonly TimeSpan ForOne = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan Stuck = TimeSpan.FromSeconds(90);

    /// <summary>The part that runs in a process of its own; appends a line a change to the file of results.</summary>
    public static int Run(string bin, string tests, string library, string results)
    {
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            File.Exists(Path.Combine(bin, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(bin, name.Name + ".dll")) : null;
        Directory.SetCurrentDirectory(bin);
        var mutants = JsonSerializer.Deserialize<Mutant[]>(File.ReadAllText(results + ".mutants"))!;
        var mutant = new MutantSwitch(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(bin, library + ".dll")));
        using var classes = new TestClasses(AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(bin, tests + ".dll")));
        // The tests of the floors themselves, and those that hold them against others; a whole library is tested by all.
        string[] floors = [.. mutants.Select(one => one.Floor).Distinct().Append("Differential")];
        string[] names = [.. classes.Names.Where(name => floors.Any(floor => floor == "." || name.Contains($".{floor}.", StringComparison.Ordinal)))];
        Dictionary<string, Covered> covered = CoverageOf(names, classes, mutant, results + ".coverage");
        HashSet<int> done = [.. Lines(results).Select(line => int.Parse(line.Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture))];
        foreach (Mutant one in mutants.Where(one => !done.Contains(one.Id)))
        {
            File.WriteAllText(results + ".now", $"{one.Id}");
            using var watch = new Timer(_ => Environment.Exit(3), null, Stuck, Timeout.InfiniteTimeSpan);
            File.AppendAllText(results, $"{one.Id}\t{Outcome(one, classes, mutant, covered)}\n");
        }

        File.Delete(results + ".now");
        return 0;
    }

    public static string[] Lines(string file) => File.Exists(file) ? File.ReadAllLines(file) : [];

    private static string Outcome(Mutant one, TestClasses classes, MutantSwitch mutant, Dictionary<string, Covered> covered)
    {
        string[] mine = [.. covered.Where(pair => pair.Value.Mutants.Contains(one.Id))
            .OrderBy(pair => !pair.Key.Contains($".{one.Floor}.", StringComparison.Ordinal)).ThenBy(pair => pair.Value.Seconds).Select(pair => pair.Key)];
        if (mine.Length == 0)
            return "uncovered";
        long start = Environment.TickCount64;
        mutant.Active = one.Id;
        try
        {
            for (int i = 0; i < mine.Length; i++)
            {
                if (Environment.TickCount64 - start > ForOne.TotalMilliseconds)
                    return $"survived\t{i} of {mine.Length} classes";
                mutant.Deadline = Environment.TickCount64 + (long)(10_000 + (covered[mine[i]].Seconds * 5000));
                if (classes.Run(mine[i]).Failed is { } failed)
                    return $"killed\t{failed}";
            }

            return $"survived\t{mine.Length} of {mine.Length} classes";
        }
        finally
        {
            mutant.Active = -1;
            mutant.Deadline = long.MaxValue;
        }
    }

    /// <summary>What each class comes by, without a change; a class that fails or is slow is left out.</summary>
    private static Dictionary<string, Covered> CoverageOf(string[] names, TestClasses classes, MutantSwitch mutant, string file)
    {
        if (File.Exists(file))
            return JsonSerializer.Deserialize<Dictionary<string, Covered>>(File.ReadAllText(file))!;
        var covered = new Dictionary<string, Covered>();
        foreach (string name in names)
        {
            mutant.Active = -2;
            (string? failed, TimeSpan took) = classes.Run(name);
            mutant.Active = -1;
            HashSet<int> seen = mutant.TakeSeen();
            if (failed is not null || took > Slowest)
                Console.WriteLine($"left out: {name}, {(failed is null ? $"{took.TotalSeconds:0} s" : $"fails here: {failed}")}");
            else if (seen.Count > 0)
                covered.Add(name, new Covered(took.TotalSeconds, seen));
        }

        File.WriteAllText(file, JsonSerializer.Serialize(covered));
        return covered;
    }

    private sealed record Covered(double Seconds, HashSet<int> Mutants);
}
