using Indicators.Prose;

namespace Indicators.Tool;

/// <summary>The words of the machine formats for the values of a claim.</summary>
internal static class ClaimWords
{
    public static string Kind(ClaimKind kind) =>
        kind == ClaimKind.StructuralCount ? "count_structural" : kind.ToString().ToLowerInvariant();

    /// <summary>exchange_rate, bare_number.</summary>
    public static string Reason(PassedOver reason) =>
        string.Concat(reason.ToString()
            .Select((c, i) => char.IsAsciiLetterUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));

    public static string Modality(ClaimModality modality) => modality.ToString().ToLowerInvariant();

    /// <summary>前三 is told as below: the places up to the third.</summary>
    public static string Bound(PolicyClaim claim) => Bound(claim.Bound, claim.Kind);

    /// <summary>The word of a bound, in a claim of a kind.</summary>
    public static string Bound(Bound bound, ClaimKind kind) => bound switch
    {
        Indicators.Bound.About => "about",
        Indicators.Bound.Above => "above",
        Indicators.Bound.AtLeast => "at_least",
        Indicators.Bound.Below => "below",
        Indicators.Bound.Near => "near",
        Indicators.Bound.AtMost => kind == ClaimKind.Rank ? "below" : "at_most",
        Indicators.Bound.AFewMoreThan => "few_more",
        _ => "exact",
    };

    /// <summary>The Chinese word of a scale: 亿.</summary>
    public static string Scale(UnitScale scale) => Unit.One.Scaled(scale).Symbol;
}
