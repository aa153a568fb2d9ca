using Indicators.Progress.Inputs;

namespace Indicators.Progress.Assessors;

/// <summary>Completes the record of what an assessment was made from: both clocks, and what stood for what.</summary>
internal static class InputRecord
{
    public static ProgressAssessment Complete(TargetInputs inputs, ProgressAssessment assessment)
    {
        if (inputs.Target.MeasuredBy is { } proxy)
            assessment.Note(SubstitutionKind.Proxy, inputs.Target.Series.IndicatorId, proxy.IndicatorId);
        OfBaseline(inputs, assessment);
        inputs = new BaselineFigure(assessment.Baseline, assessment.BaselineObservation).ClockFor(inputs);
        if (assessment.IsOfOtherPeriod || assessment.Current is not { Period: { } period } current)
            return assessment;
        TimePeriod clock = assessment.Way?.Clock ?? inputs.Clock;
        if (clock.WholeMonths is not <= CivilCalendar.MonthsOfYear)
            assessment.PlanClock = clock;
        TimePeriod due = inputs.Target.DuePeriod;
        if (assessment.Reason == Obstacle.DueValueMissing)
            assessment.Note(SubstitutionKind.LatestValue, due.ToString(), period.ToString());
        else if (period != due && period.End == due.End && inputs.Catalog.FindSeries(current.Series) is { IsPointInTime: true })
            assessment.Note(SubstitutionKind.SameEnd, due.ToString(), period.ToString());
        return assessment;
    }

    private static void OfBaseline(TargetInputs inputs, ProgressAssessment assessment)
    {
        if (assessment.BaselineObservation is not { Period: { } used } observation || inputs.Target.Baseline is not { } baseline)
            return;
        if (used.End != baseline.Period.End)
            assessment.Note(SubstitutionKind.BaselinePeriod, baseline.Period.ToString(), used.ToString());
        else if (used != baseline.Period)
            assessment.Note(SubstitutionKind.SameEnd, baseline.Period.ToString(), used.ToString());
        if (Revised(inputs, observation) is { } first)
            assessment.Note(SubstitutionKind.BaselineVintage, Edition(first), Edition(observation));
    }

    /// <summary>The first published value of the same period, where it is another one.</summary>
    private static Observation? Revised(TargetInputs inputs, Observation used) =>
        inputs.Catalog.FindSeries(used.Series)?.FirstEdition(used.Period!.Value) is { } first && !first.Figure.Equals(used.Figure) ? first : null;

    private static string Edition(Observation observation) => observation.PublishedOn is { } published
        ? $"{observation.Figure.Literal} ({CivilCalendar.Text(published)})"
        : observation.Figure.Literal;
}
