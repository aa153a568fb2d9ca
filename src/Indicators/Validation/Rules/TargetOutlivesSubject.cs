namespace Indicators.Validation.Rules;

/// <summary>IND4020: a target is due after its subject has ceased to exist.</summary>
internal sealed class TargetOutlivesSubject() : CatalogRule(
    "IND4020",
    DiagnosticSeverity.Information,
    "目标“{0}”于{1}到期，而主体“{2}”仅存在于{3}。请说明由谁承接，或改用后继主体。",
    "Target '{0}' is due on {1}, but the subject '{2}' exists {3} only. Say who takes it over, or name the successor.")
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
        return finding with { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, subject.Id, validity, null, subject.Location)] };
    }
}
