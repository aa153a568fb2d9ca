namespace Indicators.Validation.Rules;

/// <summary>IND1012: two regions that exist at the same time have one division code.</summary>
internal sealed class RegionCodeTwice() : CatalogRule("IND1012", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var byCode = new Dictionary<string, List<Subject>>();
        foreach (Subject subject in context.Catalog.Subjects.Where(subject => subject.Kind == SubjectKind.Region
            && RegionCode.IsDivision(subject.Code)))
        {
            if (!byCode.TryGetValue(subject.Code!, out List<Subject>? others))
                byCode.Add(subject.Code!, others = []);
            if (others.Find(other => Validity.Meet(other, subject)) is { } first)
                context.Report(FindingOf(first, subject));
            else
                others.Add(subject);
        }
    }

    private Finding FindingOf(Subject first, Subject second) =>
        FindingAt(second.Location, "code", first.Id, second.Id, second.Code!) with
        {
            SubjectId = second.Id,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, second.Id, second.Code!, null, second.Location),
                FindingFigures.Text(FigureRoles.Compared, first.Id, first.Code!, null, first.Location),
            ],
        };
}
