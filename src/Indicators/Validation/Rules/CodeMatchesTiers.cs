namespace Indicators.Validation.Rules;

/// <summary>IND1001: the code of a framework is not what its tiers spell, and no other meaning is declared.</summary>
internal sealed class CodeMatchesTiers() : CatalogRule("IND1001", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            if (framework.CodeMeaning is null && !framework.CodeMatchesTiers)
                context.Report(FindingOf(framework));
        }
    }

    private Finding FindingOf(PolicyFramework framework)
    {
        string tiers = string.Join(" + ", framework.Tiers.Select(tier => tier.CodeText));
        return FindingAt(framework.Location, "code", framework.Id, framework.Code, tiers) with
        {
            SubjectId = framework.SubjectId,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, framework.Id, framework.Code, framework.AsOf, framework.Location),
                FindingFigures.Text(FigureRoles.Expected, framework.Id, framework.CodeFromTiers, framework.AsOf),
            ],
        };
    }
}
