namespace Indicators.Validation.Rules;

/// <summary>IND1008: a framework takes the place of one with a later date.</summary>
internal sealed class EditionGoesBack() : CatalogRule(
    "IND1008",
    DiagnosticSeverity.Error,
    "体系“{0}”（{1}）取代“{2}”，后者的时点{3}却更晚。请更正时点，或对调 supersedes。",
    "Framework '{0}' of {1} supersedes '{2}', which is of the later {3}. Correct a date, or turn the supersession round.")
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
