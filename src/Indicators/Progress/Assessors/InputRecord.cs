using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Completes the record of what an assessment was made from: both clocks, and what stood for what.</summary>
internal static class InputRecord
{
    public static ProgressAssessment Complete(TargetInputs context, ProgressAssessment assessment)
    {
        if (context.Target.MeasuredBy is { } proxy)
            assessment.Note(InputSubstitutionKind.Proxy, context.Target.Series.IndicatorId, proxy.IndicatorId);
        OfBaseline(context, assessment);
        context = new BaselineFigure(assessment.Baseline, assessment.BaselineObservation).ClockFor(context);
        if (assessment.IsOfOtherPeriod || assessment.Current is not { Period: { } period } current)
            return assessment;
        TimePeriod clock = assessment.Way?.Clock ?? context.Clock;
        if (clock.WholeMonths is not <= CivilCalendar.MonthsOfYear)
            assessment.PlanClock = clock;
        TimePeriod due = context.Target.DuePeriod;
        if (assessment.Reason == NotAssessableReason.DueValueMissing)
            assessment.Note(InputSubstitutionKind.LatestValue, due.ToString(), period.ToString());
        else if (period != due && period.End == due.End && context.Catalog.FindSeries(current.Series) is { IsPointInTime: true })
            assessment.Note(InputSubstitutionKind.SameEnd, due.ToString(), period.ToString());
        return assessment;
    }

    private static void OfBaseline(TargetInputs context, ProgressAssessment assessment)
    {
        if (assessment.BaselineObservation is not { Period: { } used } observation || context.Target.Baseline is not { } baseline)
            return;
        if (used.End != baseline.Period.End)
            assessment.Note(InputSubstitutionKind.BaselinePeriod, baseline.Period.ToString(), used.ToString());
        else if (used != baseline.Period)
            assessment.Note(InputSubstitutionKind.SameEnd, baseline.Period.ToString(), used.ToString());
        if (Revised(context, observation) is { } first)
            assessment.Note(InputSubstitutionKind.BaselineVintage, Edition(first), Edition(observation));
    }

    /// <summary>The first published value of the same period, where it is another one.</summary>
    private static Observation? Revised(TargetInputs context, Observation used) =>
        context.Catalog.FindSeries(used.Series)?.FirstEdition(used.Period!.Value) is { } first && !first.Figure.Equals(used.Figure) ? first : null;

    private static string Edition(Observation observation) => observation.PublishedOn is { } published
        ? $"{observation.Figure.Literal} ({CivilCalendar.Text(published)})"
        : observation.Figure.Literal;
}
