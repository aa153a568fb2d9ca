namespace Indicators.Validation.Rules;

/// <summary>IND1008: a framework takes the place of one with a later date.</summary>
internal sealed class EditionGoesBack() : CatalogRule("IND1008", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            if (context.Catalog.Frameworks.Find(framework.SupersedesId) is { } earlier && framework.AsOf.Precedes(earlier.AsOf))
                context.Report(FindingOf(framework, earlier));
        }
    }

    private Finding FindingOf(PolicyFramework framework, PolicyFramework earlier)
    {
        string on = framework.AsOf.ToString();
        string before = earlier.AsOf.ToString();
        return FindingAt(framework.Location, "supersedes", framework.Id, on, earlier.Id, before) with
        {
            SubjectId = framework.SubjectId,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, framework.Id, on, framework.AsOf, framework.Location),
                FindingFigures.Text(FigureRoles.Earlier, earlier.Id, before, earlier.AsOf, earlier.Location),
            ],
        };
    }
}
