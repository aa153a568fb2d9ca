namespace Indicators.Interchange;

/// <summary>
/// Breaks from figures of another definition (OBS_STATUS D): where in a series of levels they begin, and where those of the
/// usual definition follow again. A series that is of another definition throughout differs from other series and breaks
/// nowhere.
/// </summary>
internal static class DefinitionChanges
{
    /// <summary>The breaks by indicator.</summary>
    public static IEnumerable<(string IndicatorId, SeriesBreak Break)> Of(IEnumerable<Observation> observations)
    {
        IEnumerable<Observation> levels = observations.Where(one => one.Period is not null && one.Series.Transformation.IsLevel);
        foreach (var series in levels.GroupBy(one => (one.Series, one.Period!.Value.Frequency)))
        {
            Observation? before = null;
            foreach (Observation one in series.OrderBy(one => one.Period!.Value.Start))
            {
                if (before is not null && IsOther(one) != IsOther(before))
                    yield return (one.Series.IndicatorId, BreakAt(one));
                before = one;
            }
        }
    }

    /// <summary>True for a break that codes D tell already, so that no B stands beside them.</summary>
    public static bool Made(SeriesBreak one) =>
        one.Reason.Equals(InterchangeWordings.Table["break.definition"])
        || one.Reason.Equals(InterchangeWordings.Table["break.definition-back"]);

    private static bool IsOther(Observation observation) => StatusCodes.HasOtherDefinition(KeptStatus.In(observation.Note));

    private static SeriesBreak BreakAt(Observation first)
    {
        string reason = IsOther(first) ? "break.definition" : "break.definition-back";
        return new(first.Period!.Value.Start.ToDateOnly(), InterchangeWordings.Table[reason]) { Kind = BreakKind.Scope };
    }
}
