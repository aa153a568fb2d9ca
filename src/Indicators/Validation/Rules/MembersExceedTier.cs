namespace Indicators.Validation.Rules;

/// <summary>IND1002: a tier lists more members than it is to have.</summary>
internal sealed class MembersExceedTier() : CatalogRule("IND1002", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            foreach (Tier tier in framework.AllTiers().Where(tier => IsOverfull(framework, tier)
                && !tier.Tiers.Any(below => HasOverfull(framework, below))))
                context.Report(FindingOf(framework, tier));
        }
    }

    private static bool IsOverfull(PolicyFramework framework, Tier tier) => framework.SlotsOf(tier.Id).Surplus > 0;

    /// <summary>A tier is full because of one below it: that one is reported.</summary>
    private static bool HasOverfull(PolicyFramework framework, Tier tier) => tier.SelfAndBelow().Any(below => IsOverfull(framework, below));

    private Finding FindingOf(PolicyFramework framework, Tier tier)
    {
        int listed = framework.MembersOf(tier.Id).Count;
        FindingFigure expected = FindingFigures.Number(FigureRoles.Expected, $"{framework.Id}/{tier.Id}", tier.Count ?? 0);
        FindingFigure stated = FindingFigures.Number(FigureRoles.Stated, $"{framework.Id}/{tier.Id}", listed);
        return FindingAt(framework.Location, TierPath.Of(framework, tier), framework.Id, tier.Id, expected.Text, stated.Text) with
        {
            SubjectId = framework.SubjectId,
            Figures = [stated, expected],
        };
    }
}
