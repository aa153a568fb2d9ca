namespace Indicators.Validation.Rules;

/// <summary>IND1009: a member of a framework did not exist at the framework's date.</summary>
internal sealed class MemberNotValid() : CatalogRule("IND1009", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (PolicyFramework framework in context.Catalog.Frameworks)
        {
            foreach (FrameworkMember member in framework.Members)
            {
                if (context.Catalog.Subjects.Find(member.SubjectId) is { } subject && !Validity.Meets(subject, framework.AsOf))
                    context.Report(FindingOf(framework, member, subject));
            }
        }
    }

    private Finding FindingOf(PolicyFramework framework, FrameworkMember member, Subject subject)
    {
        string date = framework.AsOf.ToString();
        string validity = Validity.Text(subject);
        return FindingAt(member.Location ?? framework.Location, "subject", framework.Id, date, subject.Id, validity) with
        {
            SubjectId = subject.Id,
            Figures =
            [
                FindingFigures.Text(FigureRoles.Stated, framework.Id, date, framework.AsOf, framework.Location),
                FindingFigures.Text(FigureRoles.Limit, subject.Id, validity, null, subject.Location),
            ],
        };
    }
}
