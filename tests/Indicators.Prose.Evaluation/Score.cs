namespace Indicators.Prose.Evaluation;

/// <summary>What a reading of texts is worth against their annotation.</summary>
internal sealed record Score
{
    /// <summary>Quantities found that are annotated, of all found.</summary>
    public Tally Precision { get; init; }

    /// <summary>Quantities annotated that were found, of all annotated.</summary>
    public Tally Recall { get; init; }

    public Tally Kind { get; init; }

    public Tally Bound { get; init; }

    public Tally Modality { get; init; }

    public Tally Period { get; init; }

    public Tally Comparison { get; init; }

    /// <summary>Numbers taken that are annotated as no claims, of all of those that are not optional.</summary>
    public Tally NonClaimsTaken { get; init; }

    /// <summary>Every difference, a line each.</summary>
    public IReadOnlyList<string> Differences { get; init; } = [];

    public decimal F1 => Precision.Share + Recall.Share == 0m ? 0m : 2m * Precision.Share * Recall.Share / (Precision.Share + Recall.Share);

    public static Score operator +(Score left, Score right) => new()
    {
        Precision = left.Precision + right.Precision,
        Recall = left.Recall + right.Recall,
        Kind = left.Kind + right.Kind,
        Bound = left.Bound + right.Bound,
        Modality = left.Modality + right.Modality,
        Period = left.Period + right.Period,
        Comparison = left.Comparison + right.Comparison,
        NonClaimsTaken = left.NonClaimsTaken + right.NonClaimsTaken,
        Differences = [.. left.Differences, .. right.Differences],
    };

    /// <summary>A table of two columns.</summary>
    public IEnumerable<string> ToLines()
    {
        yield return $"quantities   precision {Text(Precision)}  recall {Text(Recall)}  F1 {F1:0.000}";
        yield return $"kind         {Text(Kind)}";
        yield return $"bound        {Text(Bound)}";
        yield return $"modality     {Text(Modality)}";
        yield return $"period       {Text(Period)}";
        yield return $"comparison   {Text(Comparison)}";
        yield return NonClaimsTaken.All == 0 ? "non-claims wrongly taken  none annotated" : $"non-claims wrongly taken  {Text(NonClaimsTaken)}";
    }

    private static string Text(Tally tally) => $"{tally.Share:0.000} ({tally.Right} of {tally.All})";
}
