using Indicators.Reporting;

namespace Indicators.Samples.Dashboard;

/// <summary>A tier of a framework.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Expected">How many members it is to have; null where that is open.</param>
/// <param name="Members">The members somebody has named.</param>
/// <param name="Tiers">The tiers it is divided into.</param>
internal sealed record TierInfo(
    string Id, LocalizedText Name, int? Expected, IReadOnlyList<MemberInfo> Members, IReadOnlyList<TierInfo> Tiers)
{
    public static TierInfo Of(ReportFramework framework, Tier tier) => new(
        tier.Id, tier.Name, framework.Framework.SlotsOf(tier.Id).Expected,
        [.. framework.Framework.Members.Where(member => member.TierId == tier.Id && member.IsNamed)
            .Select(member => MemberInfo.Of(framework, member))],
        [.. tier.Tiers.Select(below => Of(framework, below))]);
}
