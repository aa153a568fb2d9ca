namespace Indicators.Prose.Evaluation;

/// <summary>The words of the annotation for the values of a claim.</summary>
internal static class Names
{
    public static string Kind(ClaimKind kind) => kind switch
    {
        ClaimKind.StructuralCount => "count_structural",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static string Modality(ClaimModality modality) => modality.ToString().ToLowerInvariant();

    /// <summary>The bound in the annotation's words. An annotation that knows fewer of them counts 近 as about and 多 as above.</summary>
    public static string BoundAs(string expected, Bound bound, bool isRank)
    {
        string name = bound switch
        {
            Bound.Exact => "exact",
            Bound.About => "about",
            Bound.Above => "above",
            Bound.AtLeast => "at_least",
            Bound.Below => "below",
            Bound.Near => "near",
            Bound.AtMost => "at_most",
            _ => "few_more",
        };
        return (expected, name) switch
        {
            ("about", "near") => "about",
            ("above", "few_more") => "above",
            // 前三 is annotated as the places below, read as the places up to.
            ("below", "at_most") => isRank ? "below" : name,
            _ => name,
        };
    }
}
