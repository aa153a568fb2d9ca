namespace Indicators.Prose.Evaluation;

/// <summary>The ways annotations write comparisons, as the one way the library does.</summary>
internal static class Comparisons
{
    /// <summary>
    /// A base in free words (vs before digitalisation) and the universe of a rank cannot be compared: what they are is not
    /// in the text in one form.
    /// </summary>
    public static string? Canonical(string? text, string kind)
    {
        if (text is null)
            return null;
        if (kind == "rank" || (text.Contains(' ', StringComparison.Ordinal) && !text.StartsWith("subject:", StringComparison.Ordinal)))
            return "*";
        return text.StartsWith("since:", StringComparison.Ordinal) ? "since:" + AnnotatedPeriods.Canonical(text[6..]) : text;
    }

    public static string? Of(PolicyClaim claim, TruthClaim truth)
    {
        string? expected = Canonical(truth.Comparison, truth.Kind);
        if (expected == "*" || (truth.Kind == "rank" && expected is null))
            return expected;
        string text = claim.Comparison.ToString();
        return text.Length == 0 ? null : text;
    }
}
