namespace Answers;

/// <summary>What one side says of a target, read back from its line.</summary>
internal sealed class Answer
{
    private readonly Dictionary<string, Ends> _numbers = new(StringComparer.Ordinal);

    private Answer(string id, string possible, string written, string reason)
    {
        Id = id;
        Possible = possible.Split(',').ToHashSet(StringComparer.Ordinal);
        Written = written;
        Reason = reason;
    }

    public string Id { get; }

    /// <summary>The verdicts that rounding leaves; a single word that says so where the library threw.</summary>
    public IReadOnlySet<string> Possible { get; }

    /// <summary>The verdict as written; empty on a side that has none.</summary>
    public string Written { get; }

    public string Reason { get; }

    public bool Throws => Possible.Any(status => status.StartsWith("throws", StringComparison.Ordinal));

    public bool HasVerdict => !Throws && !Possible.Contains("NotAssessable");

    public IReadOnlyCollection<string> Names => _numbers.Keys;

    public Ends? Of(string name) => _numbers.TryGetValue(name, out Ends ends) ? ends : null;

    public static Answer Parse(string line)
    {
        string[] cells = line.Split('\t');
        var answer = new Answer(cells[0], cells[1], cells.ElementAtOrDefault(2) ?? "", cells.ElementAtOrDefault(3) ?? "");
        foreach (string cell in cells.Skip(4))
        {
            int at = cell.IndexOf('=', StringComparison.Ordinal);
            answer._numbers[cell[..at]] = Ends.Parse(cell[(at + 1)..]);
        }

        return answer;
    }
}
