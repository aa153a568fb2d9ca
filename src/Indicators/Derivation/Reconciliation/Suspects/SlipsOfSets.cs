using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>The common slips that explain figures of the smallest sets: of the one set in which they explain most.</summary>
internal sealed class SlipsOfSets
{
    /// <summary>Beyond so many pairs no slip is looked for: some digit would fit in one of them by chance.</summary>
    private const int MostPairs = 16;

    private readonly Dictionary<Explanation, Guess?[]> _guesses = [];

    private SlipsOfSets()
    {
    }

    public static SlipsOfSets None { get; } = new();

    public static SlipsOfSets Of(ImmutableArray<Explanation> explanations, List<Equation> together, Repair repair)
    {
        var slips = new SlipsOfSets();
        if (explanations[0].Figures.Length == 1)
            slips.AddSingle(explanations, repair.GuessFor(together, explanations));
        else if (explanations.Length <= MostPairs)
            slips.AddPairs(explanations, repair);
        return slips;
    }

    /// <summary>How many figures of a set a slip explains.</summary>
    public int CountIn(Explanation explanation) => _guesses.GetValueOrDefault(explanation)?.Count(guess => guess is not null) ?? 0;

    /// <summary>The guess at a figure; null where there is none.</summary>
    public Guess? GuessAt(Node node) =>
        _guesses.SelectMany(entry => entry.Value).FirstOrDefault(guess => guess?.Blamed is null ? guess is not null : node.Statements.Contains(guess.Blamed));

    private void AddSingle(ImmutableArray<Explanation> explanations, Guess? guess)
    {
        if (guess is null)
            return;
        Explanation? blamed = explanations.FirstOrDefault(explanation => guess.Blamed is { } statement && explanation.Figures[0].Node.Statements.Contains(statement));
        _guesses.Add(blamed ?? explanations[0], [guess]);
    }

    /// <summary>Of pairs only the one counts in which slips explain the most; where two explain as many, what they agree on.</summary>
    private void AddPairs(ImmutableArray<Explanation> explanations, Repair repair)
    {
        var all = explanations.Select(explanation => (explanation, Guesses: explanation.Figures.Select(figure => repair.GuessFor(figure, explanation)).ToArray())).ToList();
        int most = all.Max(each => each.Guesses.Count(guess => guess is not null));
        var best = all.FindAll(each => most > 0 && each.Guesses.Count(guess => guess is not null) == most);
        foreach ((Explanation explanation, Guess?[] guesses) in best)
            _guesses.Add(explanation, [.. guesses.Where(guess => guess is not null && best.TrueForAll(other => other.Guesses.Any(each => each?.Hint == guess.Hint)))]);
    }
}
