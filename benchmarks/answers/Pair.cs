namespace Answers;

/// <summary>One target with both answers and what it was made of.</summary>
internal sealed class Pair(Answer old, Answer present, string traits)
{
    private readonly Dictionary<string, List<string>> _traits = traits.Split(';').Select(trait => trait.Split('=', 2))
        .GroupBy(trait => trait[0], StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Select(trait => trait[1]).ToList(), StringComparer.Ordinal);

    public Answer Old => old;

    public Answer Present => present;

    /// <summary>What both were made of, as text.</summary>
    public string Traits => traits;

    public string Kind => Of("kind");

    /// <summary>The last value of a trait; empty where it has none.</summary>
    public string Of(string trait) => _traits.TryGetValue(trait, out List<string>? values) ? values[^1] : "";

    /// <summary>True where a trait has one of these values.</summary>
    public bool Has(string trait, params string[] values) => _traits.TryGetValue(trait, out List<string>? all) && all.Any(values.Contains);

    /// <summary>What differs: the name of a measure, or <c>possible</c>.</summary>
    public IEnumerable<string> Differences()
    {
        if (!old.Possible.SetEquals(present.Possible))
            yield return "possible";
        foreach (string name in old.Names.Union(present.Names))
        {
            if (old.Of(name) is not { } one || present.Of(name) is not { } other || !one.IsNear(other))
                yield return name;
        }
    }
}
