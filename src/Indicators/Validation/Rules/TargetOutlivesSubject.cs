namespace Indicators.Validation.Rules;

/// <summary>IND4020: a target is due after its subject has ceased to exist.</summary>
internal sealed class TargetOutlivesSubject() : CatalogRule("IND4020", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Target target in context.Catalog.Targets)
        {
            Subject subject = context.Catalog.SeriesOf(target).Subject;
            if (!subject.ExistsOn(target.DueDate))
                context.Report(FindingOf(target, subject));
        }
    }

    private Finding FindingOf(Target target, Subject subject)
    {
        string validity = Validity.Text(subject);
        Finding finding = FindingAt(target, "subject", target.Id, TimePeriod.Day(target.DueDate).ToString(), subject.Id, validity);
        return finding with
        { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, subject.Id, validity, null, subject.Location)] };
    }
}
