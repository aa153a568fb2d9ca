namespace Indicators.Prose.Evaluation;

/// <summary>
/// Compares what was read from one text with its annotation. A quantity is found where the spans overlap and value and
/// unit are equal; kind, bound, modality, period and comparison are judged on the quantities that were found.
/// </summary>
internal sealed class Scorer(string file, string text, IReadOnlyList<TruthClaim> truths, IReadOnlyList<TruthNonClaim> nonClaims)
{
    private readonly List<string> _differences = [];

    public Score Score(IReadOnlyList<PolicyClaim> found)
    {
        int annotated = AnnotatedEnd();
        PolicyClaim[] looked = [.. found.Where(claim => claim.Start < annotated)];
        var taken = new HashSet<PolicyClaim>(ReferenceEqualityComparer.Instance);
        var score = new Score();
        foreach (TruthClaim truth in truths)
        {
            PolicyClaim? match = looked.FirstOrDefault(claim => !taken.Contains(claim) && Overlaps(truth, claim) && Quantities.AreEqual(truth, claim));
            score = score with { Recall = score.Recall.Count(match is not null) };
            if (match is null)
                Missed(truth, looked);
            else if (taken.Add(match))
                score = Judge(score, truth, match);
        }

        foreach (PolicyClaim claim in looked.Where(claim => taken.Contains(claim) || !IsOptional(claim)))
            score = score with { Precision = score.Precision.Count(Taken(claim, taken)) };
        return score with { NonClaimsTaken = CountNonClaims(looked), Differences = _differences };
    }

    private int AnnotatedEnd() => Math.Max(truths.Count == 0 ? 0 : truths.Max(t => t.End), nonClaims.Count == 0 ? 0 : nonClaims.Max(n => n.End)) + 1;

    private bool Taken(PolicyClaim claim, HashSet<PolicyClaim> taken)
    {
        if (taken.Contains(claim))
            return true;
        Note("extra", claim.Start, claim.End, $"{claim.Literal} {claim.Kind} {claim.Value} {claim.Scale} {claim.Unit}");
        return false;
    }

    private void Missed(TruthClaim truth, PolicyClaim[] found)
    {
        PolicyClaim? other = found.FirstOrDefault(claim => Overlaps(truth, claim));
        string instead = other is null ? "nothing" : $"{other.Literal} = {other.ScaledValue} {other.Unit}";
        Note("missed", truth.Start, truth.End, $"{truth.Span} = {truth.Low}{(truth.High is null ? "" : "–" + truth.High)} {truth.Unit} {truth.Kind}; read {instead} {truth.Note}");
    }

    private Score Judge(Score score, TruthClaim truth, PolicyClaim claim) => score with
    {
        Kind = score.Kind.Count(Same("kind", truth, claim, truth.Kind, Names.Kind(claim.Kind))),
        Bound = score.Bound.Count(Same("bound", truth, claim, truth.Bound, Names.BoundAs(truth.Bound, claim.Bound, claim.Kind == ClaimKind.Rank))),
        Modality = score.Modality.Count(Same("modality", truth, claim, truth.Modality, Names.Modality(claim.Modality))),
        Period = score.Period.Count(Same("period", truth, claim, AnnotatedPeriods.Canonical(truth.Period), claim.Period?.ToString())),
        Comparison = score.Comparison.Count(Same("comparison", truth, claim, Comparisons.Canonical(truth.Comparison, truth.Kind), Comparisons.Of(claim, truth))),
    };

    private bool Same(string what, TruthClaim truth, PolicyClaim claim, string? expected, string? actual)
    {
        if (expected == actual)
            return true;
        Note(what, claim.Start, claim.End, $"{truth.Span}: {expected ?? "null"}, read {actual ?? "null"}");
        return false;
    }

    private Tally CountNonClaims(PolicyClaim[] found)
    {
        var tally = new Tally();
        foreach (TruthNonClaim item in nonClaims.Where(item => !item.IsOptional))
        {
            PolicyClaim? wrong = found.FirstOrDefault(claim => claim.Start < item.End && item.Start < claim.End && !truths.Any(truth => Overlaps(truth, claim)));
            tally = tally.Count(wrong is not null);
            if (wrong is not null)
                Note("non-claim", item.Start, item.End, $"{item.Span} ({item.Category}) taken as {wrong.Literal}");
        }

        return tally;
    }

    private bool IsOptional(PolicyClaim claim) =>
        nonClaims.Any(item => item.IsOptional && claim.Start < item.End && item.Start < claim.End);

    private static bool Overlaps(TruthClaim truth, PolicyClaim claim) => claim.Start < truth.End && truth.Start < claim.End;

    private void Note(string what, long start, long end, string message)
    {
        int from = (int)Math.Max(0, start - 22);
        int to = (int)Math.Min(text.Length, end + 12);
        string context = text[from..(int)start] + "[" + text[(int)start..(int)end] + "]" + text[(int)end..to];
        _differences.Add($"{what,-10} {file[..Math.Min(18, file.Length)]}:{start} {message}   … {context.ReplaceLineEndings("/")} …");
    }
}
