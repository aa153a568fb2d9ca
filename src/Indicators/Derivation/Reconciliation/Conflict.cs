namespace Indicators.Derivation;

/// <summary>A value of which statements differ by more than rounding: the groups that agree among themselves.</summary>
internal sealed class Conflict(Term term, List<List<PublishedValue>> groups)
{
    public Term Term => term;

    /// <summary>The groups, in the order of the catalogue.</summary>
    public IReadOnlyList<List<PublishedValue>> Groups => groups;

    /// <summary>The group that other statements uphold; null where they do not tell.</summary>
    public List<PublishedValue>? Upheld { get; private set; }

    /// <summary>What other statements say to each group.</summary>
    public List<LocalizedText> Steps { get; } = [];

    /// <summary>The statements that do not hold; all of them where nothing tells which.</summary>
    public IEnumerable<PublishedValue> Strays => Upheld is null
        ? groups.SelectMany(group => group)
        : groups.Where(group => group != Upheld).SelectMany(group => group);

    /// <summary>Tries every group in the equations of the value; keeps the one that alone fits them.</summary>
    public void Judge(IEnumerable<Equation> equations)
    {
        Equation[] usable =
            [.. equations.Where(equation => equation.Terms.All(other => other == term || (other.IsKnown && !other.IsContested)))];
        var fitting = new List<List<PublishedValue>>();
        int refuted = 0;
        foreach (List<PublishedValue> group in groups)
        {
            term.Settle(group);
            bool holds = Try(usable);
            if (holds && usable.Length > 0)
                fitting.Add(group);
            refuted += holds ? 0 : 1;
        }

        if (fitting.Count == 1 && refuted == groups.Count - 1)
            Upheld = fitting[0];
        if (Upheld is null)
            term.Contest([.. groups.SelectMany(group => group)]);
        else
            term.Settle(Upheld);
    }

    private bool Try(Equation[] equations)
    {
        bool all = true;
        foreach (Equation equation in equations)
        {
            all &= Checks.Holds(equation);
            if (Steps.Count < ConflictFinder.StepsShown)
                Steps.Add(Checks.Sentence(equation));
        }

        return all;
    }
}
