using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>A framework as a tree.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Code">Its code, such as 33618.</param>
/// <param name="Name">Its name.</param>
/// <param name="AsOf">As of when it is stated.</param>
/// <param name="Tiers">Its tiers.</param>
internal sealed record FrameworkInfo(string Id, string Code, LocalizedText Name, TimePeriod AsOf, IReadOnlyList<TierInfo> Tiers)
{
    public static FrameworkInfo Of(ReportFramework framework)
    {
        PolicyFramework policy = framework.Framework;
        return new FrameworkInfo(
            policy.Id, policy.Code, policy.Name, policy.AsOf, [.. policy.Tiers.Select(tier => TierInfo.Of(framework, tier))]);
    }
}
