namespace Indicators.Validation.Rules;

/// <summary>
/// IND1001: the code of a framework is not what its tiers spell. A code without numbers needs words that say what it means.
/// </summary>
internal sealed class CodeMatchesTiers() : CatalogRule("IND1001", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            if (!framework.CodeMatchesTiers && !MeansSomethingElse(framework))
                context.Report(FindingOf(framework));
        }
    }

    /// <summary>满天星 counts nothing, and a code that no tier is a part of counts something else: what, is said in words.</summary>
    private static bool MeansSomethingElse(PolicyFramework framework) =>
        framework.CodeMeaning is not null && (!framework.CodeCounts || framework.Tiers.All(tier => !tier.IsInCode));

    private Finding FindingOf(PolicyFramework framework)
    {
        string tiers = string.Join(" + ", framework.Tiers.Where(tier => tier.IsInCode).Select(tier => tier.CodeText));
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
