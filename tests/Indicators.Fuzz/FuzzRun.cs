using System.Diagnostics;
using System.Globalization;

namespace Indicators.Fuzz;

/// <summary>One target tried for a while: the corpus first, then new inputs until the time is over.</summary>
internal sealed class FuzzRun(FuzzTarget target, Corpus corpus, FuzzOptions options)
{
    private const int MostFindings = 25;
    private const int MostCuts = 4000;

    private static readonly TimeSpan MostMinimising = TimeSpan.FromSeconds(20);

    private readonly Dictionary<string, int> _seen = [];

    /// <summary>How many kinds of failure there are.</summary>
    public int Findings => _seen.Count;

    public void Run()
    {
        IReadOnlyList<string> kept = corpus.Of(target);
        var watch = Stopwatch.StartNew();
        long count = 0;
        foreach (string input in kept)
        {
            Try(input, "corpus");
            count++;
        }

        for (long number = 0; watch.Elapsed < options.Time && number < options.MostInputs && Findings < MostFindings; number++)
        {
            // Each input has dice of its own: a finding is made again from seed and number alone.
            string input = target.Make(new Dice(unchecked((options.Seed * 1_000_003) + number)), kept);
            Try(input, string.Create(CultureInfo.InvariantCulture, $"--seed {options.Seed}, input {number}"));
            count++;
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{target.Name,-14} {count,10} inputs {watch.Elapsed.TotalSeconds,8:0.0} s {Findings,4} findings"));
        foreach ((string key, int times) in _seen)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"               {times,6} × {key}"));
    }

    private void Try(string input, string where)
    {
        if (Failure.Of(target, input) is not { } failure)
            return;
        if (_seen.TryGetValue(failure.Key, out int times))
        {
            _seen[failure.Key] = times + 1;
            return;
        }

        _seen.Add(failure.Key, 1);
        string smallest = Minimised(input, failure.Key);
        Console.WriteLine($"FOUND   {target.Name}: {failure.Key}");
        Console.WriteLine($"  made by {where}");
        Console.WriteLine($"  input   {smallest}");
        Console.WriteLine($"  {Failure.Of(target, smallest)?.Message ?? failure.Message}");
    }

    /// <summary>The smallest input found that fails in the same way.</summary>
    private string Minimised(string input, string key)
    {
        var watch = Stopwatch.StartNew();
        int cuts = 0;
        while (true)
        {
            string? smaller = null;
            foreach (string candidate in target.Minimiser.Smaller(input))
            {
                if (cuts++ > MostCuts || watch.Elapsed > MostMinimising)
                    return input;
                if (candidate.Length < input.Length && Failure.Of(target, candidate)?.Key == key)
                {
                    smaller = candidate;
                    break;
                }
            }

            if (smaller is null)
                return input;
            input = smaller;
        }
    }
}
