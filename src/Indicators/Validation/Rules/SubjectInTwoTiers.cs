namespace Indicators.Validation.Rules;

/// <summary>IND1007: one subject is a member of two tiers of one framework, and so is counted twice.</summary>
internal sealed class SubjectInTwoTiers() : CatalogRule("IND1007", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            var first = new Dictionary<string, string>();
            foreach (FrameworkMember member in framework.Members)
            {
                if (member.SubjectId is { } subject && !first.TryAdd(subject, member.TierId) && first[subject] != member.TierId
                    && !Overlap(framework, first[subject], member.TierId))
                    context.Report(FindingOf(framework, member, subject, first[subject]));
            }
        }
    }

    /// <summary>True where one of the tiers says that its members may be those of the other.</summary>
    private static bool Overlap(PolicyFramework framework, string one, string other) =>
        IsDeclared(framework, one, other) || IsDeclared(framework, other, one);

    private static bool IsDeclared(PolicyFramework framework, string tierId, string other) =>
        framework.AllTiers().Where(tier => tier.SelfAndBelow().Any(below => below.Id == tierId)).SelectMany(tier => tier.Overlaps)
            .Any(id => framework.FindTier(id)?.SelfAndBelow().Any(below => below.Id == other) == true);

    private Finding FindingOf(PolicyFramework framework, FrameworkMember member, string subject, string firstTier) =>
        FindingAt(member.Location ?? framework.Location, "tier", framework.Id, subject, firstTier, member.TierId) with
        {
            SubjectId = subject,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, subject, member.TierId, framework.AsOf, member.Location),
                FindingFigures.Text(FigureRoles.Compared, subject, firstTier, framework.AsOf),
            ],
        };
}
