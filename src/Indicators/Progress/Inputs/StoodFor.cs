namespace Indicators.Progress.Inputs;

/// <summary>
/// What stood for what the target asks for, beside what an assessor took: a proxy, another baseline, a value of another period.
/// </summary>
internal static class StoodFor
{
    public static IEnumerable<Substitution> In(TargetInputs inputs)
    {
        TargetQuestion asked = inputs.Asked;
        if (asked.Target.MeasuredBy is { } proxy)
            yield return new Substitution(SubstitutionKind.Proxy, asked.Target.Series.IndicatorId, proxy.IndicatorId);
        if (!ReferenceEquals(inputs.Target, asked.Target) && inputs.Target.MeasuredBy is { } own)
            yield return new Substitution(SubstitutionKind.Proxy, inputs.Target.Series.IndicatorId, own.IndicatorId);
        foreach (Substitution one in OfBaseline(inputs, asked))
            yield return one;
        if (inputs.IsOfOtherPeriod || inputs.Current is not { Period: { } period } current)
            yield break;
        TimePeriod due = asked.Target.DuePeriod;
        if (inputs.StandsForDue)
            yield return new Substitution(SubstitutionKind.LatestValue, due.ToString(), period.ToString());
        else if (period != due && period.End == due.End && asked.SeriesOf(current.Series) is { IsPointInTime: true })
            yield return new Substitution(SubstitutionKind.SameEnd, due.ToString(), period.ToString());
    }

    private static IEnumerable<Substitution> OfBaseline(TargetInputs inputs, TargetQuestion asked)
    {
        if (inputs.BaselineObservation is not { Period: { } used } observation || asked.Target.Baseline is not { } baseline)
            yield break;
        if (used.End != baseline.Period.End)
            yield return new Substitution(SubstitutionKind.BaselinePeriod, baseline.Period.ToString(), used.ToString());
        else if (used != baseline.Period)
            yield return new Substitution(SubstitutionKind.SameEnd, baseline.Period.ToString(), used.ToString());
        if (Revised(asked, observation) is { } first)
            yield return new Substitution(SubstitutionKind.BaselineVintage, Edition(first), Edition(observation));
    }

    /// <summary>The first published value of the same period, where it is another one.</summary>
    private static Observation? Revised(TargetQuestion asked, Observation used) =>
        asked.SeriesOf(used.Series)?.FirstEdition(used.Period!.Value) is { } first && !first.Figure.Equals(used.Figure) ? first : null;

    private static string Edition(Observation observation) => observation.PublishedOn is { } published
        ? $"{observation.Figure.Literal} ({CivilCalendar.Text(published)})"
        : observation.Figure.Literal;
}
