namespace Indicators.Validation.Rules;

/// <summary>IND1012: two regions that exist at the same time have one division code.</summary>
internal sealed class RegionCodeTwice() : CatalogRule(
    "IND1012",
    DiagnosticSeverity.Warning,
    "地区“{0}”与“{1}”的代码同为{2}，且同时存在。请更正代码，或注明存续期。",
    "The regions '{0}' and '{1}' both have the code {2} and exist at the same time. Correct a code, or state when each exists.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        var byCode = new Dictionary<string, List<Subject>>();
        foreach (Subject subject in context.Catalog.Subjects.Where(subject => subject.Kind == SubjectKind.Region && RegionCode.IsDivision(subject.Code)))
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
