using System.Globalization;

namespace Indicators.Mutants;

/// <summary>The score of each floor with its interval, and every change that no test noticed.</summary>
internal static class Report
{
    /// <summary>Of a normal distribution, for an interval that holds 19 times of 20.</summary>
    private const double Bound = 1.96;

    public static void Print(Mutant[] mutants, string[] lines, Dictionary<string, int> possible)
    {
        var outcomes = lines.Select(line => line.Split('\t')).GroupBy(cells => int.Parse(cells[0], CultureInfo.InvariantCulture))
            .ToDictionary(cells => cells.Key, cells => cells.Last());
        Console.WriteLine("| floor | changes possible | tried | noticed | score | interval |");
        Console.WriteLine("|---|--:|--:|--:|--:|---|");
        foreach (IGrouping<string, Mutant> floor in mutants.Where(one => outcomes.ContainsKey(one.Id)).GroupBy(one => one.Floor))
        {
            int tried = floor.Count(), killed = floor.Count(one => outcomes[one.Id][1] == "killed");
            (double low, double high) = IntervalOf(killed, tried);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {floor.Key} | {possible[floor.Key]} | {tried} | {killed} | {100.0 * killed / tried:0} % | {100 * low:0}–{100 * high:0} % |"));
        }

        foreach (Mutant one in mutants.Where(one => outcomes.TryGetValue(one.Id, out string[]? cells) && cells[1] != "killed"))
            Console.WriteLine($"{string.Join(' ', outcomes[one.Id][1..])}: {one.Floor}/{one}");
    }

    /// <summary>Wilson's, which holds for small samples and for scores near the whole.</summary>
    private static (double Low, double High) IntervalOf(int killed, int tried)
    {
        double share = (double)killed / tried, square = Bound * Bound, middle = (share + (square / (2 * tried))) / (1 + (square / tried));
        double half = Bound / (1 + (square / tried)) * Math.Sqrt((share * (1 - share) / tried) + (square / (4.0 * tried * tried)));
        return (middle - half, middle + half);
    }
}
