using System.Globalization;

namespace Indicators.Validation.Rules;

/// <summary>IND1005: the sub-tiers of a tier do not add up to it: 18 is 12 and 6.</summary>
internal sealed class SubTiersDoNotAddUp() : CatalogRule("IND1005", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            foreach (Tier tier in framework.AllTiers())
            {
                if (tier.Count is { } count && tier.Tiers.Count > 0 && !AddUp(count, tier.Tiers))
                    context.Report(FindingOf(framework, tier, count));
            }
        }
    }

    /// <summary>Open sub-tiers may hold whatever the others leave.</summary>
    private static bool AddUp(int count, IReadOnlyList<Tier> tiers) =>
        tiers.Any(tier => tier.IsOpen) ? Sum(tiers) <= count : Sum(tiers) == count;

    private static long Sum(IReadOnlyList<Tier> tiers) => tiers.Sum(tier => (long)(tier.Count ?? 0));

    private Finding FindingOf(PolicyFramework framework, Tier tier, int count)
    {
        string parts = string.Join(" + ", tier.Tiers.Select(below => below.CodeText));
        string sum = Sum(tier.Tiers).ToString(CultureInfo.InvariantCulture);
        FindingFigure stated = FindingFigures.Number(FigureRoles.Stated, $"{framework.Id}/{tier.Id}", count);
        return FindingAt(framework.Location, TierPath.Of(framework, tier) + ".tiers", framework.Id, tier.Id, stated.Text, parts, sum) with
        {
            SubjectId = framework.SubjectId,
            Figures = [stated, FindingFigures.Text(FigureRoles.Sum, $"{framework.Id}/{tier.Id}", sum)],
        };
    }
}
