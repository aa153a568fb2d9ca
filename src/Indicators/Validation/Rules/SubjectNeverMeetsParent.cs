namespace Indicators.Validation.Rules;

/// <summary>IND1013: a subject and the one it is part of never exist on the same day.</summary>
internal sealed class SubjectNeverMeetsParent() : CatalogRule("IND1013", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Subject subject in context.Catalog.Subjects)
        {
            if (context.Catalog.ParentOf(subject) is { } parent && !Validity.Meet(subject, parent))
                context.Report(FindingOf(subject, parent));
        }
    }

    private Finding FindingOf(Subject subject, Subject parent)
    {
        string own = Validity.Text(subject);
        string above = Validity.Text(parent);
        return FindingAt(subject.Location, "parent", subject.Id, own, parent.Id, above) with
        {
            SubjectId = subject.Id,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, subject.Id, own, null, subject.Location),
                FindingFigures.Text(FigureRoles.Compared, parent.Id, above, null, parent.Location),
            ],
        };
    }
}
