using NodaTime;

namespace Indicators.Validation.Rules;

/// <summary>IND2013: a change is measured across a declared break of its series, and no comparable scope is declared.</summary>
internal sealed class GrowthAcrossBreak() : CatalogRule("IND2013", DiagnosticSeverity.Information)
{
    /// <inheritdoc/>
    public override void Check(RuleContext context)
    {
        foreach (Series series in context.Catalog.AllSeries)
        {
            if (series.Indicator is not { Breaks.Count: > 0, GrowthBasis.Scope: not ScopeBasis.Comparable }
                || !IsChange(series.Transformation)
                || series.Transformation.Basis == ComparisonBasis.Comparable)
                continue;
            foreach (Observation observation in series.Observations.Where(observation => observation.Period is not null))
                Check(context, series, observation, observation.Period!.Value);
        }
    }

    private static bool IsChange(Transformation transformation) =>
        transformation.Of == default
        && transformation.Kind is TransformationKind.GrowthOnYear or TransformationKind.GrowthSince or TransformationKind.Difference
        && transformation.BaseSubjectId is null && transformation.BaseIndicatorId is null;

    private void Check(RuleContext context, Series series, Observation observation, TimePeriod period)
    {
        if ((series.Transformation.BasePeriod ?? period.YearBefore()) is not { } start)
            return;
        foreach (SeriesBreak change in series.Indicator.Breaks.Where(change => start.End < change.At && change.At <= period.End))
            context.Report(FindingOf(observation, period, start, change.At));
    }

    private Finding FindingOf(Observation observation, TimePeriod period, TimePeriod start, LocalDate day)
    {
        TimePeriod at = TimePeriod.Day(day);
        Finding finding =
            FindingAt(observation, "period", observation.Series.ToString(), period.ToString(), start.ToString(), at.ToString());
        return finding with
        {
            Figures =
            [.. finding.Figures, FindingFigures.Text(FigureRoles.Limit, observation.Series.IndicatorId, at.ToString(), at)]
        };
    }
}
