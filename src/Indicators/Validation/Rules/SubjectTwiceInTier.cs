namespace Indicators.Validation.Rules;

/// <summary>IND1006: one subject fills two places of one tier.</summary>
internal sealed class SubjectTwiceInTier() : CatalogRule("IND1006", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            var seen = new HashSet<(string Tier, string Subject)>();
            foreach (FrameworkMember member in framework.Members)
            {
                if (member.SubjectId is { } subject && !seen.Add((member.TierId, subject)))
                    context.Report(FindingOf(framework, member, subject));
            }
        }
    }

    private Finding FindingOf(PolicyFramework framework, FrameworkMember member, string subject)
    {
        int times = framework.Members.Count(other => other.TierId == member.TierId && other.SubjectId == subject);
        return FindingAt(member.Location ?? framework.Location, "subject", framework.Id, subject, member.TierId) with
        {
            SubjectId = subject,
            Figures = [FindingFigures.Number(FigureRoles.Stated, member.ToString(), times),
                FindingFigures.Number(FigureRoles.Expected, member.ToString(), 1)],
        };
    }
}
