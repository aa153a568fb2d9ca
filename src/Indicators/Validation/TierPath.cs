namespace Indicators.Validation;

/// <summary>Where a tier stands in the entry of its framework.</summary>
internal static class TierPath
{
    public static string Of(PolicyFramework framework, Tier tier) => Find(framework.Tiers, tier, "") ?? "tiers";

    private static string? Find(IReadOnlyList<Tier> tiers, Tier tier, string above)
    {
        for (int i = 0; i < tiers.Count; i++)
        {
            string path = $"{above}tiers[{i}]";
            if (ReferenceEquals(tiers[i], tier))
                return path;
            if (Find(tiers[i].Tiers, tier, path + ".") is { } below)
                return below;
        }

        return null;
    }
}
