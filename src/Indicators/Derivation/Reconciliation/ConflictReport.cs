using System.Collections.Immutable;

namespace Indicators.Derivation;

/// <summary>Turns values that are given twice into contradictions; two that only a swap explains into one.</summary>
internal sealed class ConflictReport(List<Conflict> conflicts, ConflictFinder finder)
{
    private static LocalizedText Wording => StandardRelations.Same.Sentence.Text;

    public IEnumerable<Contradiction> Contradictions()
    {
        var taken = new HashSet<Conflict>();
        foreach (Conflict conflict in conflicts)
        {
            if (!taken.Add(conflict))
                continue;
            Conflict? partner = PartnerOf(conflict, taken);
            if (partner is not null)
                taken.Add(partner);
            yield return Of(conflict, partner);
        }
    }

    private Contradiction Of(Conflict conflict, Conflict? partner)
    {
        (PublishedValue first, PublishedValue second) = Pair(conflict);
        AgreementBasis basis = finder.BasisOf(conflict);
        return new Contradiction(StandardRelations.Same, basis, Wording,
            [conflict.Term.Name, conflict.Term.When, first.Figure.Literal, second.Figure.Literal])
        {
            Statements = [second, first, .. Others(conflict, first, second), .. partner?.Groups.SelectMany(group => group) ?? []],
            Steps = [.. conflict.Steps, .. StepOf(partner), .. partner?.Steps ?? []],
            Hint = partner is null ? Slips.Between(conflict.Term, second, first) : SwapHint(conflict, partner),
        };
    }

    /// <summary>The statement that holds and the one that does not; the first and the second where nothing tells.</summary>
    private static (PublishedValue Holding, PublishedValue Stray) Pair(Conflict conflict)
    {
        List<PublishedValue> holding = conflict.Upheld ?? conflict.Groups[0];
        return (holding[0], conflict.Groups.First(group => group != holding)[0]);
    }

    private static IEnumerable<PublishedValue> Others(Conflict conflict, PublishedValue first, PublishedValue second) =>
        conflict.Groups.SelectMany(group => group).Where(statement => statement != first && statement != second);

    private static ImmutableArray<LocalizedText> StepOf(Conflict? partner)
    {
        if (partner is null)
            return [];
        (PublishedValue first, PublishedValue second) = Pair(partner);
        return [Checks.Render(Wording, [partner.Term.Name, partner.Term.When, first.Figure.Literal, second.Figure.Literal])];
    }

    /// <summary>A conflict of another series at the same time, of which one source gives the two values the other way round.</summary>
    private Conflict? PartnerOf(Conflict conflict, HashSet<Conflict> taken) =>
        ByTime[KeyOf(conflict)].Take(16)
            .FirstOrDefault(other => other != conflict && !taken.Contains(other) && AreSwapped(conflict, other));

    private ILookup<(Anchor, Transformation, Unit), Conflict> ByTime => field ??= conflicts.ToLookup(KeyOf);

    private static (Anchor Anchor, Transformation Transformation, Unit Unit) KeyOf(Conflict conflict) =>
        (conflict.Term.Anchor, conflict.Term.Series!.Key.Transformation, conflict.Term.Unit);

    private static bool AreSwapped(Conflict one, Conflict other)
    {
        if (one.Groups.Count != 2 || other.Groups.Count != 2)
            return false;
        (PublishedValue mine, PublishedValue stray) = Pair(one);
        (PublishedValue theirs, PublishedValue otherStray) = Pair(other);
        bool crossed = Meet(one.Term, stray, theirs) && Meet(one.Term, otherStray, mine);
        // Where nothing tells which group holds, either may be the stray one.
        bool crossedInOrder = one.Upheld is null && other.Upheld is null && Meet(one.Term, mine, theirs)
            && Meet(one.Term, stray, otherStray);
        return (crossed || crossedInOrder)
            && one.Strays.Any(statement => other.Strays.Any(second => statement.SourceId == second.SourceId));
    }

    private static bool Meet(Term term, PublishedValue one, PublishedValue other) => term.SoftOf(one).Meets(term.SoftOf(other));

    private static LocalizedText SwapHint(Conflict one, Conflict other)
    {
        (_, PublishedValue stray) = Pair(one);
        (_, PublishedValue otherStray) = Pair(other);
        return HintText.Swap(one.Term, stray, other.Term, otherStray);
    }
}
