using Indicators.Prose;
using Spectre.Console;

namespace Indicators.Samples.ReadNews;

/// <summary>The colour of a figure by what it says; targets stand out.</summary>
internal static class KindColors
{
    public static Color Of(PolicyClaim claim) => claim.Modality != ClaimModality.Observed ? Color.Fuchsia : claim.Kind switch
    {
        ClaimKind.Level => Color.Aqua,
        ClaimKind.Growth or ClaimKind.Delta => claim.IsDecrease ? Color.Red : Color.Green,
        ClaimKind.Share or ClaimKind.Rate => Color.Yellow,
        ClaimKind.Rank => Color.Blue,
        _ => Color.Silver,
    };
}
