using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>The common slips that explain figures of the smallest sets: of the one set in which they explain most.</summary>
internal sealed class SlipsOfSets
{
    /// <summary>Beyond so many pairs no slip is looked for: some digit would fit in one of them by chance.</summary>
    private const int MostPairs = 16;

    private readonly Dictionary<SuspectSet, LikelySlip?[]> _likely = [];

    /// <summary>Single figures that a slip of scale explains, each as well as another: none is named as the slip.</summary>
    private readonly HashSet<SuspectSet> _scaled = [];

    private SlipsOfSets()
    {
    }

    public static SlipsOfSets None { get; } = new();

    public static SlipsOfSets Of(ImmutableArray<SuspectSet> suspects, List<Equation> together, Repair repair)
    {
        var slips = new SlipsOfSets();
        if (suspects[0].Figures.Length == 1)
            slips.AddSingle(suspects, repair.LikelySlipFor(together, suspects), repair);
        else if (suspects.Length <= MostPairs)
            slips.AddPairs(suspects, repair);
        return slips;
    }

    /// <summary>How many figures of a set a slip explains.</summary>
    public int CountIn(SuspectSet set) =>
        _likely.GetValueOrDefault(set)?.Count(slip => slip is not null) ?? (_scaled.Contains(set) ? 1 : 0);

    /// <summary>The slip at a figure; null where there is none.</summary>
    public LikelySlip? LikelySlipAt(Term term) =>
        _likely.SelectMany(entry => entry.Value)
            .FirstOrDefault(slip => slip?.Blamed is null ? slip is not null : term.Statements.Contains(slip.Blamed));

    private void AddSingle(ImmutableArray<SuspectSet> suspects, LikelySlip? slip, Repair repair)
    {
        if (slip is null)
        {
            if (suspects.Length <= MostPairs)
                _scaled.UnionWith(suspects.Where(set => repair.IsMendedByScale(set.Figures[0].Term)));
            return;
        }

        SuspectSet? blamed =
            suspects.FirstOrDefault(set => slip.Blamed is { } statement && set.Figures[0].Term.Statements.Contains(statement));
        _likely.Add(blamed ?? suspects[0], [slip]);
    }

    /// <summary>Of pairs only the one counts in which slips explain the most; where two explain as many, what they agree on.</summary>
    private void AddPairs(ImmutableArray<SuspectSet> suspects, Repair repair)
    {
        var all = suspects.Select(set => (set, Likely: set.Figures.Select(figure => repair.LikelySlipFor(figure, set)).ToArray())).ToList();
        int most = all.Max(each => each.Likely.Count(slip => slip is not null));
        var best = all.FindAll(each => most > 0 && each.Likely.Count(slip => slip is not null) == most);
        foreach ((SuspectSet set, LikelySlip?[] likely) in best)
            _likely.Add(set,
                [.. likely.Where(slip => slip is not null && best.TrueForAll(other => other.Likely.Any(each => each?.Hint == slip.Hint)))]);
    }
}
