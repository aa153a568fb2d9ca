namespace Indicators.Validation.Rules;

/// <summary>IND2005: a figure is for a period in which its subject did not exist.</summary>
internal sealed class SubjectNotValid() : CatalogRule(
    "IND2005",
    DiagnosticSeverity.Warning,
    "{0}：时期{1}，而主体“{2}”仅存在于{3}。请更正时期或主体；若为追溯数据，请予接受并说明。",
    "{0}: the figure is for {1}, but the subject '{2}' exists {3} only. Correct the period or the subject; accept it with a reason where it was computed backwards.")
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => (series.Subject.ValidFrom ?? series.Subject.ValidTo) is not null))
        {
            foreach (Observation observation in series.Observations)
            {
                if (observation.Period is { } period && !Validity.Meets(series.Subject, period))
                    context.Report(FindingOf(observation, period, series.Subject));
            }
        }
    }

    private Finding FindingOf(Observation observation, TimePeriod period, Subject subject)
    {
        string validity = Validity.Text(subject);
        Finding finding = FindingAt(observation, "period", observation.Series.ToString(), period.ToString(), subject.Id, validity);
        return finding with { Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, subject.Id, validity, null, subject.Location)] };
    }
}
