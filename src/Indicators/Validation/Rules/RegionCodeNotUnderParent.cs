namespace Indicators.Validation.Rules;

/// <summary>IND1011: the division code of a region does not lie under that of its parent.</summary>
internal sealed class RegionCodeNotUnderParent() : CatalogRule("IND1011", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Subject subject in context.Catalog.Subjects)
        {
            if (subject is { Kind: SubjectKind.Region, Code: { } code } && RegionCode.IsDivision(code)
                && context.Catalog.ParentOf(subject) is { Kind: SubjectKind.Region, Code: { } above } parent && IsMisplaced(code, above))
                context.Report(FindingOf(subject, parent));
        }
    }

    private static bool IsMisplaced(string code, string above) =>
        RegionCode.IsProvinceOrPrefecture(above) ? !LiesUnder(code, above) : IsCountyOfItsOwn(code, above);

    /// <summary>A province or prefecture that names one of its own counties as its parent.</summary>
    private static bool IsCountyOfItsOwn(string code, string above) =>
        RegionCode.IsDivision(above) && RegionCode.IsProvinceOrPrefecture(code) && LiesUnder(above, code);

    private static bool LiesUnder(string code, string above) =>
        code != above && code.StartsWith(RegionCode.Stem(above), StringComparison.Ordinal);

    private Finding FindingOf(Subject subject, Subject parent) =>
        FindingAt(subject.Location, "code", subject.Id, subject.Code!, parent.Id, parent.Code!) with
        {
            SubjectId = subject.Id,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, subject.Id, subject.Code!, null, subject.Location),
                FindingFigures.Text(FigureRoles.Compared, parent.Id, parent.Code!, null, parent.Location),
            ],
        };
}
