namespace Indicators.Validation.Rules;

/// <summary>IND2005: a figure is for a period in which its subject did not exist.</summary>
internal sealed class SubjectNotValid() : CatalogRule("IND2005", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(series => (series.Subject.ValidFrom
            ?? series.Subject.ValidTo) is not null))
        {
            foreach (Observation observation in series.AsSpan())
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
        return finding with
        {
            Cause = subject.Id,
            Figures = [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, subject.Id, validity, null, subject.Location)]
        };
    }
}
