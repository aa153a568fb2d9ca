using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>A claim as a line for people.</summary>
internal static class ClaimLine
{
    public static string Of(PolicyClaim claim, Language language)
    {
        string[] parts =
        [
            $"{claim.Start,6}  {claim.Literal}",
            ClaimWords.Kind(claim.Kind),
            claim.Bound == Bound.Exact ? "" : ClaimWords.Bound(claim),
            claim.Modality == ClaimModality.Observed ? "" : ClaimWords.Modality(claim.Modality),
            claim.Indicator ?? "?",
            claim.Subject ?? "",
            claim.Period is { } period ? period.ToText(language) : "",
            claim.Comparison.ToString(),
        ];
        return string.Join("  ", parts.Where(part => part.Length > 0));
    }
}
