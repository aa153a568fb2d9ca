namespace Indicators.Validation.Rules;

/// <summary>IND1014: a subject is followed by one that ceased before it did.</summary>
internal sealed class SuccessorCeasesFirst() : CatalogRule("IND1014", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Subject subject in context.Catalog.Subjects)
        {
            foreach (string id in subject.SuccessorIds)
            {
                if (subject.ValidTo is { } last && context.Catalog.Subjects.Find(id) is { ValidTo: { } end } successor && end <= last)
                    context.Report(FindingOf(subject, TimePeriod.Day(last), successor, TimePeriod.Day(end)));
            }
        }
    }

    private Finding FindingOf(Subject subject, TimePeriod last, Subject successor, TimePeriod end) =>
        FindingAt(subject.Location, "successors", subject.Id, last.ToString(), successor.Id, end.ToString()) with
        {
            SubjectId = subject.Id,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, subject.Id, last.ToString(), last, subject.Location),
                FindingFigures.Text(FigureRoles.Compared, successor.Id, end.ToString(), end, successor.Location),
            ],
        };
}
