namespace Indicators.Validation.Rules;

/// <summary>IND2010: the growth or the increase of a flow is measured from a period of another length: nine months from a year.</summary>
internal sealed class BaseOfOtherLength() : CatalogRule("IND2010", DiagnosticSeverity.Warning)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries.Where(IsChangeOfFlow))
        {
            TimePeriod start = series.Transformation.BasePeriod!.Value;
            foreach (Observation observation in series.AsSpan())
            {
                if (observation.Period is { WholeMonths: { } months } period && start.WholeMonths is { } baseMonths
                    && months != baseMonths && Math.Min(months, baseMonths) <= 12 && !IsPlan(months))
                    context.Report(FindingOf(observation, period, months, start, baseMonths));
            }
        }
    }

    private static bool IsChangeOfFlow(Series series) =>
        series.Indicator.Kind == IndicatorKind.Flow
        && series.Transformation is { BasePeriod: not null, Of.IsLevel: true, IsAnnualised: false };

    /// <summary>Over a plan of several years, the growth of its last year is meant.</summary>
    private static bool IsPlan(int months) => months > 12 && months % 12 == 0;

    private Finding FindingOf(Observation observation, TimePeriod period, int months, TimePeriod start, int baseMonths)
    {
        FindingFigure own = FindingFigures.Number(FigureRoles.Stated, period.ToString(), months);
        FindingFigure other = FindingFigures.Number(FigureRoles.Compared, start.ToString(), baseMonths);
        Finding finding = FindingAt(
            observation, "transformation.base.period", observation.Series.ToString(), period.ToString(), own.Text, start.ToString(),
                other.Text);
        return finding with { Figures = [.. finding.Figures, own, other] };
    }
}
