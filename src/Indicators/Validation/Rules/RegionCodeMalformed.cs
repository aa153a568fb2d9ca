namespace Indicators.Validation.Rules;

/// <summary>IND1010: a region among regions with six-digit division codes has a code of another form.</summary>
internal sealed class RegionCodeMalformed() : CatalogRule("IND1010", DiagnosticSeverity.Error)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Subject subject in context.Catalog.Subjects)
        {
            if (subject is { Kind: SubjectKind.Region, Code: { } code } && !RegionCode.IsDivisionOrBelow(code)
                && Witness(context.Catalog, subject, code) is { } other)
                context.Report(FindingOf(subject, other));
        }
    }

    /// <summary>The region that shows that six digits are meant: the parent, or a part whose code begins like this one.</summary>
    private static Subject? Witness(IndicatorCatalog catalog, Subject subject, string code)
    {
        if (catalog.ParentOf(subject) is { Kind: SubjectKind.Region, Code: { } above } parent && RegionCode.IsProvinceOrPrefecture(above))
            return parent;
        bool isNearly = code.Length is 5 or 7 or 8 && RegionCode.IsDigits(code);
        return isNearly ? catalog.ChildrenOf(subject).FirstOrDefault(child => IsAlike(child, code)) : null;
    }

    private static bool IsAlike(Subject child, string code) =>
        child is { Kind: SubjectKind.Region, Code: { } own } && RegionCode.IsDivision(own) && own[..2] == code[..2];

    private Finding FindingOf(Subject subject, Subject other) =>
        FindingAt(subject.Location, "code", subject.Id, subject.Code!, other.Id, other.Code!) with
        {
            SubjectId = subject.Id,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, subject.Id, subject.Code!, null, subject.Location),
                FindingFigures.Text(FigureRoles.Compared, other.Id, other.Code!, null, other.Location),
            ],
        };
}
