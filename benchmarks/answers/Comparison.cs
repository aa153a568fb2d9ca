namespace Answers;

/// <summary>Both sides' answers held against each other: every difference falls under a numbered change or is shown.</summary>
internal static class Comparison
{
    private const int Shown = 2;

    /// <returns>0 where every difference falls under a change, 1 otherwise.</returns>
    public static int Print(string cases, string old, string present)
    {
        var total = new Count();
        foreach (string kind in Cases.Kinds.Keys)
        {
            Count count = Of(kind, cases, old, present);
            Console.WriteLine(
                $"{kind}: {count.Targets} targets, {count.Judged} with a verdict, {count.Equal} alike, {count.Targets - count.Equal} "
                    + $"differ{ByNumber(count)}{(count.Unexplained.Count > 0 ? $", under none {count.Unexplained.Count}" : "")}");
            Show(count);
            total.Add(count);
        }

        Console.WriteLine(
            $"all: {total.Targets} targets, {total.Judged} with a verdict, {total.Equal} alike{ByNumber(total)}, under none "
                + $"{total.Unexplained.Count}");
        return total.Unexplained.Count == 0 ? 0 : 1;
    }

    private static Count Of(string kind, string cases, string old, string present)
    {
        var traits = File.ReadLines(Path.Combine(cases, kind + ".traits")).Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1], StringComparer.Ordinal);
        var count = new Count();
        IEnumerable<string> answers = File.ReadLines(Path.Combine(present, kind + ".answers"));
        foreach ((string left, string right) in File.ReadLines(Path.Combine(old, kind + ".answers")).Zip(answers))
        {
            Answer one = Answer.Parse(left), other = Answer.Parse(right);
            if (one.Id != other.Id)
                throw new InvalidDataException($"'{one.Id}' stands beside '{other.Id}'.");
            // A target a goal set year by year is made of has its own line; its traits are those of the whole.
            count.Take(new Pair(one, other, traits.GetValueOrDefault(one.Id) ?? traits[string.Join('-', one.Id.Split('-')[..^1])]));
        }

        return count;
    }

    private static string ByNumber(Count count) =>
        string.Concat(count.ByChange.OrderBy(change => change.Key)
            .Select(change => $", {(change.Key == 0 ? "?" : $"({change.Key})")} {change.Value}"));

    private static void Show(Count count)
    {
        foreach (IGrouping<string, (Pair Pair, List<string> What)> alike in count.Unexplained.GroupBy(
            pair => Signature(pair.Pair, pair.What)).OrderByDescending(group => group.Count()).Take(40))
        {
            Console.WriteLine($"    {alike.Count()} × {alike.Key}");
            foreach ((Pair pair, List<string> what) in alike.Take(Shown))
            {
                Console.WriteLine($"      {pair.Old.Id} [{pair.Traits}]");
                foreach (string name in what)
                    Console.WriteLine($"        {name}: {Text(pair.Old, name)} → {Text(pair.Present, name)}");
            }
        }
    }

    /// <summary>What makes two unexplained differences alike enough to show only some of them.</summary>
    private static string Signature(Pair pair, List<string> what) =>
        $"{Verdicts(pair.Old)} ({pair.Old.Reason}) → {Verdicts(pair.Present)} ({pair.Present.Reason}): {string.Join(' ', what)}";

    private static string Verdicts(Answer answer) => string.Join('|', answer.Possible.Order(StringComparer.Ordinal));

    private static string Text(Answer answer, string name) =>
        name == "possible" ? Verdicts(answer) : answer.Of(name)?.ToString() ?? "absent";

    /// <summary>How many targets are alike, fall under each change, or under none.</summary>
    private sealed class Count
    {
        public int Targets { get; private set; }

        public int Equal { get; private set; }

        /// <summary>How many have a verdict on either side; the others only agree in having none.</summary>
        public int Judged { get; private set; }

        public SortedDictionary<int, int> ByChange { get; } = [];

        public List<(Pair Pair, List<string> What)> Unexplained { get; } = [];

        public void Take(Pair pair)
        {
            Targets++;
            Judged += pair.Old.HasVerdict || pair.Present.HasVerdict ? 1 : 0;
            List<string> differences = [.. pair.Differences()];
            if (differences.Count == 0)
            {
                Equal++;
                return;
            }

            var left = new List<string>();
            var changes = new SortedSet<int>();
            foreach (string what in differences)
            {
                if (Changes.Of(pair, what) is { } change)
                    changes.Add(change.Number);
                else
                    left.Add(what);
            }

            foreach (int change in changes)
                ByChange[change] = ByChange.GetValueOrDefault(change) + 1;
            if (left.Count > 0)
                Unexplained.Add((pair, left));
        }

        public void Add(Count other)
        {
            Targets += other.Targets;
            Equal += other.Equal;
            Judged += other.Judged;
            Unexplained.AddRange(other.Unexplained);
            foreach ((int change, int count) in other.ByChange)
                ByChange[change] = ByChange.GetValueOrDefault(change) + count;
        }
    }
}
