using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>A claim as a line for people.</summary>
internal static class ClaimLine
{
    /// <summary>A number that is no claim, with the reason.</summary>
    public static string Of(PassedNumber number, Language language) =>
        $"{number.Start,6}  {Plain(number.Literal)}  – {number.Reason.ToText(language)}";

    /// <summary>No control character of a text reaches the terminal.</summary>
    private static string Plain(string words) => string.Concat(words.Select(c => char.IsControl(c) ? ' ' : c));

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
