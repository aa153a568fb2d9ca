namespace Answers;

/// <summary>The table of changes: what a difference may come from. The first that covers one counts it.</summary>
internal static class Changes
{
    public static readonly IReadOnlyList<Change> All =
    [
    ];

    public static Change? Of(Pair pair, string what) => All.FirstOrDefault(change => change.Covers(pair, what));

    public static void Print()
    {
        foreach (Change change in All)
            Console.WriteLine($"{change.Number}. {change.Sentence}");
    }
}
